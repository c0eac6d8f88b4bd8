"""The two servers that a bench compares, each with its stores, tablets and kiosks."""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple
from uuid import uuid4

from config.settings import ROOT
from tests.bench.crowd import LOOPBACK, Crowd, Line
from tests.bench.shops import Devices, plan, set_up
from tests.bench.tablets import Room, Tablet
from tests.houses import PATIENT
from tests.running import RunningServer, free_port

HALL = "hall"
PING_EVERY_S = 0.05


class Order(NamedTuple):
    """A check-in that was answered with 201."""

    store: str
    seq: int
    sent_at: float
    answered_at: float
    ticket: str = ""


@dataclass
class Side:
    """One server under test."""

    name: str
    crowd: Crowd
    port: int
    kiosks: dict[str, str]
    tablets: dict[str, list[Tablet]]
    rooms: dict[str, Room]
    pid: int
    body: dict[str, Any] = field(default_factory=lambda: {"service": "help"})
    line: Line = field(init=False)

    def __post_init__(self) -> None:
        self.line = Line(self.crowd, self.port)

    @property
    def stores(self) -> list[str]:
        return [store for store in self.tablets if store != HALL]

    @property
    def in_stores(self) -> list[Tablet]:
        return [tablet for store in self.stores for tablet in self.tablets[store]]

    @property
    def in_hall(self) -> list[Tablet]:
        return self.tablets[HALL]

    def send(self, line: Line, store: str) -> None:
        """One check-in on its way."""
        path = f"/api/v1/stores/{store}/visits"
        line.send("POST", path, token=self.kiosks[store], key=str(uuid4()), body=self.body)

    def taken(self, line: Line, store: str) -> Order:
        """The order that `line` was just answered."""
        assert line.answer is not None
        if line.answer.status != 201:
            raise RuntimeError(
                f"{self.name}: a check-in was answered {line.answer.status} {line.answer.body!r}"
            )
        body = line.answer.json()
        ticket = body["visit"].get("ticket", "")
        return Order(store, body["seq"], line.sent_at, line.answered_at, ticket)

    def check_in(self, store: str) -> list[float]:
        """One check-in; how long until each tablet of the store had it."""
        self.send(self.line, store)
        self.crowd.until(lambda: self.line.answer is not None, 30)
        order = self.taken(self.line, store)
        self.wait_for([order])
        return self.spans(order)

    def wait_for(self, orders: list[Order], within_s: float = 30) -> None:
        """Go on until all tablets have all of them."""
        behind = list(orders)

        def all_told() -> bool:
            while behind and self._told(behind[-1]):
                behind.pop()
            return not behind

        self.crowd.until(all_told, within_s, f"{self.name}: the tablets")

    def _told(self, order: Order) -> bool:
        heard = self.rooms[order.store].heard_at.get(order.seq, ())
        return len(heard) >= sum(tablet.welcome for tablet in self.tablets[order.store])

    def spans(self, order: Order) -> list[float]:
        return [at - order.sent_at for at in self.rooms[order.store].heard_at[order.seq]]

    def post_to(self, store: str, times: int) -> None:
        """So many check-ins at once into one store; all its tablets that are read have them afterwards."""
        lines = [Line(self.crowd, self.port) for _ in range(times)]
        for line in lines:
            self.send(line, store)
        self.crowd.until(lambda: all(line.answer is not None for line in lines), 60)
        self.wait_for([self.taken(line, store) for line in lines])
        for line in lines:
            line.close()

    def post_for(self, seconds: float, posters: int) -> tuple[list[Order], float]:
        """Closed loop: each poster sends its next check-in as soon as the last is answered."""
        posted: list[Order] = []
        ends = perf_counter() + seconds
        going: dict[Line, str] = {}
        turn = iter(range(10**9))

        def following(line: Line) -> None:
            if line in going:
                posted.append(self.taken(line, going.pop(line)))
            if perf_counter() < ends:
                going[line] = self.stores[next(turn) % len(self.stores)]
                self.send(line, going[line])

        started = perf_counter()
        lines = [Line(self.crowd, self.port, then=following) for _ in range(posters)]
        for line in lines:
            following(line)
        self.crowd.until(lambda: not going, seconds + 60, "the posters")
        took = perf_counter() - started
        for line in lines:
            line.close()
        return posted, took

    @property
    def processor_s(self) -> float:
        """Seconds that a processor has worked for the server so far; a busy machine hardly bends them."""
        try:
            fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return float("nan")
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @contextmanager
    def ping(self, spans: list[float]) -> Iterator[None]:
        """Ask /healthz again and again meanwhile: it does nothing, so it only waits for the server's loop."""
        line = Line(self.crowd, self.port, then=lambda line: spans.append(line.answered_at - line.sent_at))

        def clock(now: float) -> None:
            answered = line.answer is not None or not line.sent_at
            if answered and now - line.sent_at >= PING_EVERY_S:
                line.send("GET", "/healthz")

        self.crowd.clocks.append(clock)
        try:
            yield
            self.crowd.until(lambda: line.answer is not None or not line.sent_at, 10)
        finally:
            self.crowd.clocks.remove(clock)
            line.close()


