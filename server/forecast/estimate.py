"""The seam: from the queue as it stands to the range that is told, and back from what happened.

    past = habits(...)                                   # now and then: what the past says
    learnt = Learnt()                                    # once a store; kept with `as_plain`
    said, outlook = estimate(board, visit_id, past, lately, learnt, services=…, rng=…)
    said.told, said.by, said.basis                       # frozen with the ticket as its promise
    take_in(learnt, said, actual_s)                      # when they are called, or passed as a ghost
    now = tell_board(board, past, lately, learnt, services=…, rng=…)   # all who wait, and newcomers

Nothing here reads a clock, draws from a hidden source of chance, or keeps anything beside `learnt`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from server.domain.queue import Waiting
from server.forecast.board import FUTURES, Board, Habits, Outlook, Quantiles, play, quantiles
from server.forecast.calibrate import Misses, calibrated, learn
from server.forecast.champion import Contest, judge
from server.forecast.features import Lately, row
from server.forecast.neighbours import Memory, nearest, remember
from server.forecast.spans import Floats

PLAYED, NEIGHBOURS = "played", "neighbours"
AT_ONCE_S = 2.0  # who is called within this did not wait, and teaches nothing about waiting
LONGEST_S = 86_400.0  # nobody waited for a day


@dataclass(slots=True)
class Learnt:
    """All that a store has learnt about its waits."""

    misses: dict[str, Misses] = field(default_factory=lambda: {PLAYED: Misses(), NEIGHBOURS: Misses()})
    memory: Memory = field(default_factory=Memory)
    contest: Contest = field(default_factory=lambda: Contest(PLAYED))


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of one visit, and all that is needed to learn from it later."""

    told: Quantiles | None
    by: str
    raw: dict[str, Quantiles]
    ranges: dict[str, Quantiles]
    row: Floats
    basis: dict[str, int]


def estimate(
    board: Board,
    visit_id: str,
    past: Habits,
    lately: Lately,
    learnt: Learnt,
    *,
    services: Sequence[str],
    rng: np.random.Generator,
    futures: int = FUTURES,
) -> tuple[Said, Outlook]:
    """The range for one who waits, and the outlook of the whole board from the same futures.

    None is told while in too many futures nobody calls them: nobody there can, or the day ends first.
    """
    outlook = play(board, past, services, rng, futures)
    one = next(each for each in board.queue if each.id == visit_id)
    played = quantiles(outlook.waiting[visit_id])
    raw, figures = _both(board, one, played, past, lately, learnt, services)
    ranges = _ranges(learnt, raw)
    by = _speaks(learnt, ranges)
    return Said(ranges.get(by), by, raw, ranges, figures, _basis(board, outlook, visit_id)), outlook


def _both(
    board: Board,
    one: Waiting,
    played: Quantiles | None,
    past: Habits,
    lately: Lately,
    learnt: Learnt,
    services: Sequence[str],
) -> tuple[dict[str, Quantiles], Floats]:
    """What the played queue says and what the neighbours say, and the row by which they were found."""
    figures = row(board, one, played, past, lately, services)
    raw = {PLAYED: played, NEIGHBOURS: nearest(learnt.memory, figures) if played else None}
    return {name: told for name, told in raw.items() if told is not None}, figures


def _ranges(learnt: Learnt, raw: Mapping[str, Quantiles]) -> dict[str, Quantiles]:
    return {name: calibrated(learnt.misses[name], told) for name, told in raw.items()}


def _speaks(learnt: Learnt, ranges: Mapping[str, Quantiles]) -> str:
    return learnt.contest.champion if learnt.contest.champion in ranges else PLAYED


@dataclass(frozen=True, slots=True)
class BoardTold:
    """The board as it is told: what is left for each who waits; what a newcomer is told, by service."""

    waiting: dict[str, Quantiles | None]
    newcomer: dict[str, Quantiles | None]
    outlook: Outlook


def tell_board(
    board: Board,
    past: Habits,
    lately: Lately,
    learnt: Learnt,
    *,
    services: Sequence[str],
    rng: np.random.Generator,
    futures: int = FUTURES,
) -> BoardTold:
    """Everybody in one pass. The neighbours know those who come only, so they speak for newcomers alone."""
    outlook = play(board, past, services, rng, futures)
    left = {name: quantiles(each) for name, each in outlook.waiting.items()}
    waiting = {name: each and calibrated(learnt.misses[PLAYED], each) for name, each in left.items()}
    newcomer = {}
    for name, each in outlook.newcomer.items():
        one = Waiting(id="", ticket="", service=name, arrived_at=board.now)
        raw, _ = _both(board, one, quantiles(each), past, lately, learnt, services)
        ranges = _ranges(learnt, raw)
        newcomer[name] = ranges.get(_speaks(learnt, ranges))
    return BoardTold(waiting, newcomer, outlook)


def take_in(learnt: Learnt, said: Said, actual_s: float) -> None:
    """How long it really was, for those who were not served at once; a ghost call counts like a call."""
    if not AT_ONCE_S < actual_s <= LONGEST_S:
        return
    for name, told in said.raw.items():
        learn(learnt.misses[name], told, actual_s)
    if len(said.ranges) == len(learnt.misses):
        judge(learnt.contest, said.ranges, actual_s)
    remember(learnt.memory, said.row, actual_s)


def _basis(board: Board, outlook: Outlook, visit_id: str) -> dict[str, int]:
    """Why this range: arguments for the words. `ahead` go before by the rule in force."""
    one = next(each for each in board.queue if each.id == visit_id)
    looks = {each.id for each in board.queue if each.looks and each.id != visit_id}
    able = [each for each in board.colleagues if each.adviser.can(one.service)]
    return {
        "ahead": [name for name in outlook.waiting if name not in looks].index(visit_id),
        "able": len(able),
        "free": sum(each.running is None and all(since > 0 for since, _ in each.away) for each in able),
        "on_duty": len(board.colleagues),
    }


def as_plain(learnt: Learnt) -> dict[str, Any]:
    """As numbers, lists and names, to be kept as JSON."""
    return {
        "misses": {name: asdict(misses) for name, misses in learnt.misses.items()},
        "rows": [[round(float(figure), 5) for figure in each] for each in learnt.memory.rows],
        "actual_s": learnt.memory.actual_s,
        "contest": asdict(learnt.contest),
    }


def from_plain(plain: dict[str, Any]) -> Learnt:
    """What `as_plain` has kept."""
    return Learnt(
        {name: Misses(**misses) for name, misses in plain["misses"].items()},
        Memory([np.array(each) for each in plain["rows"]], list(plain["actual_s"])),
        Contest(**plain["contest"]),
    )
