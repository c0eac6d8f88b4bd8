"""Frames on their way from the capture child: through shared memory, the newest only.

The child writes frame N into slot N modulo SLOTS and then a note into a pipe; a note arrives whole and after
what it tells of. The memory has no name and no file, so nothing of it is left when both have ended.
"""

import mmap
import os
import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

SLOTS = 3
WIDEST, HIGHEST = 1280, 960
SLOT_BYTES = WIDEST * HIGHEST * 3
NOTE = struct.Struct("<BHHIQd")

Pixels = NDArray[np.uint8]


class What(IntEnum):
    """What a note tells."""

    OPENED = 1
    FRAME = 2
    ENDED = 3
    REFUSED = 4


@dataclass(frozen=True, slots=True)
class Note:
    """One word of the child; `t` in seconds of the machine's monotonic clock, `lap` counts a file's plays."""

    what: What
    height: int = 0
    width: int = 0
    lap: int = 0
    number: int = 0
    t: float = 0.0

    def packed(self) -> bytes:
        return NOTE.pack(self.what, self.height, self.width, self.lap, self.number, self.t)


def unpacked(data: bytes) -> list[Note]:
    """The whole notes in what was read from the pipe."""
    whole = len(data) - len(data) % NOTE.size
    return [Note(What(what), *rest) for what, *rest in NOTE.iter_unpack(data[:whole])]


class Slots:
    """The shared memory; `fd` is handed to the child."""

    def __init__(self, fd: int | None = None) -> None:
        self.fd = os.memfd_create("greetline-frames", os.MFD_CLOEXEC) if fd is None else fd
        if fd is None:
            os.ftruncate(self.fd, SLOTS * SLOT_BYTES)
        self._map = mmap.mmap(self.fd, SLOTS * SLOT_BYTES)

    def write(self, number: int, frame: Pixels) -> None:
        np.copyto(self._view(number, frame.shape[0], frame.shape[1]), frame)

    def read(self, note: Note) -> Pixels:
        """A copy of its own; torn if the child has come round to this slot meanwhile."""
        return self._view(note.number, note.height, note.width).copy()

    def _view(self, number: int, height: int, width: int) -> NDArray[Any]:
        offset = number % SLOTS * SLOT_BYTES
        flat = np.frombuffer(self._map, np.uint8, height * width * 3, offset)
        return flat.reshape(height, width, 3)

    def close(self) -> None:
        self._map.close()
        os.close(self.fd)


def is_whole(read: Note, newest: Note) -> bool:
    """Whether a slot was surely not written to while it was read: the child was not yet two frames on."""
    return newest.number < read.number + SLOTS - 1
