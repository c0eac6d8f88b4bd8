"""A step of set-up is done once, and again when it has to be."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from server.ops.setup import set_up
from server.ops.setup.house import House, Step
from server.ops.setup.trouble import Trouble


class Bakery:
    """A step that bakes one loaf from a recipe, and how often it has done so."""

    def __init__(self, root: Path) -> None:
        self.house = House(root)
        self.house.stamps.mkdir(parents=True)
        self.recipe = root / "recipe"
        self.recipe.write_text("rye")
        self.loaf = self.house.venv / "loaf"
        self.baked = 0
        self.step = Step("loaf", "a loaf", self.ingredients, lambda _: self.loaf.exists(), self.bake)

    def ingredients(self, _: House) -> list[Path]:
        return [self.recipe]

    def bake(self, _: House) -> None:
        self.baked += 1
        self.loaf.write_text(f"a loaf of {self.recipe.read_text()}")

    def call(self) -> None:
        set_up(self.house, (self.step,))


@pytest.fixture
def bakery(tmp_path: Path) -> Bakery:
    return Bakery(tmp_path)


def test_first_call_does_it_and_says_so(bakery: Bakery, capsys: pytest.CaptureFixture[str]) -> None:
    bakery.call()
    assert bakery.baked == 1
    assert capsys.readouterr() == ("", "Setting up: a loaf\n")


def test_second_call_does_nothing_and_says_nothing(
    bakery: Bakery, capsys: pytest.CaptureFixture[str]
) -> None:
    bakery.call()
    capsys.readouterr()
    bakery.call()
    assert bakery.baked == 1
    assert capsys.readouterr() == ("", "")


def spoil_recipe(bakery: Bakery) -> None:
    bakery.recipe.write_text("wheat")


def eat_loaf(bakery: Bakery) -> None:
    bakery.loaf.unlink()


def lose_stamp(bakery: Bakery) -> None:
    (bakery.house.stamps / "loaf").unlink()


def empty_stamp(bakery: Bakery) -> None:
    (bakery.house.stamps / "loaf").write_text("")


@pytest.mark.parametrize("happening", [spoil_recipe, eat_loaf, lose_stamp, empty_stamp])
def test_it_is_done_again_when_something_is_not_as_it_was(
    bakery: Bakery, happening: Callable[[Bakery], None]
) -> None:
    bakery.call()
    happening(bakery)
    bakery.call()
    bakery.call()
    assert bakery.baked == 2
    assert bakery.loaf.read_text() == f"a loaf of {bakery.recipe.read_text()}"


def test_step_that_was_interrupted_is_done_again(bakery: Bakery) -> None:
    def interrupted(house: House) -> None:
        bakery.bake(house)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        set_up(bakery.house, (replace(bakery.step, work=interrupted),))
    assert bakery.loaf.exists()
    bakery.call()
    assert bakery.baked == 2


def test_step_that_was_done_before_and_now_fails_is_not_taken_for_done(bakery: Bakery) -> None:
    def failing(_: House) -> None:
        raise Trouble("No flour.")

    bakery.call()
    spoil_recipe(bakery)
    with pytest.raises(Trouble, match=r"No flour\."):
        set_up(bakery.house, (replace(bakery.step, work=failing),))
    bakery.recipe.write_text("rye")
    bakery.call()
    assert bakery.baked == 2


def test_house_that_was_moved_is_set_up_anew(bakery: Bakery, tmp_path: Path) -> None:
    bakery.call()
    moved = tmp_path.with_name("moved")
    tmp_path.rename(moved)
    again = replace(bakery.step, made_from=lambda _: [moved / "recipe"], is_there=lambda _: True)
    assert not again.is_done(House(moved))
