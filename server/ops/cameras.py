"""The doors' cameras: a process beside the shop for each store that has a source.

Started when there is one, started again when it dies, ended when there is none, and with the shop. A shop
that was killed leaves none behind: each looks whether its parent still lives.
"""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic

import gevent
from sqlalchemy import Engine, select
from sqlalchemy.exc import DBAPIError

from config.settings import ROOT, Settings
from server.actions.own_camera import hand_token
from server.db.models import Door, Store
from server.db.writer import Writer
from server.domain.actor import OPERATOR
from server.domain.errors import ShopError
from server.identity.tokens import hashed, new_token

log = logging.getLogger("greetline.cameras")

LOOK_EVERY_S = 1.0
END_WITHIN_S = 5.0
FIRST_WAIT_S, LONGEST_WAIT_S = 1.0, 30.0
# One that has run for so long died of something new.
STEADY_S = 60.0
WITH_SOURCE = select(Store.slug).join(Door, Door.store_id == Store.id).where(Door.source_id.is_not(None))
# Not for the camera: it speaks with the server only.
SECRETS = frozenset({"GREETLINE_DATABASE_URL", "GREETLINE_BUS_URL"})


@dataclass
class Kept:
    """One store's camera and how it has been doing."""

    store: str
    process: "subprocess.Popen[bytes] | None" = None
    began: float = 0.0
    again_at: float = 0.0
    wait_s: float = field(default=FIRST_WAIT_S)

    def has_ended(self, at: float) -> bool:
        """Looks after its end, once; the next start is later each time."""
        if self.process is None or self.process.poll() is None:
            return self.process is None
        log.warning("camera.ended", extra={"store": self.store, "code": self.process.returncode})
        if at - self.began > STEADY_S:
            self.wait_s = FIRST_WAIT_S
        self.process, self.again_at = None, at + self.wait_s
        self.wait_s = min(2 * self.wait_s, LONGEST_WAIT_S)
        return True

    def end(self) -> None:
        if self.process is not None:
            self.process.terminate()
            try:
                self.process.wait(END_WITHIN_S)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self.process = None


class Cameras:
    """All of this server's; `look` puts them in step with what the stores want."""

    def __init__(self, settings: Settings, writer: Writer, reader: Engine) -> None:
        self.settings, self.writer, self.reader = settings, writer, reader
        self.kept: dict[str, Kept] = {}

    def look(self, at: float) -> None:
        with self.reader.connect() as conn:
            wanted = set(conn.execute(WITH_SOURCE).scalars())
        for store in [store for store in self.kept if store not in wanted]:
            self.kept.pop(store).end()
        for store in wanted:
            kept = self.kept.setdefault(store, Kept(store))
            if kept.has_ended(at) and at >= kept.again_at:
                self._start(kept, at)

    def _start(self, kept: Kept, at: float) -> None:
        token = self._token(kept.store)
        command = [sys.executable, "-m", "server.camera", "run", "--store", kept.store]
        kept.process = subprocess.Popen(
            [*command, "--parent", str(os.getpid())],
            cwd=ROOT,
            env=self._environ(token),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        kept.began = at
        log.info("camera.started", extra={"store": kept.store, "pid": kept.process.pid})

    def _token(self, store: str) -> str:
        """For the device of the start before: its number is kept in the data folder."""
        note, token = self._folder() / f"{store}.device", new_token()
        before = note.read_text(encoding="ascii") if note.is_file() else None
        action = partial(hand_token, by=OPERATOR, device_id=before, token_hash=hashed(token))
        device: str = self.writer.submit(store, action).body["device"]["id"]
        if device != before:
            note.write_text(device, encoding="ascii")
        return token

    def _folder(self) -> Path:
        folder = self.settings.data / "camera"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _environ(self, token: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name not in SECRETS}
        host = self.settings.host
        here = "127.0.0.1" if host in ("0.0.0.0", "::") else f"[{host}]" if ":" in host else host  # noqa: S104 - compared, not bound
        own = {
            "GREETLINE_CAMERA_SERVER": f"http://{here}:{self.settings.port}",
            "GREETLINE_CAMERA_TOKEN": token,
        }
        return {
            **kept,
            "GREETLINE_DATA": str(self.settings.data.resolve()),
            **own,
            "OPENBLAS_NUM_THREADS": "1",
        }

    def end(self) -> None:
        for kept in self.kept.values():
            kept.end()


@contextmanager
def kept_cameras(settings: Settings, writer: Writer, reader: Engine) -> Iterator[None]:
    """As long as the shop is open, unless they run elsewhere."""
    if settings.door_process == "elsewhere":
        yield
        return
    cameras = Cameras(settings, writer, reader)
    keeper = gevent.spawn(_keep, cameras)
    try:
        yield
    finally:
        keeper.kill()
        cameras.end()


def _keep(cameras: Cameras) -> None:
    while True:
        # A database that is busy or gone for a moment is no reason to leave the door alone.
        with suppress(DBAPIError, ShopError, OSError):
            cameras.look(monotonic())
        gevent.sleep(LOOK_EVERY_S)
