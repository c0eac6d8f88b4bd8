"""Where set-up puts things, how it calls its tools, and how it knows what is done.

A step that is done leaves a stamp in `.venv/stamps`: the hash of all that it was made from. It is
passed over as long as that hash is the same and what it made is still there.
"""

import hashlib
import os
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from server.ops.setup.trouble import from_output


@dataclass(frozen=True)
class House:
    """The folder of Greetline; nothing outside of it is written to."""

    root: Path

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def stamps(self) -> Path:
        return self.venv / "stamps"

    @property
    def web(self) -> Path:
        return self.venv / "web"

    @property
    def python(self) -> Path:
        return self.tool("python")

    def tool(self, name: str) -> Path:
        return self.venv / "bin" / name

    def environ(self) -> dict[str, str]:
        """What somebody has set wins, but for what makes tools talk."""
        cache = self.venv / "cache"
        usual = {
            "UV_CACHE_DIR": str(cache / "uv"),
            "DENO_DIR": str(cache / "deno"),
            "DENO_TLS_CA_STORE": "mozilla,system",  # a company's own authority counts too
        }
        quiet = {
            "NO_COLOR": "1",
            "DENO_NO_UPDATE_CHECK": "1",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "PIP_NO_CACHE_DIR": "1",
        }
        return {**usual, **os.environ, **quiet}

    def call(self, doing: str, *command: str | Path) -> None:
        done = subprocess.run(
            command,
            cwd=self.root,
            env=self.environ(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
        if done.returncode:
            raise from_output(doing, done.stdout, self.root)


@dataclass(frozen=True)
class Step:
    """One thing to set up: what it is made from, whether it is there, how it is made."""

    name: str
    says: str
    made_from: Callable[[House], Iterable[Path]]
    is_there: Callable[[House], bool]
    work: Callable[[House], None]

    def is_done(self, house: House) -> bool:
        stamp = house.stamps / self.name
        return stamp.is_file() and stamp.read_text() == self._mark(house) and self.is_there(house)

    def do(self, house: House) -> None:
        """The stamp goes first and comes last, so that an interrupted step is done again."""
        stamp = house.stamps / self.name
        stamp.unlink(missing_ok=True)
        mark = self._mark(house)
        self.work(house)
        house.stamps.mkdir(exist_ok=True)
        stamp.write_text(mark)

    def _mark(self, house: House) -> str:
        """The folder counts: an environment that was moved knows its old place only."""
        mark = hashlib.sha256(str(house.root).encode())
        for path in self.made_from(house):
            content = path.read_bytes()
            mark.update(f"\0{path.relative_to(house.root)} {len(content)}\0".encode())
            mark.update(content)
        return mark.hexdigest()
