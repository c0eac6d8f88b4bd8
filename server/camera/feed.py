"""One connection to a camera: its capture child, watched from outside, and the newest of its frames."""

import json
import logging
import os
import select
import subprocess
import sys
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from server.camera.frames import NOTE, Note, Pixels, Slots, What, is_whole, unpacked
from server.camera.source import Source, masked, secrets_of

log = logging.getLogger("greetline.camera.feed")

CHILD = (sys.executable, "-m", "server.camera.capture")
NOTES_AT_ONCE = 2000 * NOTE.size
LINES_KEPT, LONGEST_LINE = 20, 300
LONGEST_READ = 65_536
END_WITHIN_S = 2.0

End = Literal["refused", "ended", "died"]


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture, when it was seen (seconds, monotonic), and in which play of a file."""

    pixels: Pixels
    t: float
    lap: int


class Feed:
    """Runs the child. `over` says that it has no more to give, and why; `close` ends it in any case."""

    def __init__(self, source: Source, hz: float) -> None:
        self.opened = False
        self.over: End | None = None
        self.said: deque[str] = deque(maxlen=LINES_KEPT)
        self._secrets = secrets_of(source)
        self._half_line = b""
        self._lines = 0
        self._newest: Note | None = None
        self._slots = Slots()
        self._notes, theirs = os.pipe()
        try:
            self._child = subprocess.Popen(
                CHILD,
                env=_environ(),
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                pass_fds=(theirs, self._slots.fd),
            )
        finally:
            os.close(theirs)
        assert self._child.stderr is not None
        self._errors = self._child.stderr.fileno()
        os.set_blocking(self._notes, False)
        os.set_blocking(self._errors, False)
        told = {"source": source.address, "hz": hz, "notes": theirs, "memory": self._slots.fd}
        self._tell({**told, "parent": os.getpid()})

    def _tell(self, told: dict[str, object]) -> None:
        assert self._child.stdin is not None
        with suppress(BrokenPipeError), self._child.stdin as line:
            line.write(json.dumps(told).encode() + b"\n")

    @property
    def pid(self) -> int:
        return self._child.pid

    def look(self, within_s: float) -> Frame | None:
        """The newest frame that was not looked at, or None when none came in time."""
        select.select([self._notes, self._errors], [], [], within_s)
        self._listen()
        self._read_notes()
        note, self._newest = self._newest, None
        while note is not None:
            pixels = self._slots.read(note)
            self._read_notes()
            if self._newest is None or is_whole(note, self._newest):
                return Frame(pixels, note.t, note.lap)
            note, self._newest = self._newest, None
        return None

    def _read_notes(self) -> None:
        while data := _read(self._notes, NOTES_AT_ONCE):
            for note in unpacked(data):
                if note.what is What.FRAME:
                    self._newest = note
                elif note.what is What.OPENED:
                    self.opened = True
                else:
                    self.over = "ended" if note.what is What.ENDED else "refused"
        if data is not None:
            self.over = self.over or "died"

    def _listen(self) -> None:
        """What the child and its libraries say, without what opens the camera."""
        while data := _read(self._errors, NOTES_AT_ONCE):
            *lines, rest = (self._half_line + data).split(b"\n")
            # Never the second half of a line alone: a password that was cut in two is not known again.
            self._half_line = rest if len(rest) < LONGEST_READ else b""
            for line in lines:
                self._hear(line.decode(errors="replace").strip())

    def _hear(self, line: str) -> None:
        if line:
            line = masked(line, self._secrets)[:LONGEST_LINE]
            self.said.append(line)
            self._lines += 1
            if self._lines <= LINES_KEPT:
                log.info("feed.said", extra={"line": line})

    def close(self) -> None:
        """End the child; one that even the kernel can't end now is left to it, and reaped later."""
        self._child.kill()
        try:
            self._child.wait(END_WITHIN_S)
        except subprocess.TimeoutExpired:
            log.warning("feed.hangs_in_kernel", extra={"pid": self._child.pid})
        self._listen()
        assert self._child.stderr is not None
        self._child.stderr.close()
        os.close(self._notes)
        self._slots.close()


def _read(fd: int, most: int) -> bytes | None:
    """What is there; empty at its end, None when nothing is there now."""
    try:
        return os.read(fd, most)
    except BlockingIOError:
        return None


def _environ() -> dict[str, str]:
    """The child needs no token; what FFmpeg says of its troubles is read here, and only here."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GREETLINE_")}
    return {**kept, "OPENBLAS_NUM_THREADS": "1", "OPENCV_FFMPEG_LOGLEVEL": "16"}
