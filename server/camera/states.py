"""How the camera is: one state at any time, from what happened and when. Pure; the clock is an argument.

starting → ok → stalled → reconnecting → lost, and while frames come: what is wrong with the picture, or slow.
"""

from dataclasses import dataclass
from enum import StrEnum

from server.camera.picture import Held, Trouble, between


class State(StrEnum):
    """As the server and the tablets are told it."""

    STARTING = "starting"
    OK = "ok"
    STALLED = "stalled"
    RECONNECTING = "reconnecting"
    LOST = "lost"
    DARK = "dark"
    COVERED = "covered"
    DEFOCUSED = "defocused"
    MOVED = "moved"
    FROZEN = "frozen"
    SLOW = "slow"

    @property
    def counts(self) -> bool:
        """Whether what is seen at the door is told; a slow camera is worth more than none."""
        return self in (State.OK, State.SLOW)


@dataclass(frozen=True, slots=True)
class Timing:
    """Spans in seconds: without a frame until it is stalled, given up, lost; how long a start may take."""

    stalled_s: float = 2.5
    given_up_s: float = 3.5
    lost_s: float = 4.0
    open_s: float = 8.0
    start_s: float = 10.0
    # Frames must come for so long before a lost camera is back, and before the next try is quick again.
    back_s: float = 1.0
    steady_s: float = 10.0
    first_wait_s: float = 1.0
    longest_wait_s: float = 30.0


SLOW_HZ, FAST_HZ = 8.0, 8.5


class Condition:
    """Told of each frame, each connection and its end; answers with the state of now."""

    def __init__(self, timing: Timing, at: float) -> None:
        self.timing = timing
        self._began = at
        self._last: float | None = None
        self._since: float | None = None
        self._connected = True
        self._broke = False
        self._trouble: Trouble | None = None
        self._slow = Held(10.0, 5.0)

    def connecting(self) -> None:
        """A new connection is tried."""
        self._connected = True

    def broke(self) -> None:
        """The connection has ended, or was given up."""
        self._connected, self._broke = False, True
        self._since = None

    def frame(self, at: float, trouble: Trouble | None, hz: float | None) -> None:
        """A frame has come; `hz`: how many a second lately, None when it is too early to say."""
        if self._last is None or at - self._last >= self.timing.stalled_s:
            self._since = None
        self._last = at
        if self._since is None:
            self._since = at
        self._trouble = trouble
        self._slow.look(None if hz is None else between(hz, SLOW_HZ, FAST_HZ), at)

    def state(self, at: float) -> State:
        silent = at - (self._began if self._last is None else self._last)
        if self._last is None and not self._broke:
            return State.STARTING if silent < self.timing.start_s else State.LOST
        if silent >= self.timing.lost_s:
            return State.LOST
        if not self._connected or (self._broke and not self._is_back(at)):
            return State.RECONNECTING
        if silent >= self.timing.stalled_s:
            return State.STALLED
        self._broke = False
        if self._trouble is not None:
            return State(self._trouble)
        return State.SLOW if self._slow.on else State.OK

    def _is_back(self, at: float) -> bool:
        return self._since is not None and at - self._since >= self.timing.back_s

    def is_steady(self, at: float) -> bool:
        """Frames have come for long enough that the next fault is a new one."""
        return self._since is not None and at - self._since >= self.timing.steady_s


class Backoff:
    """How long to wait before the next try: 1, 2, 4 … 30 seconds."""

    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        self.wait_s = timing.first_wait_s

    def next(self) -> float:
        waits, self.wait_s = self.wait_s, min(2 * self.wait_s, self._timing.longest_wait_s)
        return waits

    def reset(self) -> None:
        self.wait_s = self._timing.first_wait_s
