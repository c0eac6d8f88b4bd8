"""Server processes without the second that each spends on importing: `forking_server` has imported it all.

They are processes like any other, with their own environment, killed and waited for as such; what differs is
only who read the libraries from the disk.
"""

import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

ROOT = Path(__file__).resolve().parents[1]
PR_SET_CHILD_SUBREAPER = 36
LONGEST = 262_144


class Forked:
    """A process that was forked for us: what a test asks of a `subprocess.Popen`."""

    def __init__(self, pid: int, stdout: IO[str]) -> None:
        self.pid = pid
        self.stdout = stdout
        self.returncode: int | None = None

    def poll(self) -> int | None:
        if self.returncode is None:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            if ended:
                self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        until = None if timeout is None else time.monotonic() + timeout
        while (code := self.poll()) is None:
            if until is not None and time.monotonic() > until:
                raise subprocess.TimeoutExpired("server", timeout or 0)
            time.sleep(0.005)
        return code

    def communicate(self, timeout: float | None = None) -> tuple[str, None]:
        """All that it says until it ends."""
        said: list[str] = []
        reader = threading.Thread(target=lambda: said.append(self.stdout.read()), daemon=True)
        reader.start()
        reader.join(timeout)
        if reader.is_alive():
            raise subprocess.TimeoutExpired("server", timeout or 0)
        self.wait(timeout)
        self.stdout.close()
        return said[0], None

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


class Nursery:
    """The process that forks them, and our end of the line to it."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        for end in (ours, theirs):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, LONGEST)
        # What it has forked becomes a child of this process, to be waited for here.
        if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
            raise OSError(ctypes.get_errno(), "no children of children here")
        self.line = ours
        with theirs:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.forking_server", str(theirs.fileno())],
                cwd=ROOT,
                # Threads would not be forked along; the numerics' own are not started.
                env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
                pass_fds=[theirs.fileno()],
            )

    def fork(self, module: Sequence[str], environ: Mapping[str, str]) -> Forked:
        """`python -m MODULE …` with this environment, and nothing to read."""
        reading, writing = os.pipe()
        with Path(os.devnull).open("rb") as nothing:
            pid = self._fork(module, environ, (nothing.fileno(), writing, writing))
        os.close(writing)
        return Forked(pid, os.fdopen(reading, encoding="utf-8", errors="replace"))

    def run(
        self, module: Sequence[str], environ: Mapping[str, str], typed: str
    ) -> subprocess.CompletedProcess[str]:
        """The same, to its end, when it is told this."""
        with TemporaryFile("w+") as told, TemporaryFile("w+") as output, TemporaryFile("w+") as faults:
            told.write(typed)
            told.seek(0)
            pid = self._fork(module, environ, (told.fileno(), output.fileno(), faults.fileno()))
            code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
            output.seek(0)
            faults.seek(0)
            return subprocess.CompletedProcess(list(module), code, output.read(), faults.read())

    def _fork(self, module: Sequence[str], environ: Mapping[str, str], standard: tuple[int, int, int]) -> int:
        told = json.dumps({"module": list(module), "environ": dict(environ)}).encode()
        socket.send_fds(self.line, [told], standard)
        return int(self.line.recv(64))

    def close(self) -> None:
        self.line.close()
        self.process.wait(10)


def is_possible() -> bool:
    """Where processes can be adopted by whoever asked for them."""
    return sys.platform == "linux"
