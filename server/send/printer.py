"""Handing a ticket to a printer, within bounds: nobody waits for one that says nothing."""

import os
import select
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path
from time import monotonic
from typing import Protocol

from server.domain.printing import OnNetwork, OnUsb, Place, Trouble, is_near
from server.send import escpos

CONNECT_S = 3.0
STATUS_S = 1.0
CHUNK = 4096
# Where Linux keeps what it knows of printers at its USB.
USB_PRINTERS = Path("/sys/class/usbmisc")
USB_FILES = Path("/dev/usb")


class NotPrinted(Exception):
    """Why. `untouched`: nothing of the ticket was sent, so that trying again can't print it twice."""

    def __init__(self, trouble: Trouble, *, untouched: bool) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.untouched = untouched


class Line(Protocol):
    """A line to a printer; both raise OSError when it is dead, TimeoutError when it is silent."""

    def send(self, data: bytes, within_s: float) -> None: ...

    def receive(self, within_s: float) -> bytes: ...


def hand_over(place: Place, ticket: bytes, *, talks: bool | None, patience_s: float) -> bool:
    """Returns whether the printer talks; NotPrinted when no ticket came out, or nobody can tell.

    One that has never answered anything is believed; the silence of one that `talks` is its trouble.
    """
    with _open(place, min(CONNECT_S, patience_s)) as line:
        return print_over(line, ticket, talks=talks, patience_s=patience_s)


def print_over(line: Line, ticket: bytes, *, talks: bool | None, patience_s: float) -> bool:
    """The same over an open line."""
    answers = _ask_how_it_is(line, min(STATUS_S, patience_s))
    if not answers and talks:
        raise NotPrinted(Trouble.NO_ANSWER, untouched=True)
    _send(line, ticket + (escpos.ASK_DONE if answers else b""), patience_s)
    if answers:
        _hear_that_it_is_done(line, patience_s)
    return answers


@contextmanager
def _open(place: Place, within_s: float) -> Iterator[Line]:
    try:
        line = _Network(place, within_s) if isinstance(place, OnNetwork) else UsbLine(find_usb(place))
    except OSError:
        raise NotPrinted(Trouble.UNREACHABLE, untouched=True) from None
    try:
        yield line
    finally:
        line.close()


def _ask_how_it_is(line: Line, within_s: float) -> bool:
    """Whether it answers; NotPrinted when it says that it can't print."""
    try:
        line.send(escpos.ASK_STOPPED + escpos.ASK_PAPER, within_s)
        said = _exactly(line, 2, within_s)
    except TimeoutError:
        return False
    except OSError:
        raise NotPrinted(Trouble.UNREACHABLE, untouched=True) from None
    trouble = escpos.trouble_of(said[0], said[1])
    if trouble is not None:
        raise NotPrinted(trouble, untouched=True)
    return True


def _send(line: Line, data: bytes, within_s: float) -> None:
    until = monotonic() + within_s
    try:
        for start in range(0, len(data), CHUNK):
            line.send(data[start : start + CHUNK], max(until - monotonic(), 0.001))
    except TimeoutError:
        raise NotPrinted(Trouble.NO_ANSWER, untouched=False) from None
    except OSError:
        raise NotPrinted(Trouble.BROKE_OFF, untouched=False) from None


def _hear_that_it_is_done(line: Line, within_s: float) -> None:
    try:
        done = _exactly(line, 1, within_s)
    except TimeoutError:
        raise NotPrinted(_why_silent(line), untouched=False) from None
    except OSError:
        raise NotPrinted(Trouble.BROKE_OFF, untouched=False) from None
    if done[0] & escpos.DONE_PAPER_END:
        raise NotPrinted(Trouble.NO_PAPER, untouched=False)


def _why_silent(line: Line) -> Trouble:
    """It stopped in the middle: out of paper, or its cover was opened?"""
    try:
        _ask_how_it_is(line, STATUS_S)
    except NotPrinted as said:
        return said.trouble
    return Trouble.NO_ANSWER


def _exactly(line: Line, count: int, within_s: float) -> bytes:
    until = monotonic() + within_s
    said = b""
    while len(said) < count:
        more = line.receive(max(until - monotonic(), 0.001))
        if not more:
            raise ConnectionResetError
        said += more
    return said


class _Network:
    """Raw bytes over TCP, as printers take them at port 9100."""

    def __init__(self, place: OnNetwork, within_s: float) -> None:
        self._socket = _connect(place, within_s)

    def send(self, data: bytes, within_s: float) -> None:
        self._socket.settimeout(within_s)
        self._socket.sendall(data)

    def receive(self, within_s: float) -> bytes:
        self._socket.settimeout(within_s)
        return self._socket.recv(64)

    def close(self) -> None:
        self._socket.close()


def _connect(place: OnNetwork, within_s: float) -> socket.socket:
    """To the first address of this name that lies in the shop: a name may mean anything by now."""
    found = socket.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM)
    near = [each for each in found if is_near(ip_address(str(each[4][0]).partition("%")[0]))]
    if not near:
        raise ConnectionRefusedError
    family, kind, protocol, _name, address = near[0]
    line = socket.socket(family, kind, protocol)
    try:
        line.settimeout(within_s)
        line.connect(address)
    except OSError:
        line.close()
        raise
    return line


class UsbLine:
    """The system's own file of a USB printer; no driver of ours, no library."""

    def __init__(self, file: Path) -> None:
        self._file = os.open(file, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)

    def send(self, data: bytes, within_s: float) -> None:
        until = monotonic() + within_s
        while data:
            if not select.select([], [self._file], [], max(until - monotonic(), 0))[1]:
                raise TimeoutError
            data = data[os.write(self._file, data) :]

    def receive(self, within_s: float) -> bytes:
        if not select.select([self._file], [], [], within_s)[0]:
            raise TimeoutError
        return os.read(self._file, 64)

    def close(self) -> None:
        os.close(self._file)


def find_usb(place: OnUsb, known: Path = USB_PRINTERS, files: Path = USB_FILES) -> Path:
    """The file of the printer with these numbers; FileNotFoundError when it is not plugged in."""
    for printer in sorted(known.glob("lp*")):
        # The interface of a device; the device itself stands one above it.
        about = (printer / "device").resolve().parent
        numbers = [about / name for name in ("idVendor", "idProduct")]
        if all(each.is_file() for each in numbers):
            vendor, product = (each.read_text(encoding="ascii").strip().lower() for each in numbers)
            if (vendor, product) == (place.vendor, place.product):
                return files / printer.name
    raise FileNotFoundError(place)
