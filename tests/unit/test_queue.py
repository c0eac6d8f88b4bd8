"""Who is next, why them, and who was passed over and why."""

from datetime import UTC, datetime, timedelta
from typing import Any

from server.domain.queue import (
    Adviser,
    Floor,
    Limits,
    Rank,
    Skip,
    Waiting,
    Why,
    in_order,
    passed_by,
    rank,
    who_is_next,
)

START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
LIMITS = Limits(in_a_row=2, long_wait_s=1500, early_s=600, late_s=900, adviser_s=900, match_s=120)
ANYBODY = Adviser()


def at(minute: float) -> datetime:
    return START + timedelta(minutes=minute)


def floor(minute: float = 10, **more: Any) -> Floor:
    return Floor(limits=LIMITS, now=at(minute), **more)


def waiting(ticket: str, minute: float, service: str = "repairs", **more: Any) -> Waiting:
    return Waiting(f"id-{ticket}", ticket, service, at(minute), **more)


def order(queue: list[Waiting], now: Floor) -> list[tuple[str, Why]]:
    return [(turn.waiting.ticket, turn.why) for turn in in_order(queue, now)]


def skip(ticket: str, reason: str, **args: str) -> Skip:
    return Skip(f"id-{ticket}", ticket, reason, args)


def test_nobody_is_next_when_nobody_waits() -> None:
    assert who_is_next([], ANYBODY, floor()) == (None, [])


def test_among_equals_who_came_first_is_next_and_the_id_settles_the_same_instant() -> None:
    queue = [waiting("A3", 3), waiting("A2", 1), waiting("A1", 1)]
    assert order(queue, floor()) == [("A1", Why.IN_TURN), ("A2", Why.IN_TURN), ("A3", Why.IN_TURN)]


def test_classes_go_in_their_order_and_never_more_than_so_many_in_a_row_before_who_came_first() -> None:
    queue = [
        waiting("A1", 1),
        waiting("A2", 2),
        waiting("A3", 3, returned=True),
        waiting("A4", 4, access=True),
        waiting("A5", 5, promised_at=at(9)),
        waiting("A6", 6, promised_at=at(8)),
    ]
    assert order(queue, floor()) == [
        ("A6", Why.APPOINTMENT),
        ("A5", Why.APPOINTMENT),
        ("A1", Why.IN_TURN),
        ("A4", Why.ACCESS),
        ("A3", Why.RETURNED),
        ("A2", Why.IN_TURN),
    ]


def test_calls_before_count_for_the_limit() -> None:
    queue = [waiting("A1", 1), waiting("A2", 2, access=True)]
    assert order(queue, floor(jumped=1))[0] == ("A2", Why.ACCESS)
    assert order(queue, floor(jumped=2))[0] == ("A1", Why.IN_TURN)


def test_who_has_waited_too_long_goes_before_every_class() -> None:
    queue = [waiting("A1", 0), waiting("A2", 1, access=True), waiting("A3", 2, promised_at=at(26))]
    assert order(queue, floor(25)) == [
        ("A1", Why.LONG_WAIT),
        ("A3", Why.APPOINTMENT),
        ("A2", Why.IN_TURN),
    ]


def test_whom_the_lead_put_first_goes_first_in_the_order_of_the_leads_word() -> None:
    queue = [
        waiting("A1", 0),
        waiting("A2", 1, first_at=at(9)),
        waiting("A3", 2, first_at=at(8)),
    ]
    now = floor(26)
    assert order(queue, now) == [("A3", Why.LEAD), ("A2", Why.LEAD), ("A1", Why.LONG_WAIT)]


def test_appointment_counts_shortly_before_its_time_and_not_for_who_came_much_too_late() -> None:
    early = waiting("A1", 0, promised_at=at(30))
    assert rank(early, LIMITS, at(19)) is Rank.ORDINARY
    assert rank(early, LIMITS, at(20)) is Rank.APPOINTMENT
    assert rank(waiting("A2", 45, promised_at=at(30)), LIMITS, at(46)) is Rank.APPOINTMENT
    assert rank(waiting("A3", 46, promised_at=at(30)), LIMITS, at(46)) is Rank.ORDINARY
    assert rank(waiting("A4", 46, promised_at=at(30), access=True), LIMITS, at(46)) is Rank.ACCESS


