"""A ticket printer on the network, as port 9100 has it: ESC/POS in, status out, with its bad days."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import suppress

from PIL import Image

ASK = b"\x10\x04"
DONE = b"\x1dr\x01"
CUT = b"\x1dV\x42\x00"
BAND = b"\x1dv0\x00"
FINE = 0x12
ANSWERS_TO_TROUBLE = {"no_paper": (FINE, FINE | 0x60), "cover_open": (FINE | 0x04, FINE)}


class FakePrinter:
    """Keeps the tickets that came out. `mood`: `well`, `no_paper`, `cover_open`; `dumb` prints and never
    answers; `stalled` takes a line and does nothing; `dies` breaks the line in the middle of a ticket;
    `freezes` stops answering in the middle. While `closed` nobody listens at its address.
    """

    def __init__(self, mood: str = "well") -> None:
        self.mood = mood
        self.tickets: list[bytes] = []
        self.lines = 0
        self.bytes_of_tickets = 0
        self._changed = threading.Condition()
        self._listener: socket.socket | None = None
        self.port = 0
        self.open()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def open(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._listen, args=(self._listener,), daemon=True).start()

    def close(self) -> None:
        if self._listener is not None:
            # Also wakes whoever waits in accept; closing alone would not.
            self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            self._listener = None

    def wait_tickets(self, count: int, within_s: float = 20) -> list[bytes]:
        """At least so many; fewer when no more came in time."""
        with self._changed:
            self._changed.wait_for(lambda: len(self.tickets) >= count, within_s)
            return list(self.tickets)

    def wait_line(self, number: int = 1, within_s: float = 20) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: self.lines >= number, within_s)

    def _listen(self, listener: socket.socket) -> None:
        while True:
            try:
                line, _address = listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        with self._changed:
            self.lines += 1
            self._changed.notify_all()
        with line, suppress(OSError):  # the server may be gone
            self._talk(line)

    def _talk(self, line: socket.socket) -> None:
        data = b""
        while self.mood != "stalled" and (more := line.recv(4096)):
            data += more
            data = self._answer_questions(line, data)
            if BAND in data:
                self.bytes_of_tickets += len(more)
                if self.mood == "dies":
                    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    return
            if self.mood == "freezes":
                continue
            data = self._print(line, data)
        while self.mood == "stalled" and line.recv(4096):
            pass

    def _answer_questions(self, line: socket.socket, data: bytes) -> bytes:
        stopped, paper = ANSWERS_TO_TROUBLE.get(self.mood, (FINE, FINE))
        answers = {b"\x02": stopped, b"\x04": paper}
        while data[:2] == ASK and len(data) >= 3:
            if self.mood != "dumb":
                line.sendall(bytes([answers[data[2:3]]]))
            data = data[3:]
        return data

    def _print(self, line: socket.socket, data: bytes) -> bytes:
        if CUT in data:
            ticket, _cut, data = data.partition(CUT)
            with self._changed:
                self.tickets.append(ticket)
                self._changed.notify_all()
        if data.startswith(DONE):
            line.sendall(b"\x00")
            data = data[len(DONE) :]
        return data


def picture_of(ticket: bytes) -> Image.Image:
    """What is on the paper: the bands under each other, black dots black."""
    bands = list(_bands(ticket))
    wide = bands[0].width
    whole = Image.new("L", (wide, sum(band.height for band in bands)), 255)
    y = 0
    for band in bands:
        whole.paste(band, (0, y))
        y += band.height
    return whole


def _bands(ticket: bytes) -> Iterator[Image.Image]:
    at = ticket.index(BAND)
    while ticket[at : at + 4] == BAND:
        wide, high = struct.unpack("<HH", ticket[at + 4 : at + 8])
        dots = ticket[at + 8 : at + 8 + wide * high]
        yield Image.frombytes("1", (wide * 8, high), bytes(byte ^ 0xFF for byte in dots)).convert("L")
        at += 8 + wide * high
