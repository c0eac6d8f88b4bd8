"""What fits a question, and what is refused with which reason."""

from typing import Any

import pytest

from server.domain.errors import BadField
from server.domain.questions import fit, text_in, those_that_fit, whole, with_answers

OPTIONS = [{"slug": slug, "texts": {"en": slug}} for slug in ("red", "blue")]


def question(kind: str) -> dict[str, Any]:
    return whole({"slug": "q", "kind": kind, "texts": {"en": "?"}, "options": OPTIONS})


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        ("text", "  a  gift ", "a gift"),
        ("choice", "red", "red"),
        ("choices", ["blue", "red"], ["red", "blue"]),
        ("number", "2,5", 2.5),
        ("number", "٣", 3),
        ("number", 7, 7),
        ("date", "2026-12-24", "2026-12-24"),
        ("phone", "+49 (30) 123-456", "+4930123456"),
        ("phone", "٠٣٠ ١٢٣٤٥٦", "030123456"),
        ("email", " robin@example.com ", "robin@example.com"),
        ("text", "", None),
        ("choices", [], None),
    ],
)
def test_answer_is_kept_plainly(kind: str, value: Any, kept: Any) -> None:
    assert fit(question(kind), value) == kept


@pytest.mark.parametrize(
    ("kind", "value", "reason"),
    [
        ("text", 3, "a_text"),
        ("text", "x" * 201, "too_long"),
        ("choice", "green", "one_of_these"),
        ("choices", "red", "one_of_these"),
        ("choices", ["red", "green"], "one_of_these"),
        ("number", "many", "a_number"),
        ("number", "nan", "a_number"),
        ("number", "1e99", "a_number"),
        ("date", "24.12.", "a_date"),
        ("phone", "soon", "a_phone"),
        ("phone", "12", "a_phone"),
        ("email", "robin@example", "an_email"),
        ("email", "robin example@x.org", "an_email"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_reason(kind: str, value: Any, reason: str) -> None:
    with pytest.raises(BadField) as refused:
        fit(question(kind), value)
    assert refused.value.facts == {"field": "answers.q", "reason": reason}


def test_new_answer_takes_the_place_of_the_old_one_of_its_service_only() -> None:
    kept = [
        {"service": "a", "question": "q", "value": "old"},
        {"service": "b", "question": "q", "value": "b"},
    ]
    asked = [question("text")]
    after = with_answers(kept, "a", asked, {"q": "new"}, asker=("after",))
    assert after == [kept[1], {"service": "a", "question": "q", "value": "new"}]
    assert with_answers(after, "a", asked, {"q": None}, asker=("after",)) == [kept[1]]


def test_question_of_staff_is_not_answered_by_the_customer() -> None:
    asked = [{**question("text"), "when": "staff"}]
    with pytest.raises(BadField):
        with_answers(None, "a", asked, {"q": "x"}, asker=("after", "before"))
    assert those_that_fit(asked, {"q": "x"}) == {}


def test_answers_that_fit_no_more_are_left_out_and_the_others_stay() -> None:
    asked = [question("text"), {**question("phone"), "slug": "reach"}]
    assert those_that_fit(asked, {"q": "x", "reach": "soon", "gone": "y"}) == {"q": "x"}


def test_text_falls_back_to_the_shop_then_to_what_there_is() -> None:
    assert text_in({"en": "one", "de": "eins"}, ["fr", "de"]) == "eins"
    assert text_in({"en": "one"}, ["fr"]) == "one"
    assert text_in({}, ["fr"]) == ""
