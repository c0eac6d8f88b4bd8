"""What becomes of whoever came in: matched with a check-in, gone again, a colleague, or still at the door."""

from datetime import UTC, datetime, timedelta

import pytest

from server.domain.matching import CheckedIn, Crossing, Fact, How, Joined, Step, join

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def came(name: str, seconds: float, size: int = 1, *, greeted: bool = False) -> Crossing:
    return Crossing(name, after(seconds), "in", size, greeted)


def went(name: str, seconds: float, size: int = 1) -> Crossing:
    return Crossing(name, after(seconds), "out", size)


def party(seconds: float, size: int = 1, name: str = "v") -> CheckedIn:
    return CheckedIn(name, after(seconds), size)


def step(seconds: float) -> Step:
    return Step(f"step {seconds}", after(seconds), after(seconds + 20))


def joined(*facts: Fact) -> Joined:
    return join(facts, match=timedelta(minutes=3), walk_away=timedelta(seconds=30))


def ends(*facts: Fact) -> dict[str, How]:
    return {name: end.how for name, end in joined(*facts).ends.items()}


class TestCheckIn:
    def test_oldest_that_fits_is_taken(self) -> None:
        assert ends(came("late", 170), came("early", 10), came("too early", -1), party(180)) == {
            "early": How.MATCHED
        }

    @pytest.mark.parametrize(("seconds", "fits"), [(0, True), (180, True), (180.001, False), (-0.001, False)])
    def test_window_holds_both_its_ends(self, seconds: float, fits: bool) -> None:
        assert (ends(came("a", 0), party(seconds)) == {"a": How.MATCHED}) is fits

    def test_two_of_the_same_instant_are_settled_by_the_id(self) -> None:
        assert ends(came("b", 5), came("a", 5), party(10)) == {"a": How.MATCHED}

    def test_party_of_two_takes_two_who_came_together(self) -> None:
        assert ends(came("one", 0), came("two", 1, 2), party(10, 2)) == {"two": How.MATCHED}

    def test_or_two_who_came_one_after_the_other(self) -> None:
        assert ends(came("a", 0), came("b", 3), came("c", 5), party(10, 2)) == {
            "a": How.MATCHED,
            "b": How.MATCHED,
        }

    def test_one_who_checks_in_for_a_pair_takes_the_pair_and_nobody_who_came_alone(self) -> None:
        assert ends(came("pair", 0, 2), party(10)) == {"pair": How.MATCHED}
        assert ends(came("pair", 0, 2), came("single", 5), party(10)) == {"single": How.MATCHED}

    def test_party_that_the_door_saw_in_part_takes_that_part(self) -> None:
        assert ends(came("a", 0), came("three", 1, 3), party(10, 2)) == {"a": How.MATCHED}

    def test_who_was_greeted_at_the_door_is_matched_all_the_same(self) -> None:
        assert ends(came("a", 0, greeted=True), party(10)) == {"a": How.MATCHED}


class TestWalkAway:
    @pytest.mark.parametrize(("seconds", "gone"), [(0.1, True), (30, True), (30.001, False)])
    def test_out_within_the_span_takes_the_arrival_back(self, seconds: float, gone: bool) -> None:
        assert (ends(came("a", 0), went("o", seconds)) == {"a": How.WALK_AWAY}) is gone

    def test_who_came_in_last_is_the_one_who_turned_round(self) -> None:
        assert ends(came("a", 0), came("b", 5), went("o", 8)) == {"b": How.WALK_AWAY}

    def test_pair_has_gone_when_both_have(self) -> None:
        assert ends(came("pair", 0, 2), went("o", 5)) == {}
        assert ends(came("pair", 0, 2), went("o", 5), went("p", 7)) == {"pair": How.WALK_AWAY}
        assert ends(came("pair", 0, 2), went("o", 5, 2)) == {"pair": How.WALK_AWAY}

    def test_two_who_leave_together_are_two_who_came_alone(self) -> None:
        assert ends(came("a", 0), came("b", 2), went("o", 5, 2)) == dict.fromkeys("ab", How.WALK_AWAY)

    def test_who_was_greeted_has_not_walked_away(self) -> None:
        assert ends(came("a", 0, greeted=True), went("o", 5)) == {}

    def test_who_checked_in_has_not(self) -> None:
        assert ends(came("a", 0), party(4), went("o", 5)) == {"a": How.MATCHED}

    def test_one_who_leaves_is_one(self) -> None:
        assert ends(came("a", 0), came("b", 1), went("o", 5), party(6)) == {
            "b": How.WALK_AWAY,
            "a": How.MATCHED,
        }


class TestStep:
    @pytest.mark.parametrize("crossing", [came("a", 19), went("a", 20)])
    def test_next_crossing_is_the_colleague(self, crossing: Crossing) -> None:
        found = joined(came("before", -1), step(0), crossing, came("after", 21))
        assert found.spent == {"step 0": crossing.at, "a": crossing.at}
        assert [one.id for one in found.inside] == ["before", "after"]

    def test_colleague_is_one_of_several_taps_each(self) -> None:
        assert ends(step(0), step(1), came("a", 2), came("b", 3), came("c", 4)) == {
            "a": How.STEPPED,
            "b": How.STEPPED,
        }

    def test_word_that_is_too_old_holds_nobody_back(self) -> None:
        assert ends(step(0), came("a", 20.001)) == {}


def test_nobody_was_seen() -> None:
    assert joined(party(0)) == Joined()