def raise_limit() -> None:
    """Thousands of sockets need as many files as the system allows; servers started from here inherit it."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def greetline_side(
    stack: ExitStack, crowd: Crowd, folder: Path, *, tablets: int, stores: int, url: str | None = None
) -> Side:
    """Greetline with its stores made, running."""
    server = RunningServer(folder / "data", {"GREETLINE_HOST": LOOPBACK, **PATIENT})
    if url:
        server.environ["GREETLINE_DATABASE_URL"] = url
    slugs = names(stores)
    each = tablets // stores
    kiosks = [Devices(slug, "kiosk") for slug in (*slugs, HALL)]
    boards = [*(Devices(slug, "staff", each) for slug in slugs), Devices(HALL, "staff", tablets)]
    tokens = set_up(server.environment, [plan(slug) for slug in (*slugs, HALL)], [*kiosks, *boards])
    server.start()
    stack.callback(server.stop)
    kiosk = {entry.store: found[0] for entry, found in zip(kiosks, tokens, strict=False)}
    of_boards = dict(zip((*slugs, HALL), tokens[len(kiosks) :], strict=True))
    assert server.process is not None
    return side("greetline", crowd, server.port, server.process.pid, kiosk, of_boards)


def the_floor(stack: ExitStack, crowd: Crowd, folder: Path, *, tablets: int, stores: int) -> Side:
    """The floor, running; a token is a store's name there."""
    port = free_port()
    command = [sys.executable, "-m", "tests.bench.floor", str(port), str(folder / "floor.sqlite")]
    process = subprocess.Popen(command, cwd=ROOT)
    stack.callback(process.wait)
    stack.callback(process.kill)
    slugs = names(stores)
    kiosk = {slug: slug for slug in (*slugs, HALL)}
    boards = {slug: [slug] * (tablets // stores) for slug in slugs} | {HALL: [HALL] * tablets}
    _wait_for_port(crowd, port)
    return side("floor", crowd, port, process.pid, kiosk, boards)


def side(
    name: str, crowd: Crowd, port: int, pid: int, kiosk: dict[str, str], boards: dict[str, list[str]]
) -> Side:
    """Its tablets, not yet connected."""
    rooms = {store: Room(store) for store in boards}
    tablets = {
        store: [Tablet(crowd, port, token, rooms[store]) for token in tokens]
        for store, tokens in boards.items()
    }
    return Side(name, crowd, port, kiosk, tablets, rooms, pid)


def names(stores: int) -> list[str]:
    return [f"s{number:03}" for number in range(1, stores + 1)]


def _wait_for_port(crowd: Crowd, port: int) -> None:
    until = perf_counter() + 10
    while True:
        try:
            Line(crowd, port).close()
        except OSError:
            if perf_counter() > until:
                raise
            crowd.rest(0.05)
        else:
            return
