"""`kill -9` at random moments, with four kiosks that send the same key again until they are answered."""

import pytest

from tests.bench import kills


@pytest.mark.parametrize("times", [5, pytest.param(100, marks=pytest.mark.prove)])
def test_what_was_answered_outlives_every_kill_and_is_there_once(times: int) -> None:
    found = kills.run(kills=times)
    assert found["faults"] == []
    assert found["acknowledged"] > times
