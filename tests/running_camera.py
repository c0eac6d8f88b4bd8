"""A real camera process for tests: `python -m server.camera run`, started, told, ended or killed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from config.settings import ROOT
from tests.fake_shop import TOKEN

END_WITHIN_S = 10.0


class RunningCamera:
    """One process; what it and its children write on the console is kept in `said`."""

    def __init__(self, data: Path, url: str, *arguments: str, token: str = TOKEN, **environ: str) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("GREETLINE_")}
        own = {"GREETLINE_DATA": str(data), "GREETLINE_CAMERA_SERVER": url, "GREETLINE_CAMERA_TOKEN": token}
        self.data = data
        data.mkdir(parents=True, exist_ok=True)
        self._console = data / "console"
        with self._console.open("ab") as console:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "server.camera", "run", *arguments],
                cwd=ROOT,
                env={**kept, **own, "GREETLINE_LOG_LEVEL": "debug", **environ},
                stdin=subprocess.DEVNULL,
                stdout=console,
                stderr=console,
            )

    @property
    def said(self) -> str:
        return self._console.read_text(errors="replace")

    @property
    def log(self) -> str:
        return (self.data / "camera.log").read_text(errors="replace")

    def children(self) -> list[int]:
        """The capture children that live."""
        listed = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return [int(pid) for pid in listed.split()]

    def child(self, within_s: float = 15.0) -> int:
        """The capture child, once there is one."""
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            if found := self.children():
                return found[0]
            time.sleep(0.02)
        raise AssertionError(f"no capture child: {self.said}")

    def end(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(END_WITHIN_S)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(END_WITHIN_S)

    def close(self) -> None:
        if self.process.poll() is None:
            self.kill()


def is_alive(pid: int) -> bool:
    """Whether this process runs; one that only waits to be reaped does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def is_gone_within(pid: int, within_s: float) -> bool:
    until = time.monotonic() + within_s
    while is_alive(pid) and time.monotonic() < until:
        time.sleep(0.02)
    return not is_alive(pid)
