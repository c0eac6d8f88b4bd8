"""Whatever the board looks like: no exception, no NaN, nothing negative; and what must hold of any queue."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from math import inf
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain.queue import Adviser, Limits, Waiting
from server.forecast.board import Board, Colleague, Habits, Quantiles, Running, habits, play, quantiles
from server.forecast.calibrate import Misses, calibrated, learn
from server.forecast.estimate import Learnt, estimate, take_in
from server.forecast.features import Lately
from server.forecast.spans import Floats, Prior
from server.forecast.wait import outward

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
LIMITS = Limits(in_a_row=3, long_wait_s=1500, early_s=600, late_s=900, adviser_s=900, match_s=120)
SERVICES = ("a", "b", "c")
FEW = 60

seconds = st.floats(-1e5, 4e5)
service = st.sampled_from([*SERVICES, "never-seen"])
moments = st.builds(lambda ago: NOW - timedelta(seconds=ago), seconds)
parties = st.builds(
    Waiting,
    id=st.uuids().map(str),
    ticket=st.just("A1"),
    service=service,
    arrived_at=moments,
    promised_at=st.none() | moments,
    access=st.booleans(),
    returned=st.booleans(),
    adviser_id=st.none() | st.integers(0, 5),
    first_at=st.none() | moments,
    looks=st.booleans(),
)
advisers = st.builds(
    Adviser,
    id=st.integers(0, 5),
    name=st.just("C"),
    skills=st.dictionaries(st.sampled_from(SERVICES), st.just(1), max_size=3),
)
colleagues = st.builds(
    Colleague,
    adviser=advisers,
    running=st.none() | st.builds(Running, service, seconds),
    away=st.lists(st.tuples(seconds, seconds | st.just(inf)), max_size=3),
)
boards = st.builds(
    lambda queue, team, jumped: Board(now=NOW, queue=queue, colleagues=team, limits=LIMITS, jumped=jumped),
    st.lists(parties, max_size=12, unique_by=lambda one: one.id),
    st.lists(colleagues, max_size=6),
    st.integers(0, 5),
)
numbers = st.floats(allow_nan=True, allow_infinity=True) | seconds
pasts = st.builds(
    lambda recent, waits, share: habits(
        recent,
        {"a": Prior(300.0, 0.5)},
        waits_s=waits,
        left=[number % 2 == 0 for number in range(len(waits))],
        called={"a": (10, round(10 * share))},
    ),
    st.dictionaries(st.sampled_from(SERVICES), st.lists(numbers, max_size=30), max_size=3),
    st.lists(seconds, max_size=120),
    st.floats(0, 1),
)


def outlook_of(board: Board, past: Habits, seed: int = 0) -> dict[str, Floats]:
    found = play(board, past, SERVICES, np.random.default_rng(seed), FEW)
    return {**found.waiting, **{f"new {name}": futures for name, futures in found.newcomer.items()}}


@given(boards, pasts)
@settings(max_examples=150, deadline=None)
def test_whatever_stands_on_the_board_there_is_an_honest_answer_or_none(board: Board, past: Habits) -> None:
    found = outlook_of(board, past)
    assert found.keys() == {one.id for one in board.queue} | {f"new {name}" for name in SERVICES}
    for futures in found.values():
        assert not np.isnan(futures).any()
        assert (futures >= 0).all()
        told = quantiles(futures)
        assert told is None or 0 <= told.low <= told.middle <= told.high < inf
        if told is not None:
            low, high = outward(told.low, told.high)
            assert 0 <= low < high


@given(boards.filter(lambda board: bool(board.queue)), pasts, st.lists(numbers, max_size=5))
@settings(max_examples=60, deadline=None)
def test_whatever_is_told_of_what_happened_the_next_estimate_stands(
    board: Board, past: Habits, actual: list[float]
) -> None:
    learnt, rng = Learnt(), np.random.default_rng(1)
    for each in [*actual, 60.0]:
        said, _ = estimate(
            board, board.queue[0].id, past, Lately(), learnt, services=SERVICES, rng=rng, futures=FEW
        )
        assert said.told is None or 0 <= said.told.low <= said.told.middle <= said.told.high < inf
        assert np.isfinite(said.row).all()
        take_in(learnt, said, each)


@given(st.integers(1, 6), st.integers(2, 12), st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_in_one_line_who_stands_behind_is_never_called_before(staff: int, n: int, seed: int) -> None:
    found = outlook_of(one_line(staff, n), habits({"a": [100.0, 300.0, 900.0]}, {}), seed)
    turns = [found[f"v{number:02}"] for number in range(n)]
    assert all((before <= after).all() for before, after in pairwise(turns))
    assert (turns[-1] <= found["new a"]).all()


@given(st.integers(1, 5), st.integers(1, 12), st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_one_more_colleague_never_makes_it_much_longer(staff: int, n: int, seed: int) -> None:
    past = habits({"a": [100.0, 300.0, 900.0] * 20}, {})
    few, more = (quantiles(outlook_of(one_line(each, n), past, seed)["new a"]) for each in (staff, staff + 1))
    assert few is not None
    assert more is not None
    assert more.middle <= few.middle * 1.15 + 30


@given(boards, pasts, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_in_which_order_the_rows_came_changes_nothing(board: Board, past: Habits, random: Random) -> None:
    mixed = list(board.queue)
    random.shuffle(mixed)
    first, second = outlook_of(board, past), outlook_of(replace(board, queue=mixed), past)
    assert first.keys() == second.keys()
    for name, futures in first.items():
        assert np.array_equal(futures, second[name])


@given(st.lists(st.tuples(*4 * [st.floats(0, 1e6)]), min_size=1, max_size=80))
def test_a_calibrated_range_is_in_order_and_never_negative(told: list[tuple[float, ...]]) -> None:
    from_now = Misses()
    for one in told:
        low, middle, high = (float(each) for each in np.sort(one[:3]))
        learn(from_now, Quantiles(low, middle, high), one[3])
        found = calibrated(from_now, Quantiles(low, middle, high))
        assert 0 <= found.low <= found.middle <= found.high < inf


def one_line(staff: int, n: int) -> Board:
    """Everybody waits for the same, and everybody is busy."""
    queue = [
        Waiting(id=f"v{number:02}", ticket="", service="a", arrived_at=NOW - timedelta(seconds=100 - number))
        for number in range(n)
    ]
    team = [Colleague(Adviser(number, "C"), Running("a", 30.0 * number)) for number in range(staff)]
    return Board(now=NOW, queue=queue, colleagues=team, limits=LIMITS)
