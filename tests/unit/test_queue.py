"""Who is next, and who was passed over and why."""

from datetime import UTC, datetime, timedelta

from server.domain.queue import Skip, Waiting, in_order, who_is_next

START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def waiting(ticket: str, minute: float, service: str = "repairs", priority: int = 0) -> Waiting:
    return Waiting(f"id-{ticket}", ticket, service, priority, START + timedelta(minutes=minute))


def test_nobody_is_next_when_nobody_waits() -> None:
    assert who_is_next([]) == (None, [])


def test_who_came_first_is_next() -> None:
    queue = [waiting("A3", 3), waiting("A1", 1), waiting("A2", 2)]
    assert who_is_next(queue) == (queue[1], [])


def test_priority_goes_first_and_within_it_who_came_first() -> None:
    queue = [
        waiting("A1", 1),
        waiting("A2", 2, priority=1),
        waiting("A3", 3, priority=2),
        waiting("A4", 4, priority=2),
    ]
    assert [w.ticket for w in in_order(queue)] == ["A3", "A4", "A2", "A1"]


def test_same_instant_is_settled_by_the_id() -> None:
    queue = [waiting("A2", 1), waiting("A1", 1)]
    assert [w.ticket for w in in_order(queue)] == ["A1", "A2"]


def test_colleague_without_listed_skills_can_serve_everybody() -> None:
    assert who_is_next([waiting("C1", 1, "returns")], skills=()) == (waiting("C1", 1, "returns"), [])


def test_who_needs_another_skill_is_passed_over_with_the_reason() -> None:
    queue = [waiting("A1", 1), waiting("B2", 2, "new-phone"), waiting("C3", 3, "returns")]
    chosen, skipped = who_is_next(queue, skills=("returns",))
    assert chosen == queue[2]
    assert skipped == [Skip("A1", "not_their_skill"), Skip("B2", "not_their_skill")]


def test_wanted_service_passes_over_the_others_with_the_reason() -> None:
    queue = [waiting("A1", 1), waiting("B2", 2, "new-phone")]
    assert who_is_next(queue, service="new-phone") == (queue[1], [Skip("A1", "other_service")])


def test_wanted_service_outside_the_skills_finds_nobody_and_skips_nobody() -> None:
    assert who_is_next([waiting("A1", 1)], skills=("returns",), service="repairs") == (None, [])


def test_who_comes_after_the_chosen_one_was_not_passed_over() -> None:
    queue = [waiting("A1", 1), waiting("B2", 2, "new-phone")]
    assert who_is_next(queue, service="repairs") == (queue[0], [])
