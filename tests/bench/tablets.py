"""Tablets without a screen: they connect as the pages do, and hold each event against what they know."""

import json
import socket
from contextlib import suppress
from time import perf_counter
from typing import Any

from tests.bench.crowd import LOOPBACK, Crowd
from tests.bench.wire import CLOSE, PING, UPGRADE, BrokenStream, masked_frame, split_frames

EVENTS, STATE, HEARTBEAT = b'42["events"', b'42["state"', b'42["heartbeat"'
PONG, ALIVE = masked_frame(b"3"), masked_frame(b'42["alive",{}]')


class Room:
    """What the tablets of one store and one projection heard: each frame is read once, for all of them."""

    def __init__(self, store: str) -> None:
        self.store = store
        self.epoch = ""
        self.frames: dict[bytes, tuple[int, ...]] = {}
        self.events: dict[int, Any] = {}
        self.heard_at: dict[int, list[float]] = {}
        self.faults: list[str] = []

    def read(self, payload: bytes) -> tuple[int, ...]:
        """The numbers of a frame's events; two frames must never tell one number differently."""
        seqs = self.frames.get(payload)
        if seqs is None:
            packet = json.loads(payload[2:])[1]
            self.epoch = packet["epoch"]
            for event in packet["events"]:
                if self.events.setdefault(event["seq"], event) != event:
                    self.faults.append(f"{self.store}: event {event['seq']} was told in two ways")
            seqs = self.frames[payload] = tuple(event["seq"] for event in packet["events"])
        return seqs


class Tablet:
    """One connected tablet. Its numbers must have no gap and no repetition, whatever happens to it."""

    def __init__(self, crowd: Crowd, port: int, token: str, room: Room, receive: int | None = None) -> None:
        self.crowd, self.port, self.token, self.room = crowd, port, token, room
        self.receive = receive
        self.base = self.seq = -1
        self.open = self.welcome = False
        self.closures = self.snapshots = self.frames = 0
        self.heard: list[float] | None = None

    def connect(self) -> None:
        """Begin; a tablet that was here before says what it has."""
        self.buffer, self.upgraded, self.welcome = b"", False, False
        self.sock = socket.socket()
        if self.receive is not None:
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self.receive)
        self.sock.connect((LOOPBACK, self.port))
        self.sock.sendall(UPGRADE)
        self.open = True
        self.crowd.add(self)

    def close(self) -> None:
        if self.open:
            self.open = False
            self.crowd.remove(self)
            self.sock.close()

    def ready(self) -> None:
        try:
            data = self.sock.recv(262_144)
        except ConnectionResetError:
            data = b""
        now = perf_counter()
        if not data:
            return self._closed()
        if self.buffer:
            data = self.buffer + data
        if not self.upgraded:
            data = self._upgrade(data)
            if not self.upgraded:
                self.buffer = data
                return None
        frames, self.buffer = split_frames(data)
        for opcode, payload in frames:
            if opcode == CLOSE:
                return self._closed()
            if opcode != PING:
                self._hear(payload, now)
        return None

    def _closed(self) -> None:
        self.closures += 1
        self.close()

    def _upgrade(self, data: bytes) -> bytes:
        head, end, rest = data.partition(b"\r\n\r\n")
        if not end:
            return data
        if b" 101 " not in head.split(b"\r\n")[0]:
            raise BrokenStream(f"no websocket: {head[:80]!r}")
        self.upgraded = True
        return rest

    def _answer(self, packet: bytes) -> None:
        """Who was cut meanwhile can't answer; what was sent before is still read, then the end."""
        with suppress(ConnectionError):
            self.sock.sendall(packet)

    def _hear(self, payload: bytes, now: float) -> None:
        self.frames += 1
        if payload.startswith(EVENTS):
            self._take(self.room.read(payload), now)
        elif payload.startswith(HEARTBEAT):
            self._answer(ALIVE)
        elif payload == b"2":
            self._answer(PONG)
        elif payload.startswith(STATE):
            self._restart(json.loads(payload[2:])[1])
        elif payload.startswith(b"0"):
            self.sock.sendall(masked_frame(b"40" + json.dumps(self._auth()).encode()))
        elif payload.startswith(b"44"):
            self.room.faults.append(f"{self.room.store}: refused with {payload[2:].decode()}")
        else:
            json.loads(payload[2:])  # whatever it is, it is whole

    def _auth(self) -> dict[str, Any]:
        known = {"seq": self.seq, "epoch": self.room.epoch} if self.seq >= 0 else {}
        return {"token": self.token, **known}

    def _restart(self, state: dict[str, Any]) -> None:
        """A snapshot: what came before it is in it."""
        self.snapshots += 1
        self.room.epoch = state["epoch"]
        self.base = self.seq = state["seq"]
        self.welcome = True

    def _take(self, seqs: tuple[int, ...], now: float) -> None:
        self.welcome = True
        for seq in seqs:
            if seq != self.seq + 1:
                self.room.faults.append(f"{self.room.store}: after {self.seq} came {seq}")
            self.seq = seq
            heard = self.room.heard_at.setdefault(seq, []) if self.heard is None else self.heard
            heard.append(now)


def connect_all(crowd: Crowd, tablets: list[Tablet], at_once: int = 64, within_s: float = 120) -> float:
    """Connect them, so many at a time; returns how long it took until each had its first state."""
    started = perf_counter()
    waiting = list(reversed(tablets))
    on_the_way: list[Tablet] = []

    def all_here() -> bool:
        on_the_way[:] = [tablet for tablet in on_the_way if not tablet.welcome]
        while waiting and len(on_the_way) < at_once:
            tablet = waiting.pop()
            tablet.connect()
            on_the_way.append(tablet)
        return not on_the_way and not waiting

    crowd.until(all_here, within_s, "all tablets")
    return perf_counter() - started
