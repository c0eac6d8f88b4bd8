"""Races for one person and for one number, over one process and over two."""

import pytest

from tests.bench import claims, tickets

FULL = pytest.param(10_000, marks=pytest.mark.prove)


@pytest.mark.parametrize("rounds", [60, FULL])
def test_of_eight_who_claim_one_person_one_wins_and_seven_are_told_who(rounds: int) -> None:
    assert claims.run(rounds=rounds)["faults"] == []


@pytest.mark.parametrize("rounds", [60, FULL])
def test_the_same_race_over_two_workers_has_one_winner_too(rounds: int, postgres: str) -> None:
    found = claims.run(rounds=rounds, url=postgres, workers=2)
    assert found["lines_by_worker"] == [4, 4]
    assert found["faults"] == []


@pytest.mark.parametrize("wanted", [320, FULL])
def test_sixteen_kiosks_at_once_never_draw_one_number_twice(wanted: int) -> None:
    assert tickets.run(tickets=wanted)["faults"] == []


@pytest.mark.parametrize("wanted", [320, FULL])
def test_kiosks_on_two_workers_never_draw_one_number_twice(wanted: int, postgres: str) -> None:
    found = tickets.run(tickets=wanted, url=postgres, workers=2)
    assert found["lines_by_worker"] == [8, 8]
    assert found["faults"] == []


def test_a_number_that_was_drawn_twice_is_a_fault() -> None:
    day = "2026-11-22T08:00:00.000Z"
    drawn = [{"ticket": ticket, "arrived_at": day} for ticket in ("A1", "A2", "A2")]
    assert tickets.judge(drawn) == ["2026-11-22: number 2 was drawn twice"]
    assert tickets.judge([drawn[0]]) == []


def test_a_person_who_is_claimed_twice_in_the_log_is_a_fault() -> None:
    def event(seq: int, kind: str) -> dict[str, object]:
        return {"seq": seq, "type": kind, "visit": {"id": "somebody"}}

    once = [event(1, "visit.called"), event(2, "visit.declined"), event(3, "visit.called")]
    assert claims.judge_log(once, 2) == []
    assert claims.judge_log([*once, event(4, "visit.called")], 3) == ["event 4: claimed twice"]
