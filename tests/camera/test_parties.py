"""Who is told together."""

from hypothesis import given
from hypothesis import strategies as st

from server.camera.door import Crossing
from server.camera.parties import Parties

CROSSINGS = st.lists(st.tuples(st.floats(0, 20), st.sampled_from(["in", "out"])), max_size=20)


@given(found=CROSSINGS, gap_s=st.floats(0, 4))
def test_everybody_is_told_in_one_party_as_soon_as_it_is_waited_for_no_more(
    found: list[tuple[float, str]], gap_s: float
) -> None:
    crossings = [Crossing(0, t, way) for t, way in sorted(found)]  # type: ignore[arg-type]
    parties = Parties(gap_s)
    told = []
    for number in range(260):
        t = number / 10
        seen = [crossing for crossing in crossings if (number - 1) / 10 < crossing.t <= t]
        for party in parties.add(seen, t):
            assert t - party.t <= gap_s + 0.1 + 1e-9
            told.append(party)
    for way in ("in", "out"):
        expected = sum(crossing.direction == way for crossing in crossings)
        assert sum(party.size for party in told if party.direction == way) == expected
    assert parties.flush() == []


def test_two_who_come_together_are_a_party_of_two_and_who_goes_is_not_in_it() -> None:
    parties = Parties(0.5)
    assert parties.add([Crossing(1, 1.0, "in"), Crossing(1, 1.0, "out")], 1.0) == []
    assert parties.add([Crossing(4, 1.4, "in")], 1.4) == []
    told = {(party.direction, party.size, party.t) for party in parties.add([], 1.5)}
    assert told == {("in", 2, 1.0), ("out", 1, 1.0)}
