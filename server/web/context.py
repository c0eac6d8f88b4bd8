"""What every view works with; `app.py` puts it together."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, cast

from flask import current_app
from sqlalchemy import Connection, Engine

from config.https import HttpsPlan
from config.settings import Settings
from server.db.writer import Writer
from server.domain.attendance import Attendance
from server.domain.bucket import Buckets
from server.identity.devices import Devices, Known
from server.identity.secrets import Secrets
from server.queries.devices import Alive
from server.send.speech import Speech
from server.web.pictures import Pictures
from server.web.words import Words


class Bell(Protocol):
    """Rings at the next change of a store."""

    def wait(self, timeout: float) -> bool:
        """Until it rings, or for `timeout` seconds; whether it rang."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The parts of a running shop."""

    settings: Settings
    writer: Writer
    reader: Engine
    devices: Devices
    secrets: Secrets
    orders: Buckets
    numbers: Buckets
    spoken: Buckets
    speech: Speech
    clock: Callable[[], datetime]
    words: Words
    assets: dict[str, str]
    version: str
    lan_host: str
    attendance: Callable[[int], Attendance]
    status: Callable[[Connection, int, bool], dict[str, object]]
    bell: Callable[[int], Bell]
    heard: Callable[[Known], None]
    alive: Callable[[Connection, int], Alive]
    https: HttpsPlan | None
    pictures: Pictures


def context() -> Context:
    """The parts, from within a request."""
    return cast(Context, current_app.extensions["greetline"])
