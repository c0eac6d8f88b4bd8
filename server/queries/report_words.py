"""How the day went, as keys and arguments: the page makes the sentence in the reader's language."""

from typing import Any

import numpy as np

from server.domain.measure import BASES
from server.queries.report_columns import DAY, HOUR, Visits, on_the_wall
from server.queries.report_figures import Figures

Part = dict[str, Any]
HALF_HOUR = HOUR // 2
A_FEW = 3  # so many in one hour and service, and the day has broken there
A_TENTH = 0.1


def broke(longer: int, came: int) -> bool:
    """Whether an hour, a day or a service broke: so many waited too long that it was no accident."""
    return longer >= A_FEW and longer >= came * A_TENTH


def sentence(visits: Visits, total: Figures, time_zone: str) -> list[Part]:
    """A few parts, each `{key, args}`, with `visits` when it speaks of some: the filter for them."""
    if not total["came"]:
        return [_part("sentence-nobody")]
    return [*_how_soon(total), *_where_it_broke(visits, total, time_zone), *_still_here(total)]


def _part(key: str, shown: dict[str, str] | None = None, **args: Any) -> Part:
    return {"key": key, "args": args, **({"visits": shown} if shown else {})}


def _how_soon(total: Figures) -> list[Part]:
    if not total["greeted_of"]:
        return _how_long(total)
    greeted, came = total["greeted_n"], total["greeted_of"]
    if not greeted:
        return [_part("sentence-nobody-greeted", {"greeted": "never"}, came=came)]
    basis = main_basis(total)
    found = total["greeted"][basis]
    if found["too_few"]:
        longest_s = max(total["greeted"][basis]["longest_s"] or 0 for basis in BASES)
        return [_part("sentence-few", greeted=greeted, came=came, longest_s=longest_s)]
    args = {"greeted": greeted, "came": came, "half_s": found["p50_s"], "most_s": found["p90_s"]}
    return [_part(f"sentence-greeted-{basis}", **args)]


def main_basis(total: Figures) -> str:
    """The basis of most greetings; the sentence names it, for bases are never averaged together."""
    return max(BASES, key=lambda basis: int(total["greeted"][basis]["n"]))


def _how_long(total: Figures) -> list[Part]:
    """Nothing is known of greetings: an imported log."""
    found, came = total["wait"], total["came"]
    if found["p50_s"] is None:
        return [_part("sentence-came", came=came)]
    args = {"came": came, "half_s": found["p50_s"], "most_s": found["p90_s"]}
    if found["p90_s"] is None:
        del args["most_s"]
    told = [_part("sentence-waits" if "most_s" in args else "sentence-waits-half", **args)]
    if total["left"]:
        told.append(_part("sentence-censored", {"outcome": "left"}, left=total["left"]))
    return told


def _where_it_broke(visits: Visits, total: Figures, time_zone: str) -> list[Part]:
    """The hour and service with the most broken promises; without promises, the most waits over target."""
    if total["promises"]["n"]:
        if not total["promises"]["broken"]:
            return [_part("sentence-kept", promises=total["promises"]["n"])]
        kind, filter_, number = "broke", {"promise": "broken"}, total["promises"]["broken"]
        worst = _worst(visits.only(visits.broken), time_zone)
    else:
        kind, filter_, number = "slow", {"wait": "over_target"}, total["wait"]["over_target"]
        worst = _worst(visits.only(visits.over_target), time_zone)
    if not number:
        return []
    if worst["n"] < A_FEW:
        return [_part(f"sentence-{kind}-scattered", filter_, n=number, target_s=visits.target_s)]
    shown = {**filter_, "service": worst["service"], "hour": str(worst["hour"])}
    shown |= {"from": worst["day"], "to": worst["day"]}
    return [_part(f"sentence-{kind}", shown, target_s=visits.target_s, **worst)]


def _worst(visits: Visits, time_zone: str) -> dict[str, Any]:
    """Where most of these visits lie: day, hour and service, and the half hour in which it began."""
    if not len(visits):
        return {"n": 0}
    wall = on_the_wall(visits.columns["arrived_at"], time_zone)
    services, which = np.unique(visits.columns["service"], return_inverse=True)
    groups = (wall // HOUR).astype(np.int64) * services.size + which
    found, first, sizes = np.unique(groups, return_index=True, return_counts=True)
    most = int(sizes.argmax())
    began = int(wall[first[most]])
    hour, half = began % DAY // HOUR, began % HOUR // HALF_HOUR
    return {
        "n": int(sizes[most]),
        "service": str(services[int(found[most]) % services.size]),
        "day": str(np.datetime64(began // DAY, "D")),
        "hour": hour,
        "time": f"{hour:02}:{half * 30:02}",
    }


def _still_here(total: Figures) -> list[Part]:
    return [_part("sentence-open", {"outcome": "open"}, n=total["open"])] if total["open"] else []
