"""Cameras on the network that can be told to fail: MJPEG over HTTP, and RTSP with RTP/JPEG (RFC 2326, 2435).

Each connection asks its `Script` what to do; a fault comes after so many frames, or before the first word.
"""

import socket
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

Fault = Literal["close", "stall", "trickle", "garbage"]
FAULTS: tuple[Fault, ...] = ("close", "stall", "trickle", "garbage")
JPEG_WIDTH, JPEG_HEIGHT = 320, 240
MOST_PACKET = 1400


def picture(number: int) -> bytes:
    """A textured scene with a number that changes, as JPEG."""
    rows, columns = np.mgrid[0:JPEG_HEIGHT, 0:JPEG_WIDTH]
    scene = ((rows // 12 + columns // 16) % 2 * 120 + 60).astype(np.uint8)
    scene = cv2.merge([scene, scene, scene])
    cv2.putText(scene, str(number), (20, 120), cv2.FONT_HERSHEY_SIMPLEX, 2, (0, 0, 255), 4)
    made, packed = cv2.imencode(".jpg", scene, [cv2.IMWRITE_JPEG_QUALITY, 70])
    assert made
    return bytes(packed)


PICTURES = [picture(number) for number in range(10)]


@dataclass(frozen=True)
class Script:
    """One connection: so many frames, at this rate, then the fault; no fault: frames for ever."""

    fault: Fault | None = None
    after: int = 10
    hz: float = 20.0


class FakeCamera:
    """Serves on a free port until it is closed; `script` is asked at each connection, by its number."""

    def __init__(self, kind: Literal["http", "rtsp"], script: Callable[[int], Script]) -> None:
        self.kind, self.script = kind, script
        self.connections = 0
        self.pictures = PICTURES
        # Whoever is being served meets this fault now.
        self.fail_now: Fault | None = None
        self.said: list[bytes] = []
        self._ended = threading.Event()
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def url(self, secret: str = "") -> str:
        return f"{self.kind}://{secret}127.0.0.1:{self.port}/door"

    def _accept(self) -> None:
        while not self._ended.is_set():
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            script = self.script(self.connections)
            self.connections += 1
            self._open.add(line)
            threading.Thread(target=self._serve, args=(line, script), daemon=True).start()

    def _serve(self, line: socket.socket, script: Script) -> None:
        try:
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if script.fault is None or script.after > 0:
                (self._mjpeg if self.kind == "http" else self._rtsp)(line, script)
            if (fault := script.fault or self.fail_now) is not None:
                self._fail(line, fault)
        except OSError:
            pass
        finally:
            self._open.discard(line)
            line.close()

    def _frames(self, script: Script) -> range:
        return range(script.after if script.fault is not None else 10**9)

    def _mjpeg(self, line: socket.socket, script: Script) -> None:
        self.said.append(line.recv(4096))
        line.sendall(
            b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n--frame\r\n"
        )
        for number in self._frames(script):
            packed = self.pictures[number % len(self.pictures)]
            head = b"Content-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(packed)
            line.sendall(head + packed + b"\r\n--frame\r\n")
            if self._ended.wait(1 / script.hz) or self.fail_now:
                return

    def _rtsp(self, line: socket.socket, script: Script) -> None:
        while not self._answer(line):
            pass
        order = 0
        for number in self._frames(script):
            for packet, is_last in rtp_jpeg(self.pictures[number % len(self.pictures)]):
                stamp = int(number * 90_000 / script.hz) & 0xFFFFFFFF
                head = struct.pack(">BBHII", 0x80, 26 | (0x80 if is_last else 0), order & 0xFFFF, stamp, 7)
                line.sendall(struct.pack(">cBH", b"$", 0, len(head) + len(packet)) + head + packet)
                order += 1
            if self._ended.wait(1 / script.hz) or self.fail_now:
                return

    def _answer(self, line: socket.socket) -> bool:
        """One request of RTSP; True once it is to play."""
        asked = b""
        while b"\r\n\r\n" not in asked:
            more = line.recv(4096)
            if not more:
                raise ConnectionResetError
            asked += more
        self.said.append(asked)
        method = asked.split(b" ", 1)[0]
        number = asked.lower().split(b"cseq:", 1)[1].split(b"\r\n", 1)[0].strip()
        head, body = b"", b""
        if method == b"DESCRIBE":
            body = b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=door\r\nt=0 0\r\n"
            body += b"m=video 0 RTP/AVP 26\r\na=control:1\r\n"
            head = b"Content-Type: application/sdp\r\nContent-Length: %d\r\n" % len(body)
        elif method == b"SETUP":
            head = b"Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\nSession: 1\r\n"
        elif method == b"OPTIONS":
            head = b"Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n"
        elif method == b"PLAY":
            head = b"Session: 1\r\n"
        line.sendall(b"RTSP/1.0 200 OK\r\nCSeq: " + number + b"\r\n" + head + b"\r\n" + body)
        return method == b"PLAY"

    def _fail(self, line: socket.socket, fault: Fault) -> None:
        if fault == "stall":
            while line.recv(4096):
                pass
        elif fault == "trickle":
            while not self._ended.wait(1.0):
                line.sendall(b"\x00")
        elif fault == "garbage":
            noise = np.random.default_rng(7)
            until = time.monotonic() + 20
            while time.monotonic() < until and not self._ended.is_set():
                line.sendall(noise.bytes(65_536))

    def close(self) -> None:
        self._ended.set()
        self._listener.close()
        for line in list(self._open):
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)


def rtp_jpeg(packed: bytes) -> list[tuple[bytes, bool]]:
    """The payloads of one frame, each with whether it is the last (RFC 2435, type 1, tables sent along)."""
    tables, scan = _taken_apart(packed)
    payloads = []
    offset = 0
    while offset < len(scan):
        head = struct.pack(">B", 0) + offset.to_bytes(3, "big")
        head += bytes([1, 255, JPEG_WIDTH // 8, JPEG_HEIGHT // 8])
        if offset == 0:
            head += struct.pack(">BBH", 0, 0, len(tables)) + tables
        part = scan[offset : offset + MOST_PACKET]
        offset += len(part)
        payloads.append((head + part, offset >= len(scan)))
    return payloads


def _taken_apart(packed: bytes) -> tuple[bytes, bytes]:
    """The quantisation tables and the coded picture of a baseline JPEG."""
    tables, at = b"", 2
    while True:
        marker, length = struct.unpack(">HH", packed[at : at + 4])
        segment = packed[at + 4 : at + 2 + length]
        at += 2 + length
        if marker == 0xFFDB:
            while segment:
                tables, segment = tables + segment[1:65], segment[65:]
        if marker == 0xFFDA:
            return tables, packed[at:-2]
