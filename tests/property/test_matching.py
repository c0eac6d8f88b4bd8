"""The matcher over any histories: one end each, nobody twice, and no difference in which order it is told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from server.domain.matching import CheckedIn, Crossing, Fact, How, Joined, Step, join

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
MATCH, WALK_AWAY = timedelta(seconds=60), timedelta(seconds=15)

moments = st.integers(0, 300).map(lambda half_s: NOON + timedelta(seconds=half_s / 2))
sizes = st.integers(1, 4)
directions = st.sampled_from(["in", "in", "out"])
crossings = st.builds(
    Crossing, st.just(""), moments, directions, sizes, st.sampled_from([False, False, True])
)
parties = st.builds(CheckedIn, st.just(""), moments, sizes)
steps = moments.map(lambda at: Step("", at, at + timedelta(seconds=10)))


@st.composite
def histories(draw: st.DrawFn) -> list[Fact]:
    """Facts in any order, each with a name of its own."""
    facts: list[Fact] = draw(st.lists(st.one_of(crossings, crossings, parties, steps), max_size=30))
    return [replace(fact, id=f"{number:02}") for number, fact in enumerate(facts)]


def joined(facts: list[Fact]) -> Joined:
    return join(facts, match=MATCH, walk_away=WALK_AWAY)


def came_in(facts: list[Fact]) -> dict[str, Crossing]:
    return {one.id: one for one in facts if isinstance(one, Crossing) and one.direction == "in"}


@given(histories())
def test_every_arrival_has_one_end_or_is_still_at_the_door(facts: list[Fact]) -> None:
    found = joined(facts)
    inside = [one.id for one in found.inside]
    assert len(inside) == len(set(inside))
    assert set(inside) | set(found.ends) == set(came_in(facts))
    assert not set(inside) & set(found.ends)


@given(histories(), st.randoms())
def test_order_in_which_it_is_told_makes_no_difference(facts: list[Fact], chance: object) -> None:
    told = sorted(facts, key=lambda _: chance.random())  # type: ignore[attr-defined]
    assert joined(told) == joined(facts)


@given(histories(), moments)
def test_what_was_open_then_and_what_happened_since_is_all_it_needs(
    facts: list[Fact], since: datetime
) -> None:
    """So late news costs as much as what it may change, and what was settled before it stands."""
    whole = joined(facts)
    before = joined([fact for fact in facts if fact.at < since])
    kept: list[Fact] = [*before.inside, *before.outside, *before.steps]
    rest = joined([*kept, *(fact for fact in facts if fact.at >= since)])
    assert {**before.ends, **rest.ends} == whole.ends
    assert {**before.spent, **rest.spent} == whole.spent
    assert not before.ends.keys() & rest.ends.keys()


@given(histories())
def test_a_party_takes_no_more_people_than_it_is_but_for_one_larger_group(facts: list[Fact]) -> None:
    found, people = joined(facts), came_in(facts)
    sizes = {one.id: one.size for one in facts if isinstance(one, CheckedIn)}
    for visit, size in sizes.items():
        theirs = [people[name].size for name, end in found.ends.items() if end.visit == visit]
        assert sum(theirs) <= size or len(theirs) == 1


@given(histories())
def test_ends_are_near_what_they_follow_from(facts: list[Fact]) -> None:
    found, people = joined(facts), came_in(facts)
    spans = {How.MATCHED: MATCH, How.WALK_AWAY: WALK_AWAY, How.STEPPED: timedelta()}
    for name, end in found.ends.items():
        assert timedelta() <= end.at - people[name].at <= spans[end.how]
        assert (end.visit is None) == (end.how is not How.MATCHED)


@given(histories())
def test_no_fewer_people_went_out_than_walked_away(facts: list[Fact]) -> None:
    found, people = joined(facts), came_in(facts)
    went = {one.id: one.size for one in facts if isinstance(one, Crossing) and one.direction == "out"}
    walked = [people[name] for name, end in found.ends.items() if end.how is How.WALK_AWAY]
    assert sum(one.size for one in walked) <= sum(size for name, size in went.items() if name in found.spent)
    assert not any(one.greeted for one in walked)
