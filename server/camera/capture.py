"""`python -m server.camera.capture`: the child that reads a camera, because a read may hang for ever.

What to read comes as one line of JSON on its standard input, never as an argument: everybody may read those.
It tells by notes (see `frames`) and ends with its parent, also while a read hangs.
"""

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator

import cv2
import numpy as np

from server.camera.frames import HIGHEST, WIDEST, Note, Pixels, Slots, What
from server.camera.source import Source, read_source

LOOK_EVERY_S = 0.25
OPEN_MS, READ_MS = 6000, 2500
# Of the span between two frames, so much earlier is still in time: a camera's clock is not ours.
EARLY = 0.3
# A file that is further behind than this was held up, and goes on from where it is.
HELD_UP_S = 0.5
OPTIONS = "rtsp_transport;tcp|fflags;nobuffer|analyzeduration;1500000"


class Out:
    """Tells the parent; frames come at most `hz` times a second, evenly."""

    def __init__(self, notes_fd: int, slots: Slots, hz: float) -> None:
        self.fd = notes_fd
        self.slots = slots
        self.span = 1 / hz
        self.due = 0.0
        self.number = 0

    def tell(self, what: What) -> None:
        self._send(Note(what))

    def is_due(self, t: float) -> bool:
        return t >= self.due - EARLY * self.span

    def frame(self, frame: Pixels, t: float, lap: int = 0) -> None:
        self.due = max(self.due, t - self.span) + self.span
        small = _fitted(frame)
        self.slots.write(self.number, small)
        self._send(Note(What.FRAME, small.shape[0], small.shape[1], lap, self.number, t))
        self.number += 1

    def _send(self, note: Note) -> None:
        try:
            os.write(self.fd, note.packed())
        except BlockingIOError:
            return  # A parent that reads nothing now misses frames, which is what it would do with them.
        except BrokenPipeError:
            os._exit(0)


def _fitted(frame: Pixels) -> Pixels:
    height, width = frame.shape[:2]
    scale = min(1.0, WIDEST / width, HIGHEST / height)
    if scale == 1.0:
        return frame
    fitted = cv2.resize(frame, (int(width * scale), int(height * scale)), interpolation=cv2.INTER_AREA)
    return np.asarray(fitted, np.uint8)


def opened(source: Source) -> cv2.VideoCapture:
    if source.kind == "usb":
        return cv2.VideoCapture(int(source.address) if source.address.isdigit() else source.address)
    limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, OPEN_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, READ_MS]
    return cv2.VideoCapture(source.address, cv2.CAP_FFMPEG, limits if source.kind == "stream" else [])


def watch(source: Source, out: Out) -> None:
    """Read it until it ends."""
    camera = opened(source)
    if not camera.isOpened():
        out.tell(What.REFUSED)
        return
    out.tell(What.OPENED)
    if source.plays:
        while _play(camera, out):
            camera.release()
            camera = opened(source)
    else:
        _live(camera, out)
    out.tell(What.ENDED)


def _live(camera: cv2.VideoCapture, out: Out) -> None:
    while camera.grab():
        t = time.monotonic()
        if out.is_due(t):
            taken, frame = camera.retrieve()
            if not taken:
                return
            out.frame(np.asarray(frame, np.uint8), t)


_laps = iter(range(1_000_000_000))


def _play(camera: cv2.VideoCapture, out: Out) -> bool:
    """Once through a file at the speed of its frame times; False when it holds no frame."""
    lap, began, shown, span = next(_laps), time.monotonic(), False, _span(camera)
    position = -span
    for position in _positions(camera, span):
        now = time.monotonic()
        if now - began - position > HELD_UP_S:
            began = now - position
        time.sleep(max(0.0, began + position - now))
        if out.is_due(began + position):
            taken, frame = camera.retrieve()
            if taken:
                shown = True
                out.frame(np.asarray(frame, np.uint8), began + position, lap)
    time.sleep(max(0.0, began + position + span - time.monotonic()))  # the last one is seen as long as any
    return shown


def _span(camera: cv2.VideoCapture) -> float:
    """From frame to frame, in seconds, as the file has it."""
    hz = camera.get(cv2.CAP_PROP_FPS)
    return 1 / hz if 0.1 < hz < 1000 else 0.04


def _positions(camera: cv2.VideoCapture, span: float) -> Iterator[float]:
    """The time of each frame from the beginning, in seconds; by count where the file does not say."""
    last, count = -1.0, 0
    while camera.grab():
        told = camera.get(cv2.CAP_PROP_POS_MSEC) / 1000
        last = told if told > last else max(last, 0.0) + span if count else 0.0
        count += 1
        yield last


def end_with(parent: int) -> None:
    """A thread of its own, because a read that hangs lets no other word through."""

    def look() -> None:
        while os.getppid() == parent:
            time.sleep(LOOK_EVERY_S)
        os._exit(0)

    threading.Thread(target=look, daemon=True).start()


def main() -> None:
    told = json.loads(sys.stdin.readline())
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends this
    end_with(told["parent"])
    os.environ["OPENCV_FFMPEG_CAPTURE_OPTIONS"] = OPTIONS
    cv2.setNumThreads(1)
    os.set_blocking(told["notes"], False)
    watch(read_source(told["source"]), Out(told["notes"], Slots(told["memory"]), told["hz"]))


if __name__ == "__main__":
    main()
