"""Which worker a connection has landed on: the kernel deals them out, a test wants some on each."""

from pathlib import Path

from tests.bench.crowd import Crowd, Line
from tests.running import RunningServer

TRIES = 400


def worker_of(server: RunningServer, client_port: int) -> int | None:
    """The process that holds the other end of this connection; None when the system does not tell."""
    assert server.process is not None
    inode = _inode(server.port, client_port)
    pids = [server.process.pid, *children(server.process.pid)]
    return next((pid for pid in pids if inode is not None and inode in _sockets(pid)), None)


def children(pid: int) -> list[int]:
    """The workers of a server that supervises some."""
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def spread_lines(
    crowd: Crowd, server: RunningServer, workers: int, wanted: int
) -> tuple[list[Line], list[int]]:
    """So many connections, as many on each worker, and how many those are; what is too many is closed."""
    if workers == 1:
        return [Line(crowd, server.port) for _ in range(wanted)], [wanted]
    by_worker: dict[int | None, list[Line]] = {}
    for _ in range(TRIES):
        line = Line(crowd, server.port)
        line.call("GET", "/healthz")  # before this it may still be in the listener's backlog
        mine = by_worker.setdefault(worker_of(server, line.sock.getsockname()[1]), [])
        if len(mine) < wanted // workers:
            mine.append(line)
        else:
            line.close()
        if sum(map(len, by_worker.values())) == wanted:
            found = list(by_worker.values())
            # By turns, so that neighbours in a race are on different workers.
            return [line for pair in zip(*found, strict=True) for line in pair], [len(mine) for mine in found]
    raise RuntimeError(f"{TRIES} connections did not reach all {workers} workers")


def _inode(server_port: int, client_port: int) -> str | None:
    ends = f":{server_port:04X}", f":{client_port:04X}"
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        fields = line.split()
        if fields[1].endswith(ends[0]) and fields[2].endswith(ends[1]):
            return fields[9]
    return None


def _sockets(pid: int) -> set[str]:
    found = set()
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        try:
            found.add(str(entry.readlink()).removeprefix("socket:[").removesuffix("]"))
        except OSError:
            continue
    return found
