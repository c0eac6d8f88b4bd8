"""The queue played forward: hand-made boards whose answer is known, and boards that are odd."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import inf

import numpy as np
import pytest

from server.domain.queue import Adviser, Limits, Waiting
from server.forecast.board import (
    Board,
    Colleague,
    Habits,
    Outlook,
    Quantiles,
    Running,
    beyond,
    habits,
    play,
    quantiles,
)
from server.forecast.patience import EDGES_S, Patience, patience
from server.forecast.spans import Prior, Spans, of_the_store, usual

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
LIMITS = Limits(in_a_row=3, long_wait_s=1500, early_s=600, late_s=900, adviser_s=900, match_s=120)
# Every service takes exactly five minutes, and nobody leaves.
FIVE_S = 300.0
EXACT = Spans(np.array([0.0, 1.0]), np.array([FIVE_S, FIVE_S]))
STAY = Patience(np.full(len(EDGES_S), 1e-12))
EXACTLY = Habits({}, EXACT, STAY)


def party(number: int, service: str = "a", *, ago_s: float = 60.0, access: bool = False) -> Waiting:
    came = NOW - timedelta(seconds=ago_s)
    return Waiting(id=f"v{number:03}", ticket=f"A{number}", service=service, arrived_at=came, access=access)


def line(n: int, service: str = "a") -> list[Waiting]:
    return [party(number, service, ago_s=600.0 - number) for number in range(n)]


def busy(
    number: int, elapsed_s: float = 0.0, *skills: str, away: Sequence[tuple[float, float]] = ()
) -> Colleague:
    adviser = Adviser(number, f"C{number}", dict.fromkeys(skills, 1))
    return Colleague(adviser, Running("a", elapsed_s), away)


def played(queue: Sequence[Waiting], team: Sequence[Colleague], past: Habits = EXACTLY) -> Outlook:
    board = Board(now=NOW, queue=queue, colleagues=team, limits=LIMITS)
    return play(board, past, ("a", "b"), np.random.default_rng(1))


def always(seconds: float) -> Quantiles:
    return Quantiles(seconds, seconds, seconds)


def test_one_line_and_one_colleague_is_a_sum_of_services() -> None:
    found = played(line(3), [busy(1, 100.0)])
    assert [quantiles(each) for each in found.waiting.values()] == [always(200), always(500), always(800)]
    assert quantiles(found.newcomer["a"]) == always(1100)


def test_two_colleagues_take_turns() -> None:
    found = played(line(3), [busy(1, 100.0), busy(2, 250.0)])
    assert [quantiles(each) for each in found.waiting.values()] == [always(50), always(200), always(350)]


def test_whoever_is_free_serves_at_once() -> None:
    free = Colleague(Adviser(1, "C1"))
    assert quantiles(played([], [free]).newcomer["b"]) == always(0)


def test_people_wait_for_those_who_can_help_them() -> None:
    team = [busy(1, 100.0, "a"), busy(2, 250.0, "b")]
    found = played([party(1, "a", ago_s=90), party(2, "b", ago_s=60)], team)
    assert [quantiles(each) for each in found.waiting.values()] == [always(200), always(50)]


def test_the_order_is_the_one_in_force() -> None:
    found = played([party(1), party(2, ago_s=30, access=True)], [busy(1, 100.0)])
    assert quantiles(found.waiting["v002"]) == always(200)
    assert quantiles(found.waiting["v001"]) == always(500)


def test_who_asked_for_a_colleague_waits_for_them_as_long_as_the_rule_says() -> None:
    queue = [
        Waiting(id="v1", ticket="A1", service="a", arrived_at=NOW, adviser_id=2, adviser="C2"),
    ]
    found = played(queue, [busy(1, 290.0), busy(2, 100.0)])
    assert quantiles(found.waiting["v1"]) == always(200)


def test_a_break_that_is_due_comes_after_the_service_and_keeps_its_length() -> None:
    found = played(line(1), [busy(1, 100.0, away=[(150.0, 750.0)])])
    assert quantiles(found.waiting["v000"]) == always(800)


def test_a_break_later_than_the_turn_changes_nothing() -> None:
    found = played(line(1), [busy(1, 100.0, away=[(250.0, 850.0)])])
    assert quantiles(found.waiting["v000"]) == always(200)


def test_a_break_that_is_over_changes_nothing() -> None:
    found = played(line(1), [busy(1, 100.0, away=[(-900.0, -300.0)])])
    assert quantiles(found.waiting["v000"]) == always(200)


def test_who_is_on_a_break_is_back_at_its_end() -> None:
    resting = Colleague(Adviser(1, "C1"), None, [(-300.0, 240.0)])
    assert quantiles(played([], [resting]).newcomer["a"]) == always(240)


def test_nobody_on_duty_or_nobody_who_can_is_no_basis_for_a_promise() -> None:
    assert quantiles(played(line(2), []).newcomer["a"]) is None
    found = played([party(1, "b")], [busy(1, 0.0, "a")])
    assert quantiles(found.waiting["v001"]) is None
    assert quantiles(found.newcomer["a"]) == always(300)


def test_a_shift_that_ends_in_five_minutes_serves_whom_it_reaches() -> None:
    found = played(line(3), [busy(1, 100.0, away=[(300.0, inf)])])
    assert quantiles(found.waiting["v000"]) == always(200)
    assert quantiles(found.waiting["v001"]) is None
    assert beyond(found.waiting["v001"], 3600) == 1


def test_a_visit_open_for_three_days_is_not_believed_to_go_on_for_three_more() -> None:
    found = quantiles(played([], [busy(1, 3 * 86400.0)]).newcomer["a"])
    assert found is not None
    assert found.high <= FIVE_S


def test_five_hundred_who_wait_are_all_answered() -> None:
    found = played(line(500), [busy(number, 60.0 * number) for number in range(5)])
    told = [quantiles(each) for each in found.waiting.values()]
    assert told == [always(60.0 * (n % 5 + 1) + FIVE_S * (n // 5)) for n in range(500)]


def test_a_clock_that_jumped_back_is_survived() -> None:
    found = played([party(1, ago_s=-3600)], [busy(1, -3600.0, away=[(50.0, 20.0)])])
    assert quantiles(found.waiting["v001"]) == always(300)


def test_who_gives_up_takes_no_time() -> None:
    past = Habits({}, EXACT, Patience(np.full(len(EDGES_S), 1.0)))
    found = played(line(5), [busy(1, 100.0)], past)
    assert quantiles(found.waiting["v004"]) == always(200)


def test_who_never_comes_when_called_takes_the_time_of_a_call() -> None:
    past = Habits({}, EXACT, STAY, {"a": 1.0}, no_show_s=60.0)
    found = played(line(2), [busy(1, 100.0)], past)
    assert quantiles(found.waiting["v001"]) == always(260)


def test_who_looks_around_keeps_nobody_busy_and_has_a_range_of_their_own() -> None:
    found = played([replace(party(1, ago_s=90), looks=True), party(2)], [busy(1, 100.0)])
    assert [quantiles(each) for each in found.waiting.values()] == [always(200), always(200)]


def test_the_same_draws_give_the_same_outlook() -> None:
    past = habits({"a": [100.0, 300.0, 700.0]}, {})
    assert played(line(4), [busy(1)], past).waiting["v003"].tolist() == (
        played(line(4), [busy(1)], past).waiting["v003"].tolist()
    )


def test_the_first_customer_of_the_first_day_gets_an_answer_from_what_was_expected() -> None:
    found = quantiles(played(line(1), [busy(1)], habits({}, {"a": Prior(600.0, 0.5)})).newcomer["a"])
    assert found is not None
    assert 600 < found.middle < 1500


def test_a_service_never_seen_is_judged_by_the_others() -> None:
    slow, quick = habits({"b": [1200.0] * 100}, {}), habits({"b": [60.0] * 100}, {})
    assert slow.of("a").mean_s > 1000
    assert quick.of("a").mean_s < 200


def test_seen_services_outweigh_what_was_expected() -> None:
    assert usual([], Prior(600.0)).mean_s == pytest.approx(600, rel=0.05)
    assert usual([100.0] * 8, Prior(600.0)).mean_s == pytest.approx(350, rel=0.1)
    assert usual([100.0] * 150, Prior(600.0)).mean_s == pytest.approx(125, rel=0.1)


def test_what_remains_shrinks_with_what_has_passed_for_even_services() -> None:
    even = Spans(np.array([0.0, 1.0]), np.array([0.0, 100.0]))
    half = np.array([0.5])
    assert even.left(half, 0.0).item() == pytest.approx(50)
    assert even.left(half, 60.0).item() == pytest.approx(20)


def test_no_number_and_less_than_nothing_are_left_out() -> None:
    assert usual([float("nan"), -5.0, float("inf")], Prior(600.0)).mean_s == usual([], Prior(600.0)).mean_s
    assert of_the_store([], Prior(600.0)) == Prior(600.0)


def test_few_leavers_give_one_hazard_by_all_the_time_that_was_waited() -> None:
    found = patience([1000.0] * 100, [True] * 10 + [False] * 90)
    assert found.hazards == pytest.approx(np.full(len(EDGES_S), 12 / 107_200))


def test_many_leavers_show_when_people_leave() -> None:
    found = patience([60.0] * 100 + [400.0] * 100, [True] * 100 + [False] * 100)
    assert found.hazards[0] > 10 * found.hazards[1]


def test_the_patient_stay_longer_and_half_of_them_as_long_as_the_hazard_says() -> None:
    even = Patience(np.full(len(EDGES_S), 1 / 1000))
    for waited in (0.0, 500.0, 5000.0):
        found = even.draw(np.array([0.5]), np.array(waited))
        assert found.item() == pytest.approx(693.1, abs=0.1)
