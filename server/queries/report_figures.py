"""The figures of some visits: counts, quantiles with their n, shares with their formula."""

from typing import Any

import numpy as np

from server.domain.measure import BASES, DEFINITIONS, QUANTILES, TOO_FEW
from server.domain.visit import State
from server.forecast.survival import Curve, all_seen, kaplan_meier
from server.queries.report_columns import Numbers, Visits

Figures = dict[str, Any]


def figures(visits: Visits) -> Figures:
    """Everything that is told of a group of visits."""
    return {
        "came": len(visits),
        "served": count(visits.state(State.SERVED)),
        "left": count(visits.state(State.LEFT)),
        "no_show": count(visits.state(State.NO_SHOW)),
        "open": count(~visits.closed),
        "wait": wait(visits),
        "handle": handle(visits),
        "service_level": service_level(visits),
        "promises": promises(visits),
        **greetings(visits),
    }


def greetings(visits: Visits) -> Figures:
    """Who was greeted how soon, each basis by itself; `greeted_first` also counts what was denied."""
    return {
        "greeted": {basis: _greeted(visits, basis, first=False) for basis in BASES},
        "greeted_first": {basis: _greeted(visits, basis, first=True) for basis in BASES},
        "greeted_n": count(visits.greeted),
        "greeted_of": count(visits.timed),
        "greeted_unconfirmed": count(visits.denied),
        "never_greeted": count(visits.never_greeted),
    }


def _greeted(visits: Visits, basis: str, first: bool) -> Figures:
    spans = visits.greet(basis, first)
    return {"came": count(visits.basis(basis)), **summary(spans)}


def wait(visits: Visits) -> Figures:
    """With those who left, or still wait, censored at that moment; `mean_served_s` is of the others alone."""
    curve = kaplan_meier(visits.waited, visits.met)
    met = visits.wait[visits.met]
    return {
        "n": len(visits),
        "censored": len(visits) - met.size,
        **quantiles(curve, len(visits)),
        "mean_served_s": mean(met),
        "longest_s": seconds(curve.longest) if len(visits) else None,
        "over_target": count(visits.over_target),
        "method": "kaplan_meier",
    }


def handle(visits: Visits) -> Figures:
    spans = visits.handle[visits.state(State.SERVED)]
    return summary(spans[~np.isnan(spans)])


def summary(spans: Numbers) -> Figures:
    """n, quantiles, mean and longest of spans that were all seen to their end."""
    return {
        "n": int(spans.size),
        **quantiles(all_seen(spans), spans.size),
        "mean_s": mean(spans),
        "longest_s": seconds(spans.max()) if spans.size else None,
    }


def quantiles(curve: Curve, n: int) -> Figures:
    """Null when there are too few to say, and when so many left that the share was never reached."""
    too_few = n < TOO_FEW
    found = {name: None if too_few else seconds(curve.quantile(share)) for name, share in QUANTILES.items()}
    return {**found, "too_few": too_few}


def service_level(visits: Visits) -> Figures:
    """Served within the target among all who came and whose case is closed, those who left included."""
    n, within = count(visits.closed), count(visits.in_time)
    return {"n": n, "within": within, "share": share(within, n), "target_s": visits.target_s}


def promises(visits: Visits) -> Figures:
    """Kept and broken; who left, or waits, within what they were told is neither."""
    kept, broken = count(visits.kept), count(visits.broken)
    n = kept + broken
    return {"n": n, "kept": kept, "broken": broken, "share": share(kept, n)}


def definitions() -> dict[str, dict[str, str]]:
    """Each measure's formula and the key of its words."""
    return {name: {"key": measure.key, "formula": measure.formula} for name, measure in DEFINITIONS.items()}


def count(mask: Any) -> int:
    return int(np.count_nonzero(mask))


def seconds(span: float | None) -> float | None:
    """As it travels: to the millisecond, like the moments it was made of."""
    return None if span is None else round(float(span), 3)


def mean(spans: Numbers) -> float | None:
    return seconds(spans.mean()) if spans.size else None


def share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
