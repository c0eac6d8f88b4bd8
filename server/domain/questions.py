"""What a service asks of who comes for it: whether a question can stand, and whether an answer fits it.

A question is `{slug, kind, when, texts, required, personal, purposes, options}`; texts are by language.
An answer is kept as `{service, question, value}`: the value alone would tell nobody what was asked.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from server.domain.errors import BadField

Question = Mapping[str, Any]

KINDS = ("text", "choice", "choices", "number", "date", "phone", "email")
# Asked once they are in line, on the page before *Check in*, or by a colleague face to face.
WHENS = ("after", "before", "staff")
MOST_QUESTIONS, MOST_OPTIONS, FEWEST_OPTIONS = 12, 12, 2
LONGEST_TEXT, LONGEST_ANSWER = 120, 200
LARGEST = 1_000_000_000
# What is asked of a person by these is theirs: a purpose has to stand beside it.
ALWAYS_PERSONAL = frozenset({"phone", "email"})
OF_CHOICES = frozenset({"choice", "choices"})

PHONE = re.compile(r"\+?[0-9]{5,15}")
PHONE_GAPS = re.compile(r"[\s()/.\-]")
EMAIL = re.compile(r"[^\s@,;<>]{1,64}@[^\s@,;<>.]+(\.[^\s@,;<>.]+)+")


# What a file that lists questions need not say.
NO_MORE: dict[str, Any] = {
    "when": "after",
    "required": False,
    "personal": False,
    "purposes": {},
    "options": [],
}


def whole(question: Question) -> dict[str, Any]:
    """As it is kept; a file leaves out what is as usual."""
    return {**NO_MORE, **question}


def is_personal(question: Question) -> bool:
    """Whether the answer is about the person, so that they read what it is for."""
    return bool(question["personal"]) or question["kind"] in ALWAYS_PERSONAL


def check_questions(
    questions: Sequence[Question], where: str, languages: Sequence[str], spoken: Collection[str]
) -> None:
    """Refuse what can't be asked: `field` names the place, `reason` what is wrong with it."""
    if len(questions) > MOST_QUESTIONS:
        raise BadField(field=where, reason="too_many")
    slugs = [question["slug"] for question in questions]
    for place, question in enumerate(questions):
        here = f"{where}.{place}"
        if slugs.count(question["slug"]) > 1:
            raise BadField(field=f"{here}.slug", reason="taken")
        _check_question(question, here, languages, spoken)
    before = [place for place, question in enumerate(questions) if question["when"] == "before"]
    if len(before) > 1:
        raise BadField(field=f"{where}.{before[1]}.when", reason="one_before")


def _check_question(question: Question, here: str, languages: Sequence[str], spoken: Collection[str]) -> None:
    check_texts(question["texts"], f"{here}.texts", languages, spoken)
    if question["required"] and question["when"] != "before":
        raise BadField(field=f"{here}.required", reason="only_before")
    if is_personal(question):
        check_texts(question["purposes"], f"{here}.purposes", languages, spoken)
    if question["kind"] in OF_CHOICES:
        _check_options(question["options"], f"{here}.options", languages, spoken)


def _check_options(
    options: Sequence[Mapping[str, Any]], where: str, languages: Sequence[str], spoken: Collection[str]
) -> None:
    if not FEWEST_OPTIONS <= len(options) <= MOST_OPTIONS:
        raise BadField(field=where, reason="two_options" if len(options) < FEWEST_OPTIONS else "too_many")
    slugs = [option["slug"] for option in options]
    for place, option in enumerate(options):
        if slugs.count(option["slug"]) > 1:
            raise BadField(field=f"{where}.{place}", reason="taken")
        check_texts(option["texts"], f"{where}.{place}", languages, spoken)


def check_texts(
    texts: Mapping[str, str], where: str, languages: Sequence[str], spoken: Collection[str]
) -> None:
    """In the shop's first language at least; the others fall back to it."""
    if not texts.get(languages[0], "").strip():
        raise BadField(field=where, reason="empty")
    for code, text in texts.items():
        if code not in spoken:
            raise BadField(field=where, reason="not_one_of_these")
        if len(text) > LONGEST_TEXT:
            raise BadField(field=f"{where}.{code}", reason="too_long")
        if not text.isprintable():
            raise BadField(field=f"{where}.{code}", reason="not_in_shape")


