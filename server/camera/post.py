"""What the camera tells the server: how it is, who crossed, and the picture that was asked for.

A thread of its own, so that a server that hangs delays no frame. How the camera is goes first and every two
seconds, as long as the loop that watches the door is alive: otherwise silence says so.
"""

import logging
from collections import deque
from dataclasses import asdict, dataclass
from threading import Event, Thread
from time import monotonic
from typing import Literal
from uuid import uuid4

from server.camera.line_to_server import Answer, Away, LineToServer, Server
from server.camera.spool import Spool
from server.camera.states import State

log = logging.getLogger("greetline.camera.post")

BEAT_S = 2.0
WITHIN_S = 4.0
# The loop turns many times a second; one that has not for so long is stuck.
STUCK_S = 5.0
STRANGER_S = 10.0


@dataclass(frozen=True, slots=True)
class Told:
    """How the camera is, as the wire has it."""

    state: State
    mode: Literal["full", "basic"]
    model: str | None = None
    hz: float | None = None
    warnings: tuple[str, ...] = ()

    def differs(self, other: "Told | None") -> bool:
        """Worth telling at once; the rate alone is not."""
        return other is None or (self.state, self.mode, self.model, self.warnings) != (
            other.state,
            other.mode,
            other.model,
            other.warnings,
        )


class Post(Thread):
    """Sends; whatever can't be sent now waits, the arrivals on disk."""

    def __init__(self, server: Server, spool: Spool) -> None:
        super().__init__(name="post", daemon=True)
        self.spool = spool
        self._line = LineToServer(server)
        self._now: Told | None = None
        self._said: Told | None = None
        self._said_at = float("-inf")
        self._alive_at = monotonic()
        self._crossings: deque[tuple[str, str, float]] = deque(maxlen=100)
        self._snapshot: tuple[str, bytes] | None = None
        self._stranger_since: float | None = None
        self._wake, self._ended = Event(), Event()

    # --- called by the loop ---

    def tell(self, told: Told) -> None:
        """Each turn of the loop; a change goes out at once."""
        self._alive_at = monotonic()
        self._now = told
        if told.differs(self._said):
            self._wake.set()

    def arrived(self) -> None:
        """There is something in the spool."""
        self._wake.set()

    def crossed(self, dry_run: str, direction: str, t: float) -> None:
        """Seen while somebody tries the line."""
        self._crossings.append((dry_run, direction, t))
        self._wake.set()

    def picture(self, snapshot: str, packed: bytes) -> None:
        """Held until it is sent once, and no longer."""
        self._snapshot = (snapshot, packed)
        self._wake.set()

    @property
    def is_stranger(self) -> bool:
        """The server has not known our token for a while."""
        since = self._stranger_since
        return since is not None and monotonic() - since > STRANGER_S

    def end(self) -> None:
        self._ended.set()
        self._wake.set()

    # --- the thread ---

    def run(self) -> None:
        while not self._ended.is_set():
            self._wake.wait(max(0.0, min(self._said_at + BEAT_S - monotonic(), BEAT_S)))
            self._wake.clear()
            try:
                self._turn()
            except Away:
                self._said = None
                self._ended.wait(0.5)

    def _turn(self) -> None:
        self._tell_state()
        if self._snapshot is not None:
            name, packed = self._snapshot
            self._snapshot = None
            self._check(self._line.put(f"/door/snapshot/{name}", packed, "image/jpeg", WITHIN_S))
        while self._crossings:
            run, direction, t = self._crossings[0]
            body: dict[str, object] = {"direction": direction, "age_s": round(monotonic() - t, 3)}
            self._check(self._line.post(f"/door/dry_run/{run}", body, WITHIN_S, key=str(uuid4())))
            self._crossings.popleft()
        while not self._ended.is_set() and (waiting := self.spool.first()) is not None:
            self._tell_state()
            body = {"direction": waiting.direction, "group_size": waiting.group_size}
            body["age_s"] = round(self.spool.age_s(waiting), 3)
            self._check(self._line.post("/arrivals", body, WITHIN_S, key=waiting.key))
            self.spool.done(waiting)

    def _tell_state(self) -> None:
        now, at = self._now, monotonic()
        is_stuck = at - self._alive_at > STUCK_S
        if now is None or is_stuck or not (now.differs(self._said) or at - self._said_at >= BEAT_S):
            return
        self._said_at = at
        self._check(self._line.post("/door/state", {**asdict(now), "warnings": [*now.warnings]}, WITHIN_S))
        self._said = now

    def _check(self, answer: Answer) -> None:
        """What is refused for good is let go of; everything else is tried again."""
        if answer.is_good:
            self._stranger_since = None
        elif answer.is_refused:
            code = (answer.body or {}).get("code")
            log.warning("post.refused", extra={"status": answer.status, "code": code})
        else:
            if answer.status in (401, 403):
                self._stranger_since = self._stranger_since or monotonic()
            raise Away
