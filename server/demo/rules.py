"""What `config/demo/` says: the shop, and its made-up people."""

import tomllib
from dataclasses import dataclass
from typing import Any

from config.settings import ROOT

FOLDER = ROOT / "config" / "demo"


@dataclass(frozen=True, slots=True)
class Rules:
    """`people.toml` as it stands, and the plan of the shop beside it."""

    people: dict[str, Any]
    store: dict[str, Any]

    def meet(self, service: str) -> str:
        """`floor` or `desk`; a service that somebody has added meets its people on the floor."""
        found = (str(one["meet"]) for one in self.store["services"] if one["slug"] == service)
        return next(found, "floor")


def read_rules() -> Rules:
    return Rules(_read("people.toml"), _read("store.toml"))


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))
