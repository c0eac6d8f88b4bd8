"""What a store is made of: what can't stand is refused at its place, what differs is told fact by fact."""

from typing import Any

import pytest

from server.domain.errors import BadField
from server.domain.naming import free_slug, plain_slug
from server.domain.plan import check, difference, facts, plan_of, with_facts
from server.domain.questions import whole

SPOKEN = ("en", "de")


def service(slug: str, letter: str, **more: Any) -> dict[str, Any]:
    usual = {"name": slug.title(), "names": {}, "meet": "floor", "private": False, "active": True}
    usual |= {"questions": [], "prepare": {}}
    return {"slug": slug, "letter": letter, **usual, **more}


def question(**more: Any) -> dict[str, Any]:
    return whole({"slug": "q", "kind": "text", "texts": {"en": "Which one?"}, **more})


def asking(*questions: dict[str, Any]) -> dict[str, Any]:
    return {"services": [service("a", "A", questions=list(questions))]}


def plan(**parts: Any) -> dict[str, Any]:
    usual = {"name": "Shop", "time_zone": "Europe/Berlin", "languages": ["en"], "hours": None}
    return {**usual, "desks": ["Desk 1"], "services": [service("a", "A"), service("b", "B")], **parts}


def test_plan_can_stand() -> None:
    check(plan(hours={"mon": [["09:00", "12:00"], ["13:00", "01:00"]]}), SPOKEN)


@pytest.mark.parametrize(
    ("parts", "field", "reason"),
    [
        ({"name": "  "}, "name", "empty"),
        ({"name": "x" * 81}, "name", "too_long"),
        ({"time_zone": "Europe/Nowhere"}, "time_zone", "unknown_zone"),
        ({"time_zone": "../etc"}, "time_zone", "unknown_zone"),
        ({"time_zone": ""}, "time_zone", "unknown_zone"),
        ({"languages": []}, "languages", "empty"),
        ({"languages": ["en", "en"]}, "languages", "not_one_of_these"),
        ({"languages": ["xx"]}, "languages", "not_one_of_these"),
        ({"desks": ["One", "One"]}, "desks.1", "taken"),
        (asking(question(texts={})), "services.0.questions.0.texts", "empty"),
        (asking(question(texts={"de": "Welches?"})), "services.0.questions.0.texts", "empty"),
        (asking(question(personal=True)), "services.0.questions.0.purposes", "empty"),
        (asking(question(kind="phone")), "services.0.questions.0.purposes", "empty"),
        (asking(question(kind="choice")), "services.0.questions.0.options", "two_options"),
        (asking(question(required=True)), "services.0.questions.0.required", "only_before"),
        (asking(question(), question()), "services.0.questions.0.slug", "taken"),
        (
            asking(question(when="before"), question(slug="r", when="before")),
            "services.0.questions.1.when",
            "one_before",
        ),
        ({"services": [service("a", "A", prepare={"de": "Ausweis"})]}, "services.0.prepare", "empty"),
        ({"desks": ["One", " "]}, "desks.1", "empty"),
        ({"services": [service("a", "A"), service("b", "A")]}, "services.1.letter", "taken"),
        ({"services": [service("a", "7")]}, "services.0.letter", "not_in_shape"),
        ({"services": [service("a", "A", name="")]}, "services.0.name", "empty"),
        ({"services": [service("a", "A", names={"de": ""})]}, "services.0.names.de", "empty"),
        ({"services": [service("a", "A", names={"xx": "a"})]}, "services.0.names", "not_one_of_these"),
        ({"hours": {"mon": [["09:00", "09:00"]]}}, "hours.mon", "overlap"),
        ({"hours": {"mon": [["09:00", "13:00"], ["12:00", "18:00"]]}}, "hours.mon", "overlap"),
        ({"hours": {"mon": [["9", "13:00"]]}}, "hours.mon", "not_in_shape"),
        ({"hours": {"someday": []}}, "hours.someday", "not_one_of_these"),
    ],
    ids=str,
)
def test_what_no_shop_can_stand_on_is_refused_at_its_place(
    parts: dict[str, Any], field: str, reason: str
) -> None:
    with pytest.raises(BadField) as refused:
        check(plan(**parts), SPOKEN)
    assert refused.value.facts == {"field": field, "reason": reason}


def test_service_that_is_off_may_have_a_letter_of_another() -> None:
    check(plan(services=[service("a", "A"), service("b", "A", active=False)]), SPOKEN)


def test_facts_are_the_plan_again() -> None:
    assert plan_of(facts(plan())) == plan()


def test_difference_names_what_changed_and_nothing_else() -> None:
    after = plan(name="Other", services=[service("b", "B"), service("c", "C")])
    stood, stands = difference(facts(plan()), facts(after))
    assert stood == {"name": "Shop", "order": ["a", "b"], "service a": service("a", "A"), "service c": None}
    assert stands["service a"] is None
    assert with_facts(facts(plan()), stands) == facts(after)
    assert with_facts(facts(after), stood) == facts(plan())


@pytest.mark.parametrize(
    ("label", "slug"),
    [
        ("Calle Nueva Ópticas", "calle-nueva-opticas"),
        ("  A & B  ", "a-b"),
        ("متجر", ""),
        ("x" * 90, "x" * 63),
    ],
)
def test_short_name_is_made_of_the_name(label: str, slug: str) -> None:
    assert plain_slug(label) == slug


def test_short_name_that_is_taken_gets_a_number() -> None:
    assert free_slug("shop", {"shop", "shop-2"}) == "shop-3"
