"""The camera's side of the wire, without a camera: it asks for its orders and does what they say."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.running import Answered, RunningServer


@dataclass
class Camera:
    """Plain calls with a camera's token; `picture` is what it sends when one is asked for."""

    server: RunningServer
    token: str
    picture: bytes = b"\xff\xd8\xff\xd9"
    orders: dict[str, Any] = field(default_factory=dict)

    def call(self, method: str, path: str, body: Any = None, **more: Any) -> Answered:
        where = f"/api/v1/stores/demo/{path}"
        answered = self.server.call(method, where, body, token=self.token, **more)
        assert answered.status < 300, answered.body
        return answered

    def say(self, state: str = "ok", **more: Any) -> None:
        told = {"state": state, "mode": "full", "model": "yolox-nano", "hz": 10.0, **more}
        self.call("POST", "door/state", told, key="")

    def sees(self, direction: str = "in", group_size: int = 1, age_s: float = 0.2) -> dict[str, Any]:
        told = {"direction": direction, "group_size": group_size, "age_s": age_s}
        return dict(self.call("POST", "arrivals", told).body["arrival"])

    def crosses(self, direction: str) -> None:
        """Somebody walks while a dry run is on."""
        self.call("POST", f"door/dry_run/{self.orders['dry_run']}", {"direction": direction})

    def obey(self, stop: threading.Event) -> None:
        """Orders by long poll, a word of itself each round, a picture when one is asked for."""
        sent = None
        while not stop.is_set():
            have = self.orders.get("version", -1)
            self.orders = dict(self.call("GET", f"door/orders?have={have}&wait_s=0.5").body)
            if self.orders["door"] is not None:
                self.say()
            asked = self.orders["snapshot"]
            if asked and asked != sent:
                sent = asked
                jpeg = {"Content-Type": "image/jpeg"}
                self.call("PUT", f"door/snapshot/{asked}", raw=self.picture, headers=jpeg)

    @contextmanager
    def running(self) -> Iterator["Camera"]:
        """It does so until the test is done with it."""
        stop = threading.Event()
        loop = threading.Thread(target=self.obey, args=[stop])
        loop.start()
        try:
            yield self
        finally:
            stop.set()
            loop.join(20)
