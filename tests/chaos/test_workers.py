"""Two workers on one PostgreSQL: each tells of what happens at the other; a dead one takes nothing along."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.bench.crowd import LOOPBACK, Crowd, Line
from tests.bench.proof import check_room, fetch_log
from tests.bench.shops import Devices, plan, set_up
from tests.bench.tablets import Room, Tablet, connect_all
from tests.bench.workers import children, spread_lines, worker_of
from tests.houses import PATIENT
from tests.running import RunningServer

STORE = "two"
TABLETS = 4
WITHIN_S = 30


@pytest.fixture
def server(tmp_path: Path, postgres: str) -> Iterator[RunningServer]:
    environ = {"GREETLINE_HOST": LOOPBACK, "GREETLINE_DATABASE_URL": postgres, **PATIENT}
    running = RunningServer(tmp_path / "data", environ, ["--workers", "2"])
    yield running
    running.stop()


@pytest.fixture
def crowd() -> Iterator[Crowd]:
    found = Crowd()
    yield found
    found.close()


def check_in(line: Line, token: str) -> int:
    path = f"/api/v1/stores/{STORE}/visits"
    answer = line.call("POST", path, token=token, key=os.urandom(8).hex(), body={"service": "help"})
    assert answer.status == 201, answer
    return int(answer.json()["seq"])


def tablets_on_both(crowd: Crowd, server: RunningServer, token: str, room: Room) -> dict[int, list[Tablet]]:
    """So many tablets on each worker; which one takes a connection is the kernel's choice."""
    found: dict[int, list[Tablet]] = {}
    for _ in range(200):
        tablet = Tablet(crowd, server.port, token, room)
        connect_all(crowd, [tablet])
        worker = worker_of(server, tablet.sock.getsockname()[1])
        assert worker is not None
        if len(found.setdefault(worker, [])) < TABLETS // 2:
            found[worker].append(tablet)
        else:
            tablet.close()
        if sum(map(len, found.values())) == TABLETS:
            return found
    raise AssertionError("the workers do not share the connections")


def all_have(tablets: list[Tablet], seq: int) -> bool:
    return all(tablet.seq >= seq for tablet in tablets)


def test_a_tablet_hears_what_happened_at_the_other_worker(server: RunningServer, crowd: Crowd) -> None:
    [kiosk], [tablet] = set_up(
        server.environment, [plan(STORE)], [Devices(STORE, "kiosk"), Devices(STORE, "staff")]
    )
    server.start()
    room = Room(STORE)
    by_worker = tablets_on_both(crowd, server, tablet, room)
    tablets = [each for some in by_worker.values() for each in some]
    lines, shares = spread_lines(crowd, server, 2, 4)
    assert shares == [2, 2]
    newest = 0
    for number in range(60):
        newest = check_in(lines[number % 4], kiosk)
    crowd.until(lambda: all_have(tablets, newest), WITHIN_S, "the other worker's events")
    assert check_room(room, tablets, fetch_log(server.port, STORE, tablet)) == []


def test_a_killed_worker_takes_nothing_along_and_its_tablets_replay(
    server: RunningServer, crowd: Crowd
) -> None:
    [kiosk], [tablet] = set_up(
        server.environment, [plan(STORE)], [Devices(STORE, "kiosk"), Devices(STORE, "staff")]
    )
    server.start()
    room = Room(STORE)
    tablets = [each for some in tablets_on_both(crowd, server, tablet, room).values() for each in some]
    line = Line(crowd, server.port)
    seen = check_in(line, kiosk)
    crowd.until(lambda: all_have(tablets, seen), WITHIN_S, "the first event")
    line.close()

    assert server.process is not None
    os.kill(children(server.process.pid)[0], signal.SIGKILL)
    assert server.process.wait(timeout=WITHIN_S) != 0, "the service manager is to start it afresh"
    server.stop()
    crowd.until(lambda: not any(each.open for each in tablets), WITHIN_S, "the end of the connections")
    server.start()
    line = Line(crowd, server.port)
    newest = max(check_in(line, kiosk) for _ in range(5))
    connect_all(crowd, tablets)
    crowd.until(lambda: all_have(tablets, newest), WITHIN_S, "what they missed")
    assert all(each.snapshots == 1 for each in tablets), "what they missed was replayed, not read anew"
    assert check_room(room, tablets, fetch_log(server.port, STORE, tablet)) == []


def is_running(pid: int) -> bool:
    """Whether it does anything any more; one that nobody has waited for is only a line in a table."""
    try:
        said = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    return said.rpartition(")")[2].split()[0] != "Z"


def test_workers_end_when_their_supervisor_is_killed(server: RunningServer) -> None:
    server.start()
    assert server.process is not None
    workers = children(server.process.pid)
    assert len(workers) == 2
    server.process.kill()
    server.process.wait()
    until = monotonic() + WITHIN_S
    while any(map(is_running, workers)) and monotonic() < until:
        sleep(0.1)
    assert not any(map(is_running, workers))
    server.stop()
    server.start()
