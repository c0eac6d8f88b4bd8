"""The manager's figures in words: spans as spoken, days as named, sentences from keys and arguments."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode

from server.domain.shopday import zone
from server.queries.reports import Asked

FIRST_STRONG, POP = "\u2068", "\u2069"
LONG_S = 600  # from ten minutes on, seconds tell nothing
HOURS_S = 6_000


def isolating(t: Callable[..., str]) -> Callable[..., str]:
    """The same words, with each text put into them kept whole: Latin names inside right-to-left lines."""

    def whole(value: Any) -> Any:
        return f"{FIRST_STRONG}{value}{POP}" if isinstance(value, str) else value

    return lambda key, **args: t(key, **{name: whole(value) for name, value in args.items()})


@dataclass(frozen=True, slots=True)
class Speech:
    """One language, one store's wall clock and services."""

    t: Callable[..., str]
    time_zone: str
    services: Mapping[str, str]

    def service(self, slug: str) -> str:
        """Its name in this language; the slug of one that is no longer offered."""
        return self.services.get(slug, slug)

    def span(self, seconds: float | None) -> str:
        """`18 s`, `1 min 50 s`, `23 min`, `2 h 5 min`."""
        if seconds is None:
            return self.t("figure-none")
        whole = round(seconds)
        if whole < 1:
            return self.t("span-none")
        if whole < 60:
            return self.t("span-s", s=whole)
        if whole < LONG_S:
            min_, s = divmod(whole, 60)
            return self.t("span-min-s", min=min_, s=s) if s else self.t("span-min", min=min_)
        minutes = round(seconds / 60)
        if seconds < HOURS_S:
            return self.t("span-min", min=minutes)
        h, min_ = divmod(minutes, 60)
        return self.t("span-h-min", h=h, min=min_) if min_ else self.t("span-h", h=h)

    def number(self, n: int) -> str:
        return self.t("number", n=n)

    def share(self, share: float | None) -> str:
        return self.t("figure-none") if share is None else self.t("percent", share=share)

    def day(self, text: str, key: str = "manager-date") -> str:
        return self.t(key, day=date.fromisoformat(text))

    def clock(self, moment: str | None, seconds: bool = False) -> str:
        """The time on the shop's wall, `12:31` or `12:31:07`."""
        if moment is None:
            return ""
        wall = datetime.fromisoformat(moment).astimezone(zone(self.time_zone))
        return f"{wall:%H:%M:%S}" if seconds else f"{wall:%H:%M}"

    def told(self, low_s: int, high_s: int) -> str:
        """A range in whole minutes, as it was told."""
        low, high = low_s // 60, -(-high_s // 60)
        minutes = str(high) if low == high else self.t("range-of", low=low, high=high)
        return self.t("span-min", min=minutes)

    def sentence(self, part: Mapping[str, Any], days: bool) -> str:
        """One part of the sentence; spans as spoken, the service by its name."""
        args = {
            name.removesuffix("_s"): self.span(value) if name.endswith("_s") else value
            for name, value in part["args"].items()
        }
        if "service" in args:
            args["service"] = self.service(args["service"])
        if "day" in args:
            args["day"] = date.fromisoformat(args["day"])
        several = days and part["key"] in ("sentence-broke", "sentence-slow")
        return self.t(f"{part['key']}-day" if several else part["key"], **args)


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses of the manager's pages and files, for one range; each keeps the device and the language."""

    store: str
    asked: Asked
    kept: Mapping[str, str]

    def day(self, first: date, last: date) -> str:
        return self._to("/manager", {"from": first.isoformat(), "to": last.isoformat()})

    def people(self, **filters: Any) -> str:
        """The list behind a figure; `from` and `to` may narrow the range."""
        return self._to("/manager/visits", {**self._range(), **filters})

    def person(self, visit_id: str) -> str:
        return self._to(f"/manager/visits/{visit_id}", self._range())

    def file(self, report: str, **options: Any) -> str:
        return self._to(f"/api/v1/stores/{self.store}/reports/{report}", {**self._range(), **options})

    def _range(self) -> dict[str, str]:
        return {"from": self.asked.first.isoformat(), "to": self.asked.last.isoformat()}

    def _to(self, path: str, query: Mapping[str, Any]) -> str:
        told = {name: value for name, value in query.items() if value not in (None, "")}
        return f"{path}?{urlencode({**told, **self.kept})}"