def text_in(texts: Mapping[str, str], languages: Iterable[str]) -> str:
    """In the first of these languages that it is written in, else in the one it was first written in."""
    return next((texts[code] for code in languages if texts.get(code)), next(iter(texts.values()), ""))


def fit(question: Question, value: Any) -> Any:
    """The answer as it is kept; None takes it back. BadField says what it must be."""
    field = f"answers.{question['slug']}"
    if value is None or value in ("", []):
        return None
    return FITS[question["kind"]](question, value, field)


def _text(_question: Question, value: Any, field: str) -> str:
    if not isinstance(value, str):
        raise BadField(field=field, reason="a_text")
    if len(value.strip()) > LONGEST_ANSWER:
        raise BadField(field=field, reason="too_long")
    return " ".join(value.split())


def _choice(question: Question, value: Any, field: str) -> str:
    if value not in [option["slug"] for option in question["options"]]:
        raise BadField(field=field, reason="one_of_these")
    return str(value)


def _choices(question: Question, value: Any, field: str) -> list[str]:
    offered = [option["slug"] for option in question["options"]]
    if not isinstance(value, list) or not all(one in offered for one in value):
        raise BadField(field=field, reason="one_of_these")
    return [slug for slug in offered if slug in value]


def _number(_question: Question, value: Any, field: str) -> int | float:
    """As it is typed: digits of any script, one comma or point."""
    said = str(value).strip().replace(",", ".")
    try:
        number = float(said)
    except ValueError:
        raise BadField(field=field, reason="a_number") from None
    if isinstance(value, bool) or not abs(number) <= LARGEST:
        raise BadField(field=field, reason="a_number")
    return int(number) if number.is_integer() else number


def _date(_question: Question, value: Any, field: str) -> str:
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError:
        raise BadField(field=field, reason="a_date") from None


def _phone(_question: Question, value: Any, field: str) -> str:
    plain = PHONE_GAPS.sub("", "".join(_western(char) for char in str(value)))
    if not PHONE.fullmatch(plain):
        raise BadField(field=field, reason="a_phone")
    return plain


def _email(_question: Question, value: Any, field: str) -> str:
    plain = str(value).strip()
    if len(plain) > LONGEST_ANSWER or not EMAIL.fullmatch(plain):
        raise BadField(field=field, reason="an_email")
    return plain


def _western(char: str) -> str:
    return str(int(char)) if char.isdecimal() else char


FITS = {
    "text": _text,
    "choice": _choice,
    "choices": _choices,
    "number": _number,
    "date": _date,
    "phone": _phone,
    "email": _email,
}


def with_answers(
    kept: Sequence[Mapping[str, Any]] | None,
    service: str,
    questions: Sequence[Question],
    given: Mapping[str, Any],
    *,
    asker: Collection[str],
) -> list[dict[str, Any]] | None:
    """What was answered before, with these in their place; `asker`: the questions' times that may answer."""
    asked = {question["slug"]: question for question in questions if question["when"] in asker}
    fitting: dict[str, Any] = {}
    for slug, value in given.items():
        if slug not in asked:
            raise BadField(field="answers", reason="not_asked")
        fitting[slug] = fit(asked[slug], value)
    left = [dict(one) for one in kept or () if one["service"] != service or one["question"] not in fitting]
    new = [
        {"service": service, "question": slug, "value": value}
        for slug, value in fitting.items()
        if value is not None
    ]
    return [*left, *new] or None


def those_that_fit(questions: Sequence[Question], given: Mapping[str, Any]) -> dict[str, Any]:
    """Of answers that were given while the shop could not be asked: those that its questions still take."""
    asked = {question["slug"]: question for question in questions if question["when"] != "staff"}
    kept = {}
    for slug, value in given.items():
        try:
            kept[slug] = fit(asked[slug], value)
        except (KeyError, BadField):
            continue
    return kept
