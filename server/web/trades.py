"""Trade templates: what a shop of this kind starts with, in the shop's own languages."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from config.settings import ROOT

FOLDER = ROOT / "config" / "trades"
ORDER = ("phone-shop", "optician", "bank", "pharmacy", "repairs", "blank")

Trade = Mapping[str, Any]


@cache
def trades() -> dict[str, Trade]:
    """Every template by its slug, in the order in which they are offered."""
    files = {file.stem: file for file in FOLDER.glob("*.toml")}
    names = [*ORDER, *sorted(files.keys() - set(ORDER))]
    return {name: tomllib.loads(files[name].read_text(encoding="utf-8")) for name in names}


def plan_of_trade(trade: Trade, languages: Sequence[str], desk_name: Callable[[int], str]) -> dict[str, Any]:
    """Its part of a store's plan; everything is named in the shop's first language, and known in all."""
    services = [
        {
            "slug": each["slug"],
            "name": each["names"][languages[0]],
            "names": dict(each["names"]),
            "meet": each["meet"],
            "private": each.get("private", False),
            "letter": each["letter"],
            "active": True,
        }
        for each in trade["services"]
    ]
    desks = [desk_name(number) for number in range(1, trade["desks"] + 1)]
    return {"services": services, "desks": desks, "hours": dict(trade["hours"])}
