"""A real server process for tests: started on a free port, spoken to over HTTP, stopped or killed."""

import json
import mmap
import os
import signal
import socket
import struct
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar
from uuid import uuid4

from config.settings import load
from server.ops.token import issue
from tests.nursery import Forked, Nursery

ROOT = Path(__file__).resolve().parents[1]
READY_WITHIN_S = 60.0
# A log that says less than usual never says that it has started.
LINKS_WITHIN_S = 2.0
FORKED = ("server", "tests.stepped_server")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True, slots=True)
class Answered:
    """What came back: status, parsed body (or None), headers."""

    status: int
    body: Any
    headers: dict[str, str]


class SteppedClock:
    """A clock in a file that another process reads; the test sets it (tests/stepped_server.py).

    `set` and `step` let time pass; `jump` only sets the wall clock, as somebody does who corrects it.
    """

    def __init__(self, path: Path, at: datetime) -> None:
        path.write_bytes(b"\0" * 16)
        self.path = path
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), 16)
        self.at = at
        self.passed = 0.0
        self._write()

    def set(self, at: datetime) -> None:
        self.passed += (at - self.at).total_seconds()
        self.at = at
        self._write()

    def jump(self, **span: float) -> datetime:
        self.at += timedelta(**span)
        self._write()
        return self.at

    def _write(self) -> None:
        self._map[:] = struct.pack("2d", self.at.timestamp(), self.passed)

    def now(self) -> datetime:
        return self.at

    def step(self, **span: float) -> datetime:
        self.set(self.at + timedelta(**span))
        return self.at


@dataclass
class RunningServer:
    """`python -m server serve` with its own data folder; `environ` adds settings."""

    data: Path
    environ: dict[str, str] = field(default_factory=dict)
    arguments: Sequence[str] = ()
    clock: SteppedClock | None = None
    module: Sequence[str] = ("server",)
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[str] | Forked | None = None
    # Set while many servers are started one after the other: see there.
    nursery: ClassVar[Nursery | None] = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("GREETLINE_")}
        own = {"GREETLINE_DATA": str(self.data), "GREETLINE_PORT": str(self.port)}
        # The tablets of tests come and go, and nobody is alerted of it who did not ask.
        calm = {"GREETLINE_DEMO": "empty", "GREETLINE_DEVICE_BLIND_S": "3600"}
        # Tests speak for the camera themselves, but for those about its process.
        calm["GREETLINE_DOOR_PROCESS"] = "elsewhere"
        return {**kept, **calm, **own, **self.environ}

    def start(self) -> "RunningServer":
        before = self._starts()
        self.process = self._begin()
        until = time.monotonic() + READY_WITHIN_S
        while time.monotonic() < until and self.process.poll() is None:
            if self.is_ready():
                self._wait_for_links(before)
                return self
            time.sleep(0.05)
        self.process.kill()
        said, _ = self.process.communicate()
        raise AssertionError(f"the server did not come up: {said}")

    def _begin(self) -> subprocess.Popen[str] | Forked:
        module = ["tests.stepped_server", str(self.clock.path)] if self.clock else self.module
        command = [*module, "serve", *self.arguments]
        if self.nursery is not None and command[0] in FORKED:
            return self.nursery.fork(command, self.environment)
        return subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def _starts(self) -> int:
        """How often it has said in its log that it has started, and all that belongs to it."""
        try:
            return (self.data / "greetline.log").read_text(encoding="utf-8").count('"serve.started"')
        except FileNotFoundError:
            return 0

    def _wait_for_links(self, before: int) -> None:
        """The links of a start make devices, which are events: what a test counts begins after them."""
        until = time.monotonic() + LINKS_WITHIN_S
        while not self.arguments and self._starts() == before and time.monotonic() < until:
            time.sleep(0.01)

    def is_ready(self) -> bool:
        try:
            return self.call("GET", "/readyz").status == 200
        except OSError:
            return False

    def start_again(self, **settings: str) -> None:
        """Once more, with other settings by their names."""
        self.stop()
        self.environ |= {f"GREETLINE_{name}": value for name, value in settings.items()}
        self.start()

    def stop(self) -> str:
        """Ask it to end; returns what it printed."""
        return self._end(signal.SIGTERM)

    def kill(self) -> str:
        """Kill -9."""
        return self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> str:
        if self.process is None:
            return ""
        self.process.send_signal(how)
        try:
            said, _ = self.process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            said, _ = self.process.communicate()
        self.process = None
        return said

    def command(self, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """`python -m server …` with this server's settings, to its end; `typed` is what it is told."""
        command = ["server", *arguments]
        if self.nursery is not None:
            return self.nursery.run(command, self.environment, typed)
        return subprocess.run(
            [sys.executable, "-m", *command],
            cwd=ROOT,
            env=self.environment,
            input=typed,
            capture_output=True,
            text=True,
            check=False,
        )

    def token(self, role: str, staff: str | None = None, store: str = "demo") -> str:
        """A bearer token as the command line makes it, without a process for each."""
        return issue(load(self.environment), store, role, staff)

    def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        token: str | None = None,
        key: str | None = None,
        headers: dict[str, str] | None = None,
        raw: bytes | None = None,
    ) -> Answered:
        """One HTTP call; a POST gets a key of its own unless one is given ('' for none)."""
        sent = dict(headers or {})
        if token:
            sent["Authorization"] = f"Bearer {token}"
        if method == "POST":
            chosen = str(uuid4()) if key is None else key
            if chosen:
                sent["Idempotency-Key"] = chosen
        data = raw
        if body is not None:
            data = json.dumps(body).encode()
        if data is not None:
            sent.setdefault("Content-Type", "application/json")
        elif method == "POST":
            data = b""
        request = urllib.request.Request(self.url + path, data=data, headers=sent, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return answered(response.status, response.read(), dict(response.headers))
        except urllib.error.HTTPError as refused:
            return answered(refused.code, refused.read(), dict(refused.headers))
        except OSError:
            if self.process and self.process.poll() is not None:
                said = self.process.communicate()[0]
                raise AssertionError(f"the server ended ({self.process.returncode}): {said}") from None
            raise

    def check_in(self, token: str, service: str = "repairs", **more: Any) -> dict[str, Any]:
        """A visit, as the kiosk makes one; returns the visit."""
        done = self.call("POST", "/api/v1/stores/demo/visits", {"service": service, **more}, token=token)
        assert done.status == 201, done.body
        return dict(done.body["visit"])

    def do(self, token: str, visit: dict[str, Any], verb: str, key: str | None = None) -> Answered:
        """One verb on one visit."""
        path = f"/api/v1/stores/demo/visits/{visit['id']}/{verb}"
        return self.call("POST", path, token=token, key=key)


def answered(status: int, raw: bytes, headers: dict[str, str]) -> Answered:
    lower = {name.lower(): value for name, value in headers.items()}
    is_json = "json" in lower.get("content-type", "")
    return Answered(status, json.loads(raw) if raw and is_json else raw or None, lower)
