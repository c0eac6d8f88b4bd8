"""Who is next, over queues of every kind: nobody is lost, nobody starves, equal inputs give equal orders."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from server.domain.queue import JUMPS, Adviser, Floor, Limits, Rank, Waiting, in_order, rank, who_is_next

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
SERVICES = ("repairs", "returns", "new-phone")


def moments(most_s: int) -> st.SearchStrategy[datetime]:
    return st.integers(0, most_s).map(lambda ago: NOW - timedelta(seconds=ago))


LIMITS = st.builds(
    Limits,
    in_a_row=st.integers(1, 4),
    long_wait_s=st.sampled_from((60.0, 600.0, 3600.0)),
    early_s=st.just(600.0),
    late_s=st.just(900.0),
    adviser_s=st.sampled_from((0.0, 300.0)),
    match_s=st.sampled_from((0.0, 120.0)),
)
PEOPLE = st.builds(
    Waiting,
    id=st.uuids().map(str),
    ticket=st.just("A1"),
    service=st.sampled_from(SERVICES),
    arrived_at=moments(4000),
    promised_at=st.none() | moments(2000),
    access=st.booleans(),
    returned=st.booleans(),
    language=st.sampled_from((None, "es", "ar")),
    adviser_id=st.sampled_from((None, None, 1, 2)),
    first_at=st.sampled_from((None, None, None, NOW)),
)
QUEUES = st.lists(PEOPLE, max_size=14, unique_by=lambda one: one.id)
SKILLS = st.dictionaries(st.sampled_from(SERVICES), st.integers(1, 3))
LANGUAGES = st.sets(st.sampled_from(("es", "ar", "de")))
ADVISERS = st.builds(Adviser, id=st.integers(1, 3), name=st.just("Alex"), skills=SKILLS, languages=LANGUAGES)
FLOORS = st.builds(
    Floor,
    limits=LIMITS,
    now=st.just(NOW),
    jumped=st.integers(0, 4),
    free=st.lists(ADVISERS, max_size=3).map(tuple),
)


@given(QUEUES, FLOORS, st.randoms(use_true_random=False))
def test_order_holds_everybody_once_and_does_not_hang_on_how_the_queue_was_read(
    queue: list[Waiting], floor: Floor, chance: Random
) -> None:
    order = list(in_order(queue, floor))
    assert sorted(turn.waiting.id for turn in order) == sorted(one.id for one in queue)
    shuffled = list(queue)
    chance.shuffle(shuffled)
    assert list(in_order(shuffled, floor)) == order


@given(QUEUES, ADVISERS, FLOORS, st.randoms(use_true_random=False))
def test_equal_inputs_give_the_same_next_one_and_the_same_reasons(
    queue: list[Waiting], adviser: Adviser, floor: Floor, chance: Random
) -> None:
    shuffled = list(queue)
    chance.shuffle(shuffled)
    assert who_is_next(shuffled, adviser, floor) == who_is_next(queue, adviser, floor)


@given(QUEUES, ADVISERS, FLOORS)
def test_everybody_who_came_earlier_than_the_next_one_has_a_reason(
    queue: list[Waiting], adviser: Adviser, floor: Floor
) -> None:
    turn, skipped = who_is_next(queue, adviser, floor)
    if turn is None:
        assert skipped == []
        return
    earlier = {one.id for one in queue if one.arrived_at < turn.waiting.arrived_at}
    told = [skip.visit_id for skip in skipped]
    assert earlier <= set(told)
    assert len(told) == len(set(told))
    assert turn.waiting.id not in told
    assert all(skip.reason for skip in skipped)


@given(QUEUES, FLOORS)
def test_who_has_waited_too_long_is_passed_only_by_the_lead_or_who_came_earlier(
    queue: list[Waiting], floor: Floor
) -> None:
    since = floor.now - timedelta(seconds=floor.limits.long_wait_s)
    before: list[Waiting] = []
    for turn in in_order(queue, floor):
        if turn.waiting.arrived_at <= since and turn.waiting.first_at is None:
            assert all(one.first_at or one.arrived_at <= turn.waiting.arrived_at for one in before)
        before.append(turn.waiting)


@given(QUEUES, FLOORS)
def test_never_more_in_a_row_than_the_limit_go_before_who_came_first(
    queue: list[Waiting], floor: Floor
) -> None:
    row = floor.jumped
    for turn in in_order(queue, floor):
        jump = turn.why in JUMPS
        row = row + 1 if jump else 0
        if jump:
            assert row <= floor.limits.in_a_row
            assert rank(turn.waiting, floor.limits, floor.now) > Rank.ORDINARY


@given(LIMITS, st.integers(0, 8), st.lists(st.sampled_from(("access", "promised", "returned")), min_size=1))
def test_nobody_starves_behind_an_endless_stream_of_higher_classes(
    limits: Limits, earlier: int, stream: list[str]
) -> None:
    """However many come with an appointment or a need: a place by arrival is reached within its bound."""
    limits = replace(limits, long_wait_s=1e9)
    start = NOW - timedelta(seconds=100)
    me = Waiting("me", "A9", "repairs", start)
    queue = [
        *(Waiting(f"e{n}", "A1", "repairs", start - timedelta(seconds=n + 1)) for n in range(earlier)),
        me,
    ]
    jumped, most = 0, (earlier + 1) * (limits.in_a_row + 1)
    for call in range(most):
        kind = stream[call % len(stream)]
        late = start + timedelta(seconds=call + 1)
        new = Waiting(f"n{call:04}", "B1", "repairs", late)
        queue += [
            replace(new, access=kind == "access", returned=kind == "returned"),
            replace(new, id=f"p{call:04}", promised_at=late if kind == "promised" else None),
        ]
        floor = Floor(limits=limits, now=late, jumped=jumped)
        turn, _ = who_is_next(queue, Adviser(), floor)
        assert turn is not None
        if turn.waiting is me:
            return
        queue.remove(turn.waiting)
        jumped = jumped + 1 if turn.why in JUMPS else 0
    raise AssertionError(f"not called in {most} calls")
