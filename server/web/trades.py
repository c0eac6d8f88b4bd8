"""Trade templates: what a shop of this kind starts with, in the shop's own languages."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from config.settings import ROOT
from server.domain.questions import text_in, whole

FOLDER = ROOT / "config" / "trades"
FALLBACK = "en"
ORDER = ("phone-shop", "optician", "bank", "pharmacy", "repairs", "blank")
OURS = "en"

Trade = Mapping[str, Any]


@cache
def trades() -> dict[str, Trade]:
    """Every template by its slug, in the order in which they are offered."""
    files = {file.stem: file for file in FOLDER.glob("*.toml")}
    names = [*ORDER, *sorted(files.keys() - set(ORDER))]
    return {name: tomllib.loads(files[name].read_text(encoding="utf-8")) for name in names}


def plan_of_trade(trade: Trade, languages: Sequence[str], desk_name: Callable[[int], str]) -> dict[str, Any]:
    """Its part of a store's plan; its services are called as in the shop's first language."""
    services = [
        {
            "slug": each["slug"],
            "name": each["names"].get(languages[0], each["names"][FALLBACK]),
            "names": dict(each["names"]),
            "meet": each["meet"],
            "private": each.get("private", False),
            "letter": each["letter"],
            "active": True,
            "questions": [_question(question, languages[0]) for question in each.get("questions", ())],
            "prepare": _texts(each.get("prepare", {}), languages[0]),
        }
        for each in trade["services"]
    ]
    desks = [desk_name(number) for number in range(1, trade["desks"] + 1)]
    return {"services": services, "desks": desks, "hours": dict(trade["hours"])}


def _question(question: Mapping[str, Any], first: str) -> dict[str, Any]:
    asked = whole(question)
    options = [{**option, "texts": _texts(option["texts"], first)} for option in asked["options"]]
    texts = {name: _texts(asked[name], first) for name in ("texts", "purposes")}
    return {**asked, **texts, "options": options}


def _texts(texts: Mapping[str, str], first: str) -> dict[str, str]:
    """A shop whose first language the template does not know begins with ours."""
    return {first: text_in(texts, [first, OURS]), **texts} if texts else {}
