"""The least of HTTP and WebSocket that a load generator needs, as bytes."""

import json
import struct
from typing import Any, NamedTuple

TEXT, CLOSE, PING = 0x1, 0x8, 0x9
UPGRADE = (
    b"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n"
    b"Host: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)


class BrokenStream(Exception):
    """What came is not a whole, lawful frame or answer: the sender's stream is damaged."""


class HttpAnswer(NamedTuple):
    """One answer and how many bytes it took."""

    status: int
    body: bytes
    size: int

    def json(self) -> Any:
        return json.loads(self.body)


def masked_frame(text: bytes) -> bytes:
    """A client's text frame; masked with zeros, which is lawful and costs nothing."""
    size = len(text)
    if size < 126:
        return struct.pack("!BBI", 0x81, 0x80 | size, 0) + text
    return struct.pack("!BBHI", 0x81, 0xFE, size, 0) + text


def split_frames(data: bytes) -> tuple[list[tuple[int, bytes]], bytes]:
    """The whole frames in `data` as (opcode, payload), and the rest; BrokenStream when they are none."""
    frames = []
    start, end = 0, len(data)
    while end - start >= 2:
        head, size = data[start], data[start + 1]
        if head & 0xF0 != 0x80 or size & 0x80 or head & 0x0F not in (TEXT, CLOSE, PING):
            raise BrokenStream(f"a frame starts with {head:#x} {size:#x}")
        body = start + 2
        if size >= 126:
            width = 2 if size == 126 else 8
            if end - body < width:
                break
            size = int.from_bytes(data[body : body + width], "big")
            body += width
        if end - body < size:
            break
        frames.append((head & 0x0F, data[body : body + size]))
        start = body + size
    return frames, data[start:]


def http_request(method: str, path: str, *, token: str, key: str = "", body: Any = None) -> bytes:
    """A keep-alive call."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1"]
    if token:
        lines.append(f"Authorization: Bearer {token}")
    if key:
        lines.append(f"Idempotency-Key: {key}")
    content = b"" if body is None else json.dumps(body).encode()
    if content:
        lines.append("Content-Type: application/json")
    if method == "POST":
        lines.append(f"Content-Length: {len(content)}")
    return "\r\n".join([*lines, "", ""]).encode() + content


def http_answer(data: bytes) -> HttpAnswer | None:
    """The answer at the start of `data`; None while it is not whole."""
    end = data.find(b"\r\n\r\n")
    if end < 0:
        return None
    status, *headers = data[:end].split(b"\r\n")
    size = 0
    for header in headers:
        name, _, value = header.partition(b":")
        if name.lower() == b"content-length":
            size = int(value)
        elif name.lower() == b"transfer-encoding":
            raise BrokenStream("an answer without a length")
    whole = end + 4 + size
    if len(data) < whole:
        return None
    return HttpAnswer(int(status.split()[1]), data[end + 4 : whole], whole)
