"""A situation as a row of figures, for the neighbours: the line, the work, the latest waits, the hour."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import cos, pi, sin
from statistics import fmean, median

import numpy as np

from server.domain.queue import Waiting
from server.forecast.board import Board, Habits, Quantiles
from server.forecast.spans import Floats

FAR_S = 7200.0


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody was called: so long ago, for this service, after so long a wait."""

    ago_s: float
    service: str
    wait_s: float


@dataclass(frozen=True, slots=True)
class Lately:
    """The latest calls, arrivals and walk-outs (seconds ago, oldest first) and the local time of day."""

    called: Sequence[Called] = field(default_factory=tuple)
    came_ago_s: Sequence[float] = ()
    left_ago_s: Sequence[float] = ()
    hour: float = 12.0


def row(
    board: Board,
    one: Waiting,
    played: Quantiles | None,
    past: Habits,
    lately: Lately,
    services: Sequence[str],
) -> Floats:
    """The row for `one`; spans as logarithms: one minute more matters most where waits are short."""
    others = [each for each in board.queue if each.id != one.id and not each.looks]
    ages = [max((board.now - each.arrived_at).total_seconds(), 0.0) for each in others]
    same = [age for each, age in zip(others, ages, strict=True) if each.service == one.service]
    running = [each.running for each in board.colleagues if each.running is not None]
    elapsed = [max(each.elapsed_s, 0.0) for each in running]
    able = sum(each.adviser.can(one.service) for each in board.colleagues)
    said = played or Quantiles(FAR_S, FAR_S, FAR_S)
    spans = [
        *(said.low, said.middle, said.high),
        *_waits(ages, lately.called, one.service),
        *(max(ages, default=0.0), max(same, default=0.0), _mean(ages), ages[-1] if ages else 0.0),
        *(_mean(elapsed), min(elapsed, default=0.0), max(elapsed, default=0.0)),
        *(past.of(one.service).mean_s, _mean([past.of(each.service).mean_s for each in others])),
        lately.called[-1].ago_s if lately.called else FAR_S,
    ]
    counts = [
        *(len(others), len(same), len(board.colleagues), able, len(running)),
        sum(each.service == one.service for each in running),
        *(sum(age < 60 for age in elapsed), sum(age > 300 for age in elapsed)),
        *(sum(each.ago_s < within for each in lately.called) for within in (120, 300, 900)),
        *(sum(ago < within for ago in lately.came_ago_s) for within in (120, 600)),
        sum(ago < 600 for ago in lately.left_ago_s),
    ]
    angle = lately.hour / 12 * pi
    kinds = [float(one.service == name) for name in services]
    figures = np.log1p(np.clip(np.array([*spans, *counts], dtype=np.float64), 0.0, 10 * FAR_S))
    return np.concatenate([figures, [sin(angle), cos(angle), float(one.access), float(one.returned)], kinds])


def _waits(ages: Sequence[float], called: Sequence[Called], service: str) -> list[float]:
    """What those waited who were called last: all of them, this service, those who had to wait."""
    waits = [each.wait_s for each in called]
    last = waits[-1] if waits else 0.0
    same = [each.wait_s for each in called if each.service == service]
    queued = [wait for wait in waits if wait > 2]
    return [
        last,
        same[-1] if same else last,
        _mean(waits[-10:]),
        _mean(same[-5:], last),
        _mean(queued[-5:], last),
        median(ages) if ages else 0.0,
    ]


def _mean(values: Sequence[float], none: float = 0.0) -> float:
    return fmean(values) if values else none
