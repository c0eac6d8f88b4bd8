"""What every view works with; `app.py` puts it together."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from flask import current_app
from sqlalchemy import Connection, Engine

from config.settings import Settings
from server.actions.check_in import Attendance
from server.db.writer import Writer
from server.identity.devices import Devices
from server.web.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The parts of a running shop."""

    settings: Settings
    writer: Writer
    reader: Engine
    devices: Devices
    clock: Callable[[], datetime]
    words: Words
    assets: dict[str, str]
    version: str
    lan_host: str
    attendance: Callable[[Connection, int], Attendance]
    status: Callable[[Connection, int, bool], dict[str, object]]
    wait_for_change: Callable[[int, float], bool]


def context() -> Context:
    """The parts, from within a request."""
    return cast(Context, current_app.extensions["greetline"])
