"""A page's socket for tests: Engine.IO and Socket.IO by hand, so that it can also misbehave."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from time import monotonic
from types import TracebackType
from typing import Any, Self

import websocket

Frame = tuple[str, Any]
PATIENCE_S = 15.0


class Cut(Exception):
    """The server closed the connection, or refused it."""


@dataclass
class Tablet:
    """One socket; it answers pings and, unless told not to, heartbeats."""

    url: str
    auth: dict[str, Any] | None = None
    headers: dict[str, str] = field(default_factory=dict)
    answers: bool = True
    bytes_seen: bytes = b""
    latest: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        address = self.url.replace("http://", "ws://") + "/socket.io/?EIO=4&transport=websocket"
        try:
            self.ws = websocket.create_connection(
                address,
                timeout=PATIENCE_S,
                header={name: value for name, value in self.headers.items() if name != "Origin"},
                origin=self.headers.get("Origin"),
                suppress_origin="Origin" not in self.headers,
            )
        except websocket.WebSocketBadStatusException as refused:
            raise Cut(refused.status_code) from None
        self.opened = self.packet()
        assert self.opened.startswith("0{")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def join(self) -> "Tablet":
        """Say who it is; Cut with the reason when that is not good enough."""
        self.send("40" + (json.dumps(self.auth) if self.auth is not None else ""))
        answer = self.packet()
        if not answer.startswith("40"):
            raise Cut(json.loads(answer[2:]) if answer.startswith("44") else answer)
        return self

    def send(self, text: str) -> None:
        self.ws.send(text)

    def packet(self) -> str:
        """The next Engine.IO packet; pings are answered here."""
        while True:
            try:
                text = self.ws.recv()
            except (websocket.WebSocketConnectionClosedException, ConnectionError) as gone:
                raise Cut("closed") from gone
            if text in ("", b""):
                raise Cut("closed")
            self.bytes_seen += text.encode() if isinstance(text, str) else text
            if text != "2":
                return str(text)
            self.send("3")

    def frame(self) -> Frame:
        """The next event and its data."""
        while True:
            text = self.packet()
            if not text.startswith("42"):
                continue
            name, data = json.loads(text[2:])
            if name == "heartbeat" and self.answers:
                self.send('42["alive",{}]')
            self.latest[name] = data
            return name, data

    def until(self, name: str, where: Callable[[Any], bool] = lambda _data: True) -> Any:
        """The data of the next frame of this name that fits."""
        until = monotonic() + PATIENCE_S
        while monotonic() < until:
            found, data = self.frame()
            if found == name and where(data):
                return data
        raise AssertionError(f"no such {name} came")

    def stands(self, name: str, where: Callable[[Any], bool]) -> Any:
        """The newest frame of this name, now or as soon as it fits."""
        newest = self.latest.get(name)
        return newest if newest is not None and where(newest) else self.until(name, where)

    def until_seq(self, seq: int) -> list[dict[str, Any]]:
        """The events up to this number, as they came."""
        events: list[dict[str, Any]] = []
        while not events or events[-1]["seq"] < seq:
            events += self.until("events")["events"]
        return events

    def tell(self, name: str, data: Any) -> None:
        """A receipt, as a page sends it."""
        self.send("42" + json.dumps([name, data]))

    def until_type(self, kind: str) -> dict[str, Any]:
        """The next event of this type."""
        found = self.until("events", lambda data: any(event.get("type") == kind for event in data["events"]))
        return next(event for event in found["events"] if event.get("type") == kind)

    def is_cut(self) -> bool:
        """Read on until the server closes; False when it does not."""
        until = monotonic() + PATIENCE_S
        try:
            while monotonic() < until:
                self.packet()
        except Cut:
            return True
        except websocket.WebSocketTimeoutException:
            return False
        return False

    def close(self) -> None:
        with suppress(OSError, websocket.WebSocketException):
            self.ws.close()
            self.ws.shutdown()  # type: ignore[no-untyped-call]
