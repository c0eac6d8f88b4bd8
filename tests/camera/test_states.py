"""The camera's state machine: what is said, when, and that it says it once."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from server.camera.states import Backoff, Condition, State, Timing

TIMING = Timing()


class Watched:
    """A condition under a clock of its own; keeps each state that it turned to."""

    def __init__(self) -> None:
        self.at = 100.0
        self.condition = Condition(TIMING, self.at)
        self.turns = [self.condition.state(self.at)]

    def look(self) -> State:
        state = self.condition.state(self.at)
        if state is not self.turns[-1]:
            self.turns.append(state)
        return state

    def frames(self, seconds: float, trouble: str | None = None, hz: float | None = 10.0) -> State:
        for _ in range(round(seconds * 10)):
            self.at += 0.1
            self.condition.frame(self.at, trouble, hz)  # type: ignore[arg-type]
            self.look()
        return self.look()

    def silence(self, seconds: float) -> State:
        for _ in range(round(seconds * 10)):
            self.at += 0.1
            self.look()
        return self.look()


def test_a_camera_that_delivers_is_ok_from_its_first_frame() -> None:
    camera = Watched()
    assert camera.silence(2) is State.STARTING
    assert camera.frames(0.1) is State.OK


def test_silence_is_stalled_then_lost_before_five_seconds() -> None:
    camera = Watched()
    camera.frames(5)
    assert camera.silence(2.4) is State.OK
    assert camera.silence(0.2) is State.STALLED
    assert camera.silence(1.6) is State.LOST
    assert camera.turns == [State.STARTING, State.OK, State.STALLED, State.LOST]


def test_an_ended_connection_is_reconnecting_at_once_and_then_lost() -> None:
    camera = Watched()
    camera.frames(5)
    camera.condition.broke()
    assert camera.look() is State.RECONNECTING
    camera.condition.connecting()
    assert camera.silence(3.9) is State.RECONNECTING
    assert camera.silence(0.2) is State.LOST


def test_a_camera_that_never_was_there_is_lost_too() -> None:
    camera = Watched()
    camera.condition.broke()
    assert camera.look() is State.RECONNECTING
    assert camera.silence(4.1) is State.LOST
    waiting = Watched()
    assert waiting.silence(9.9) is State.STARTING
    assert waiting.silence(0.2) is State.LOST


def test_it_is_back_only_after_a_second_of_frames() -> None:
    camera = Watched()
    camera.frames(5)
    camera.condition.broke()
    camera.silence(6)
    camera.condition.connecting()
    assert camera.frames(0.9) is not State.OK
    assert camera.frames(0.3) is State.OK
    camera.frames(20)
    assert camera.turns[1:] == [State.OK, State.RECONNECTING, State.LOST, State.RECONNECTING, State.OK]


def test_a_connection_that_gives_a_frame_and_breaks_is_never_ok() -> None:
    camera = Watched()
    camera.frames(5)
    for _ in range(20):
        camera.condition.broke()
        camera.silence(1)
        camera.condition.connecting()
        assert camera.frames(0.3) is not State.OK
    assert camera.turns.count(State.OK) == 1


def test_what_is_wrong_with_the_picture_is_the_state_while_frames_come() -> None:
    camera = Watched()
    camera.frames(2)
    assert camera.frames(1, "dark") is State.DARK
    assert not State.DARK.counts
    assert camera.silence(5) is State.LOST


def test_a_slow_camera_is_told_after_ten_seconds_and_still_counts() -> None:
    camera = Watched()
    camera.frames(5)
    assert camera.frames(9.8, hz=7.0) is State.OK
    assert camera.frames(0.5, hz=7.0) is State.SLOW
    assert State.SLOW.counts
    assert camera.frames(20, hz=8.2) is State.SLOW
    assert camera.frames(6, hz=9.0) is State.OK


def test_tries_are_one_two_four_up_to_thirty_seconds_apart() -> None:
    backoff = Backoff(TIMING)
    assert [backoff.next() for _ in range(7)] == [1, 2, 4, 8, 16, 30, 30]
    backoff.reset()
    assert backoff.next() == 1


happenings = st.lists(
    st.tuples(st.sampled_from(["frame", "silence", "broke", "connecting"]), st.floats(0.01, 3)), max_size=80
)


@given(happenings)
def test_whatever_happens_silence_ends_as_lost_and_ok_means_that_frames_come(
    happened: Iterable[tuple[str, float]],
) -> None:
    at, last = 0.0, None
    condition = Condition(TIMING, at)
    for what, span in happened:
        at += span
        if what == "frame":
            condition.frame(at, None, 10.0)
            last = at
        elif what == "broke":
            condition.broke()
        elif what == "connecting":
            condition.connecting()
        state = condition.state(at)
        if state is State.OK:
            assert last is not None
            assert at - last < TIMING.stalled_s
        if last is not None and at - last >= TIMING.lost_s:
            assert state is State.LOST
    assert condition.state(at + TIMING.start_s) is State.LOST
