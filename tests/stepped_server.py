"""`python -m tests.stepped_server CLOCKFILE serve …`: the real server with a clock that a test steps."""

from gevent import monkey

monkey.patch_all()

import mmap  # noqa: E402 - everything after the patch
import os  # noqa: E402
import struct  # noqa: E402
import sys  # noqa: E402
from datetime import UTC, datetime  # noqa: E402
from pathlib import Path  # noqa: E402

from config.settings import load  # noqa: E402
from server.serve import run  # noqa: E402


def main(path: str, arguments: list[str]) -> int:
    with Path(path).open("r+b") as file:
        shared = mmap.mmap(file.fileno(), 16)

    def now() -> datetime:
        return datetime.fromtimestamp(struct.unpack("2d", shared[:])[0], UTC)

    def elapsed() -> float:
        passed: float = struct.unpack("2d", shared[:])[1]
        return passed

    return run(load(os.environ), arguments[1:], clock=now, elapsed=elapsed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
