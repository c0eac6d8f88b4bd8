"""The few ESC/POS words that a ticket needs; it travels as a picture, so that every script prints alike.

Written out here because no library that speaks them is kept: docs/decisions/0027-tickets-on-paper.md.
"""

from PIL import Image

from server.domain.printing import Trouble

START = b"\x1b@"
# Forward to behind the cutter, and cut; printers without one only forward.
CUT = b"\x1dV\x42\x00"
# Asked and answered at once, whatever else waits: what stops it, and whether there is paper.
ASK_STOPPED, ASK_PAPER = b"\x10\x04\x02", b"\x10\x04\x04"
# Answered in its turn, after all that was sent before has been printed.
ASK_DONE = b"\x1dr\x01"
# Small printers have small buffers: the picture goes in bands.
BAND_ROWS = 128

COVER, NO_PAPER_STOP, FAULT = 0x04, 0x20, 0x40
PAPER_END = 0x60
# An answer to ASK_DONE with one of these bits: the paper has ended.
DONE_PAPER_END = 0x0C


def ticket(picture: Image.Image) -> bytes:
    """The whole ticket, cut off at its end."""
    return START + b"".join(_band(picture, top) for top in range(0, picture.height, BAND_ROWS)) + CUT


def trouble_of(stopped: int, paper: int) -> Trouble | None:
    """What the two answers say."""
    if paper & PAPER_END or stopped & NO_PAPER_STOP:
        return Trouble.NO_PAPER
    if stopped & COVER:
        return Trouble.COVER_OPEN
    return Trouble.OUT_OF_ORDER if stopped & FAULT else None


def _band(picture: Image.Image, top: int) -> bytes:
    """Rows of black dots, eight in a byte; a black dot is 0 in a picture and 1 on paper."""
    band = picture.crop((0, top, picture.width, min(top + BAND_ROWS, picture.height))).convert("1")
    wide, high = -(-band.width // 8), band.height
    dots = bytes(byte ^ 0xFF for byte in band.tobytes())
    return b"\x1dv0\x00" + wide.to_bytes(2, "little") + high.to_bytes(2, "little") + dots
