"""The floor: the same durable check-in and the same push, with nothing around it.

`python -m tests.bench.floor PORT FILE`: one process, raw sockets, sqlite3 in WAL mode with FULL sync; all
check-ins of one turn of its loop share a commit, then each goes to its room, framed once. No routes, no
rights, no rules: what is left is what the machine, Python and SQLite cost. A tablet's token is its store.
"""

import json
import select
import socket
import sqlite3
import struct
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

SCHEMA = """
PRAGMA journal_mode=WAL;
PRAGMA synchronous=FULL;
CREATE TABLE store (slug TEXT PRIMARY KEY, seq INTEGER NOT NULL);
CREATE TABLE visit (id TEXT PRIMARY KEY, store TEXT, ticket TEXT, arrived_at TEXT, body TEXT);
CREATE TABLE event (store TEXT, seq INTEGER, at TEXT, type TEXT, body TEXT, PRIMARY KEY (store, seq));
"""
NEXT = "INSERT INTO store VALUES (?, 1) ON CONFLICT (slug) DO UPDATE SET seq = seq + 1 RETURNING seq"
KEEP_VISIT = "INSERT INTO visit VALUES (?, ?, ?, ?, ?)"
KEEP_EVENT = "INSERT INTO event VALUES (?, ?, ?, ?, ?)"
LOG = "SELECT body FROM event WHERE store = ? AND seq > ? ORDER BY seq LIMIT 500"
SWITCH = (
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"
)
# As many names and letters as Greetline's own visit has, so that both send frames of one size.
EMPTY = dict.fromkeys(
    [
        *("name", "note", "language", "staff", "desk", "greeted_by", "promise", "undo", "greeted_at"),
        *("called_at", "last_called_at", "served_at", "finished_at", "left_at", "parked_at"),
        *("entered_at", "help_at", "nobody_came_at", "unconfirmed_greeted_at"),
    ]
)
VERBS = ["greet", "call", "serve", "decline", "help", "leave"]
PLAIN = {"state": "waiting", "version": 1, "service": "help", "private": False, "party_size": 1}
BY: dict[str, Any] = {"role": "kiosk", "staff": None, "device": "Kiosk 1"}
FIXED = {**PLAIN, "priority": 0, "source": "kiosk", "greet_basis": "kiosk", "calls": 0, "parked_s": 0}


@dataclass(slots=True)
class Conn:
    """One client: HTTP until it has asked for a websocket."""

    sock: socket.socket
    buffer: bytes = b""
    is_socket: bool = False


@dataclass(slots=True)
class Floor:
    """The whole server."""

    port: int
    db: sqlite3.Connection
    conns: dict[int, Conn] = field(default_factory=dict)
    rooms: dict[str, list[Conn]] = field(default_factory=dict)
    orders: list[tuple[Conn, str]] = field(default_factory=list)

    def run(self) -> None:
        listener = socket.create_server(("127.0.0.1", self.port), backlog=4096)
        poll = select.epoll()
        poll.register(listener, select.EPOLLIN)
        while True:
            for fd, _ in poll.poll():
                if fd == listener.fileno():
                    self._accept(listener, poll)
                else:
                    self._ready(fd)
            if self.orders:
                self._check_in()

    def _accept(self, listener: socket.socket, poll: select.epoll) -> None:
        sock, _ = listener.accept()
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.conns[sock.fileno()] = Conn(sock)
        poll.register(sock, select.EPOLLIN)

    def _ready(self, fd: int) -> None:
        conn = self.conns[fd]
        data = conn.sock.recv(65_536)
        if not data:
            del self.conns[fd]
            for room in self.rooms.values():
                if conn in room:
                    room.remove(conn)
            conn.sock.close()
        elif conn.is_socket:
            self._hear(conn, conn.buffer + data)
        else:
            self._request(conn, conn.buffer + data)

    def _request(self, conn: Conn, data: bytes) -> None:
        head, end, rest = data.partition(b"\r\n\r\n")
        at = head.find(b"Content-Length: ")
        size = int(head[at + 16 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
        if not end or len(rest) < size:
            conn.buffer = data
            return
        conn.buffer = rest[size:]
        path = head.split(b" ", 2)[1].decode()
        if path.startswith("/socket.io/"):
            conn.is_socket = True
            conn.sock.sendall(SWITCH + frame('0{"sid":"floor"}'))
        elif path.endswith("/visits"):
            json.loads(rest[:size])
            self.orders.append((conn, path.split("/")[4]))
        elif "/events?after=" in path:
            conn.sock.sendall(answer(200, self._log(path)))
        else:
            conn.sock.sendall(answer(200, '{"ok":true}'))

    def _hear(self, conn: Conn, data: bytes) -> None:
        # Our generator sends one small frame at a time, masked with zeros: the text stands behind the head.
        payload = data[6 if data[1] & 0x7F < 126 else 8 :]
        if payload.startswith(b"40"):
            store = json.loads(payload[2:])["token"]
            self.rooms.setdefault(store, []).append(conn)
            row = self.db.execute("SELECT seq FROM store WHERE slug = ?", (store,)).fetchone()
            state = {"store": store, "epoch": "floor", "seq": row[0] if row else 0}
            conn.sock.sendall(frame('40{"sid":"floor"}') + frame(f'42["state",{json.dumps(state)}]'))

    def _check_in(self) -> None:
        done = []
        self.db.execute("BEGIN IMMEDIATE")
        for conn, store in self.orders:
            seq = self.db.execute(NEXT, (store,)).fetchone()[0]
            at = datetime.now(UTC).isoformat(timespec="milliseconds")
            visit = {"id": str(uuid4()), "ticket": f"A{seq}", "arrived_at": at, **FIXED, **EMPTY}
            kind, row = "visit.checked_in", json.dumps(visit)
            event = {"seq": seq, "at": at, "by": BY, "type": kind, "visit": {**visit, "verbs": VERBS}}
            body = json.dumps(event, separators=(",", ":"))
            self.db.execute(KEEP_VISIT, (visit["id"], store, visit["ticket"], at, row))
            self.db.execute(KEEP_EVENT, (store, seq, at, kind, body))
            done.append((conn, store, seq, body))
        self.db.execute("COMMIT")
        self.orders.clear()
        for conn, store, seq, body in done:
            packet = f'{{"store":"{store}","epoch":"floor","head":{seq},"events":[{body}]}}'
            raw = frame(f'42["events",{packet}]')
            for member in self.rooms.get(store, ()):
                member.sock.sendall(raw)
            conn.sock.sendall(answer(201, f'{{"seq":{seq},"visit":{body}}}'))

    def _log(self, path: str) -> str:
        store, after = path.split("/")[4], int(path.rpartition("=")[2])
        rows = self.db.execute(LOG, (store, after)).fetchall()
        head = self.db.execute("SELECT max(seq) FROM event WHERE store = ?", (store,)).fetchone()[0]
        return f'{{"head":{head or 0},"events":[{",".join(row[0] for row in rows)}]}}'


def frame(text: str) -> bytes:
    """A server's text frame."""
    payload = text.encode()
    if len(payload) < 126:
        return struct.pack("!BB", 0x81, len(payload)) + payload
    return struct.pack("!BBH", 0x81, 126, len(payload)) + payload


def answer(status: int, body: str) -> bytes:
    return f"HTTP/1.1 {status} OK\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode()


def main(port: str, file: str) -> None:
    db = sqlite3.connect(file, isolation_level=None)
    db.executescript(SCHEMA)
    Floor(int(port), db).run()


if __name__ == "__main__":
    main(*sys.argv[1:])
