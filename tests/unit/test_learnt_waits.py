"""What is learnt from told ranges: calibration, neighbours, the champion; the warning before one breaks."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from server.domain.ghosts import passed
from server.domain.queue import Adviser, Floor, Limits, Waiting
from server.forecast.board import Board, Colleague, Quantiles, Running, habits
from server.forecast.breach import Level, Watch, look, risk
from server.forecast.breach import Limits as Chances
from server.forecast.calibrate import FLOOR, WINDOW, Misses, calibrated, learn
from server.forecast.champion import FLOOR as FAIR
from server.forecast.champion import Contest, judge, pinball
from server.forecast.estimate import NEIGHBOURS, Learnt, as_plain, estimate, from_plain, take_in, tell_board
from server.forecast.features import Called, Lately
from server.forecast.neighbours import ENOUGH, Memory, nearest, remember

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
LIMITS = Limits(in_a_row=3, long_wait_s=1500, early_s=600, late_s=900, adviser_s=900, match_s=0)


def test_a_range_is_told_as_it_is_until_enough_is_known() -> None:
    misses, told = Misses(), Quantiles(100, 200, 300)
    for _ in range(FLOOR - 1):
        learn(misses, told, 500.0)
    assert calibrated(misses, told) == told
    learn(misses, told, 500.0)
    assert calibrated(misses, told).high == pytest.approx(500)


def test_each_side_is_moved_by_its_own_misses() -> None:
    misses, told = Misses(), Quantiles(100, 200, 300)
    for number in range(100):
        learn(misses, told, 200.0 + 4 * number)
    found = calibrated(misses, told)
    assert found.high == pytest.approx(200 + 4 * 90, abs=8)
    assert found.low > 200


def test_a_narrow_range_becomes_one_that_holds_four_times_in_five() -> None:
    rng = np.random.default_rng(3)
    misses, held = Misses(), 0
    for number in range(3000):
        scale = float(rng.uniform(100, 900))
        told, actual = Quantiles(0.95 * scale, scale, 1.05 * scale), scale * float(rng.lognormal(0.1, 0.5))
        found = calibrated(misses, told)
        held += number >= FLOOR and found.low <= actual <= found.high
        learn(misses, told, actual)
    assert 0.78 < held / (3000 - FLOOR) < 0.82


def test_only_the_latest_are_kept() -> None:
    misses = Misses()
    for number in range(WINDOW + 50):
        learn(misses, Quantiles(0, 50, 100), float(number))
    assert len(misses.low) == len(misses.middle) == len(misses.high) == WINDOW


def test_a_calibrated_range_is_never_negative_and_in_order() -> None:
    misses = Misses()
    for _ in range(FLOOR):
        learn(misses, Quantiles(500, 600, 700), 0.0)
    found = calibrated(misses, Quantiles(100, 200, 300))
    assert 0 <= found.low <= found.middle <= found.high


def test_neighbours_are_silent_until_enough_is_known_then_tell_what_came_of_the_like() -> None:
    memory = Memory()
    for number in range(ENOUGH):
        assert nearest(memory, [1.0, 0.0]) is None
        busy = number % 2
        remember(memory, [float(busy), number % 7], 1000.0 + number if busy else 10.0)
    calm, full = nearest(memory, [0.0, 3.0]), nearest(memory, [1.0, 3.0])
    assert calm is not None
    assert full is not None
    assert calm.high < 20
    assert full.low >= 1000


def test_neighbours_forget_what_no_longer_fits_and_refuse_what_is_no_number() -> None:
    memory = Memory()
    remember(memory, [1.0, float("nan")], 5.0)
    remember(memory, [1.0, 2.0], float("inf"))
    assert memory.rows == []
    remember(memory, [1.0, 2.0], 5.0)
    remember(memory, [1.0, 2.0, 3.0], 6.0)
    assert memory.actual_s == [6.0]


def test_each_quantile_pays_for_its_own_side() -> None:
    assert pinball(Quantiles(10, 10, 10), 10) == 0
    assert pinball(Quantiles(0, 0, 0), 30) == pytest.approx((3 + 15 + 27) / 3)


@pytest.mark.parametrize(("better_by", "champion"), [(0.02, "played"), (0.1, "neighbours")])
def test_the_champion_goes_only_when_another_is_clearly_better(better_by: float, champion: str) -> None:
    contest = Contest("played")
    off = {"played": Quantiles(100, 100, 100), "neighbours": Quantiles(*3 * (100 * (1 - better_by),))}
    for number in range(FAIR):
        assert contest.champion == "played", number
        judge(contest, off, 0.0)
    assert contest.champion == champion


def test_risk_is_the_share_of_futures_that_break_the_promise() -> None:
    futures = np.arange(1.0, 101.0)
    assert risk(futures, 0.0, 90.0) == pytest.approx(0.1)
    assert risk(futures, 40.0, 90.0) == pytest.approx(0.5)
    assert risk(futures, 91.0, 90.0) == 1.0


def test_a_level_is_entered_by_its_chance_and_left_late() -> None:
    watch, seen = Watch(), []
    for chance in (0.1, 0.19, 0.3, 0.19, 0.19, 0.05, 0.9, 0.9, 0.4, 0.3, 0.0, 0.0, 1.0):
        watch = look(chance, watch, Chances())
        seen.append(watch.level)
    none, calm, loud = Level.NONE, Level.CALM, Level.LOUD
    assert seen == [none, none, calm, calm, calm, none, loud, loud, loud, calm, none, none, loud]


def waiting(number: int, service: str = "a") -> Waiting:
    came = NOW - timedelta(seconds=600 - number)
    return Waiting(id=f"v{number:03}", ticket="", service=service, arrived_at=came)


def test_the_queue_passes_those_who_left_when_their_turn_would_have_been() -> None:
    floor, adviser = Floor(LIMITS, NOW), Adviser(1, "C1", {"a": 1})
    gone = [waiting(1), waiting(3), waiting(2, "b"), waiting(9)]
    assert [one.id for one in passed(gone, waiting(5), adviser, floor)] == ["v001", "v003"]
    assert [one.id for one in passed(gone, None, adviser, floor)] == ["v001", "v003", "v009"]
    assert passed([], waiting(5), adviser, floor) == []


def board(n: int) -> Board:
    team = [Colleague(Adviser(1, "C1"), Running("a", 60.0))]
    return Board(now=NOW, queue=[waiting(number) for number in range(n)], colleagues=team, limits=LIMITS)


def test_a_store_learns_and_what_it_has_learnt_survives_being_kept() -> None:
    rng, learnt, past = np.random.default_rng(5), Learnt(), habits({"a": [300.0] * 50}, {})
    lately = Lately([Called(30.0, "a", 200.0)], [10.0], [], 11.5)
    for number in range(ENOUGH + FAIR + 20):
        n = 1 + number % 5
        said, _ = estimate(board(n), f"v{n - 1:03}", past, lately, learnt, services=("a",), rng=rng)
        assert said.told is not None
        assert said.basis == {"ahead": n - 1, "able": 1, "free": 0, "on_duty": 1}
        take_in(learnt, said, 600.0 * n)
    assert said.told is not None
    assert said.by == NEIGHBOURS
    assert said.told.middle == pytest.approx(600 * n, rel=0.1)
    again = from_plain(json.loads(json.dumps(as_plain(learnt))))
    assert again.contest == learnt.contest
    assert again.misses == learnt.misses
    assert again.memory.actual_s == learnt.memory.actual_s


def test_a_newcomer_sees_what_they_would_be_told_and_the_others_what_is_left() -> None:
    learnt, past = Learnt(), habits({"a": [300.0] * 50}, {})
    board_now, rng = board(3), np.random.default_rng(2)
    for number in range(FLOOR):
        said, _ = estimate(board_now, "v002", past, Lately(), learnt, services=("a",), rng=rng)
        take_in(learnt, said, 700.0 + number)
    found = tell_board(board_now, past, Lately(), learnt, services=("a",), rng=np.random.default_rng(3))
    came = Waiting(id="v999", ticket="", service="a", arrived_at=NOW)
    full = replace(board_now, queue=[*board_now.queue, came])
    said, _ = estimate(full, "v999", past, Lately(), learnt, services=("a",), rng=np.random.default_rng(3))
    told, new = said.told, found.newcomer["a"]
    assert told is not None
    assert new is not None
    assert new.middle == pytest.approx(told.middle, rel=0.05)
    assert new.high == pytest.approx(told.high, rel=0.1)
    lefts = [each.middle for each in found.waiting.values() if each]
    assert lefts == sorted(lefts)
    assert len(lefts) == 3
    empty = tell_board(replace(board_now, colleagues=[]), past, Lately(), learnt, services=("a",), rng=rng)
    assert [*empty.waiting.values(), *empty.newcomer.values()] == [None] * 4


def test_who_was_served_at_once_teaches_nothing_about_waiting() -> None:
    learnt, past = Learnt(), habits({}, {})
    said, _ = estimate(
        board(1), "v000", past, Lately(), learnt, services=("a",), rng=np.random.default_rng(1)
    )
    for actual in (0.0, -5.0, float("nan")):
        take_in(learnt, said, actual)
    assert learnt == Learnt()


def test_the_middle_is_moved_only_as_far_as_it_surely_is_off() -> None:
    fair, biased = Misses(), Misses()
    for number in range(100):
        learn(fair, Quantiles(0, 50, 100), float(number))
        learn(biased, Quantiles(0, 50, 100), 100.0 + number)
    assert calibrated(fair, Quantiles(0, 50, 100)).middle == 50
    assert calibrated(biased, Quantiles(0, 50, 100)).middle == pytest.approx(142, abs=2)
