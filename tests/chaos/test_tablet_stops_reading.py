"""A tablet that stops reading: its stream stays whole or is closed, and nobody else is held up by it."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.bench import slow_reader
from tests.bench.crowd import Crowd
from tests.bench.sides import greetline_side
from tests.bench.tablets import connect_all

HELD_BACK = 2600  # some 4 MB: more than a system keeps for one connection


def test_among_thirty_tablets_one_may_stop_reading_for_two_seconds() -> None:
    found = slow_reader.run(tablets=30, stores=3, rounds=1, for_good=False)
    assert found["held_back"] > 20
    assert found["faults"] == []


@pytest.mark.prove
def test_a_tablet_that_never_reads_again_is_let_go_and_comes_back_whole() -> None:
    found = slow_reader.run(tablets=30, stores=3, rounds=1)
    assert found["cut"], "its connection was never ended"
    assert found["faults"] == []


@pytest.mark.prove
def test_a_stream_of_megabytes_that_nobody_reads_for_a_while_stays_whole(tmp_path: Path) -> None:
    with ExitStack() as stack:
        crowd = Crowd()
        side = greetline_side(stack, crowd, tmp_path, tablets=6, stores=2)
        stack.callback(crowd.close)
        side.body["note"] = slow_reader.NOTE
        slow = slow_reader.first_of_first_store(side)
        connect_all(crowd, [*side.in_stores, slow])
        store = slow.room.store
        crowd.remove(slow)
        for _ in range(HELD_BACK // 16):
            side.post_to(store, 16)
        crowd.add(slow)
        head = max(side.rooms[store].heard_at)
        crowd.until(lambda: slow.seq >= head or not slow.open, 60, "the slow tablet")
        slow_reader.come_back(crowd, slow)
        crowd.until(lambda: slow.seq >= head, 60, "the slow tablet")
        assert slow.frames > 100
        assert slow_reader.check(side, slow) == []
