"""Every catalogue says the same in every language: the same messages, with the same things put into them."""

import pytest

from tests.unit.test_device_words import LANGUAGES, LOCALES, MESSAGE, PLACE

CATALOGUES = sorted(file.name for file in (LOCALES / "en").glob("*.ftl"))


def messages(language: str, catalogue: str) -> dict[str, set[str]]:
    """Each key with the names of what is put into it."""
    parts = MESSAGE.split((LOCALES / language / catalogue).read_text(encoding="utf-8"))[1:]
    return {key: set(PLACE.findall(body)) for key, body in zip(parts[::2], parts[1::2], strict=True)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_every_language_says_the_same(language: str, catalogue: str) -> None:
    assert messages(language, catalogue) == messages("en", catalogue)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_has_a_catalogue_of_its_own(language: str) -> None:
    assert sorted(file.name for file in (LOCALES / language).glob("*.ftl")) == CATALOGUES
