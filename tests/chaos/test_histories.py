"""Random histories by four clients against the real server: one order must explain every answer."""

from typing import Any

import pytest

from tests.bench import histories
from tests.bench.history_check import Op, check


@pytest.mark.parametrize(("count", "kills"), [(16, 2), pytest.param(10_000, 200, marks=pytest.mark.prove)])
def test_every_answer_can_be_explained_also_when_the_server_is_killed(count: int, kills: int) -> None:
    found = histories.run(count=count, kills=kills)
    assert found["faults"] == []
    assert found["kills"] > 0
    assert found["calls"] >= count * 29


def test_a_lost_update_is_found() -> None:
    found = histories.run(count=16, module="tests.broken_server", seed=3)
    assert found["faults"] != []


# What the check calls a fault, and what not, on histories by hand.


def visit(state: str, version: int, staff: str | None = None, **more: Any) -> dict[str, Any]:
    undo = {"verb": "x", "staff": staff} if staff else None
    row = {"id": "v", "ticket": "A1", "state": state, "version": version, "staff": staff, "undo": undo}
    return {**row, "greeted_at": None, "greeted_by": None, **more}


def event(seq: int, kind: str, by: str, row: dict[str, Any]) -> dict[str, Any]:
    return {"seq": seq, "type": kind, "by": {"staff": by, "device": by}, "visit": row}


def told(op: Op, answered: float, status: int, body: Any) -> Op:
    op.answered, op.status, op.body = answered, status, body
    return op


CAME = event(1, "visit.checked_in", "K", visit("waiting", 1))
CALLED = event(2, "visit.called", "Alex", visit("called", 2, "Alex"))


def came() -> Op:
    return told(Op("K", "check_in", None, 0), 1, 201, {"seq": 1, "visit": CAME["visit"]})


def called(sent: float = 2, answered: float = 3) -> Op:
    return told(Op("Alex", "call", "v", sent), answered, 200, {"seq": 2, "visit": CALLED["visit"]})


def lost(sent: float, answered: float, staff: str = "Alex") -> Op:
    body = {"code": "lost_race", "staff": staff, "ticket": "A1", "state": "called"}
    return told(Op("Bea", "call", "v", sent), answered, 409, body)


def faults(ops: list[Op], log: list[dict[str, Any]]) -> list[str]:
    return check(ops, log, 0, [log[-1]["visit"]])


def test_loser_may_be_told_while_the_winner_is_not_yet_answered() -> None:
    assert faults([came(), called(2, 5), lost(3, 4)], [CAME, CALLED]) == []


def test_loser_can_not_have_lost_before_anybody_tried() -> None:
    assert faults([came(), lost(2, 3), called(4, 5)], [CAME, CALLED]) != []


def test_loser_is_told_who_won_and_not_somebody_else() -> None:
    assert faults([came(), called(), lost(4, 5, "Chris")], [CAME, CALLED]) != []


def test_acknowledged_call_that_left_no_event_is_lost() -> None:
    assert faults([came(), called()], [CAME]) != []


def test_event_that_nobody_asked_for_is_a_fault_and_an_unanswered_call_explains_it() -> None:
    assert faults([came()], [CAME, CALLED]) != []
    assert faults([came(), Op("Alex", "call", "v", 2)], [CAME, CALLED]) == []
    assert faults([came(), Op("Bea", "call", "v", 2)], [CAME, CALLED]) != []


def test_log_that_turns_real_time_round_is_a_fault() -> None:
    early = told(Op("K", "check_in", None, 8), 9, 201, {"seq": 1, "visit": CAME["visit"]})
    assert faults([early, called(2, 3)], [CAME, CALLED]) != []


def test_update_that_went_over_another_is_a_fault() -> None:
    over = event(3, "visit.called", "Bea", visit("called", 2, "Bea"))
    again = told(Op("Bea", "call", "v", 3), 4, 200, {"seq": 3, "visit": over["visit"]})
    assert faults([came(), called(), again], [CAME, CALLED, over]) != []


def test_refusal_that_was_true_at_no_moment_is_a_fault() -> None:
    nobody = told(Op("Bea", "call_next", None, 1.5), 1.8, 204, None)
    assert faults([came(), nobody, called()], [CAME, CALLED]) != []
    assert (
        faults([came(), called(), told(Op("Bea", "call_next", None, 4), 5, 204, None)], [CAME, CALLED]) == []
    )