def test_skills_decide_who_can_and_skips_say_it() -> None:
    queue = [waiting("A1", 1), waiting("B2", 2, "new-phone"), waiting("C3", 3, "returns")]
    turn, skipped = who_is_next(queue, Adviser(1, "Alex", {"returns": 1}), floor())
    assert turn is not None
    assert (turn.waiting.ticket, turn.why) == ("C3", Why.IN_TURN)
    assert skipped == [skip("A1", "not_their_skill"), skip("B2", "not_their_skill")]


def test_limit_holds_among_those_whom_a_colleague_can_serve() -> None:
    queue = [
        waiting("A1", 1),
        waiting("C2", 2, "returns"),
        waiting("C3", 3, "returns", access=True),
    ]
    turn, _ = who_is_next(queue, Adviser(1, "Alex", {"returns": 1}), floor(jumped=2))
    assert turn is not None
    assert turn.waiting.ticket == "C2"


def test_wanted_service_passes_over_the_others_with_the_reason() -> None:
    queue = [waiting("A1", 1), waiting("B2", 2, "new-phone")]
    turn, skipped = who_is_next(queue, ANYBODY, floor(), service="new-phone")
    assert turn is not None
    assert (turn.waiting.ticket, skipped) == ("B2", [skip("A1", "other_service")])


def test_wanted_service_outside_the_skills_finds_nobody_and_skips_nobody() -> None:
    queue = [waiting("A1", 1)]
    assert who_is_next(queue, Adviser(1, "Alex", {"returns": 1}), floor(), service="repairs") == (None, [])


def test_who_came_earlier_reads_why_somebody_else_went_first() -> None:
    queue = [waiting("A1", 1), waiting("A2", 2, promised_at=at(12)), waiting("A3", 3)]
    turn, skipped = who_is_next(queue, ANYBODY, floor())
    assert turn is not None
    assert (turn.waiting.ticket, skipped) == ("A2", [skip("A1", "appointment")])


def test_who_asked_for_an_adviser_is_kept_for_them_for_a_while() -> None:
    bea = waiting("A1", 1, adviser_id=2, adviser="Bea", adviser_at=at(5))
    queue = [bea, waiting("A2", 2)]
    alex = Adviser(1, "Alex")
    turn, skipped = who_is_next(queue, alex, floor(19))
    assert turn is not None
    assert (turn.waiting.ticket, skipped) == ("A2", [skip("A1", "waits_for", staff="Bea")])
    assert who_is_next(queue, alex, floor(20))[0] == next(in_order([bea], floor(20)))
    mine, _ = who_is_next([bea], Adviser(2, "Bea", {"returns": 1}), floor(6))
    assert mine is not None  # asked for by name: their own list of skills does not forbid it


def test_free_colleague_who_speaks_the_language_has_a_short_while_to_call() -> None:
    queue = [waiting("A1", 9, language="es"), waiting("A2", 9.5)]
    alex, bea = Adviser(1, "Alex", languages=("de",)), Adviser(2, "Bea", languages=("de", "es"))
    turn, skipped = who_is_next(queue, alex, floor(free=(alex, bea)))
    assert turn is not None
    assert (turn.waiting.ticket, skipped) == ("A2", [skip("A1", "language", staff="Bea")])
    for now in (floor(11, free=(alex, bea)), floor(free=(alex,))):
        turn, _ = who_is_next(queue, alex, now)
        assert turn is not None
        assert turn.waiting.ticket == "A1"


def test_free_colleague_who_knows_more_has_a_short_while_to_call() -> None:
    queue = [waiting("A1", 9), waiting("A2", 9.5, "returns")]
    alex = Adviser(1, "Alex", {"repairs": 1, "returns": 1})
    bea = Adviser(2, "Bea", {"repairs": 3})
    turn, skipped = who_is_next(queue, alex, floor(free=(alex, bea)))
    assert turn is not None
    assert (turn.waiting.ticket, skipped) == ("A2", [skip("A1", "level", staff="Bea")])
    turn, _ = who_is_next(queue, bea, floor(free=(alex, bea)))
    assert turn is not None
    assert turn.waiting.ticket == "A1"


def test_colleague_who_takes_somebody_by_own_choice_is_named_to_those_passed_over() -> None:
    queue = [waiting("A1", 1), waiting("A2", 2)]
    turn, skipped = passed_by(queue, "id-A2", Adviser(1, "Alex"), floor())
    assert (turn.why, skipped) == (Why.CHOSEN, [skip("A1", "chosen", staff="Alex")])
    turn, skipped = passed_by(queue, "id-A1", Adviser(1, "Alex"), floor())
    assert (turn.why, skipped) == (Why.IN_TURN, [])
