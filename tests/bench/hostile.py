"""One hostile client does its worst; the shop goes on, keeps its memory, and nothing crashes.

    python -m tests.bench.hostile [--seconds 8] [--frames 100000] [--json]

Attack by attack, each by a process of its own with a stolen tablet's token: malformed frames, huge frames,
floods of lawful receipts, slow reading, many sockets. Meanwhile people check in and five tablets listen: how
long that takes is set against the time before. Then very many frames, malformed and lawful, at full speed.
"""

import argparse
import json
import random
import socket
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

from config.settings import ROOT
from tests.bench.crowd import LOOPBACK, Crowd
from tests.bench.figures import finish, machine, quantile, table
from tests.bench.histories import UNHURRIED
from tests.bench.proof import check_room, fetch_log
from tests.bench.shops import Devices, plan, set_up
from tests.bench.sides import Side, raise_limit, side
from tests.bench.tablets import connect_all
from tests.bench.wire import UPGRADE, masked_frame
from tests.running import RunningServer

STORE = "shop"
TABLETS = 5
PER_S = 20.0
MOST_MORE = 50_000_000
RECEIPT = masked_frame(b'42["delivered",{"alert":"' + b"n" * 36 + b'"}]')


class Hostile:
    """A socket that has got in with a stolen token, or has not."""

    def __init__(self, port: int, token: str | None, receive: int | None = None) -> None:
        self.sock = socket.socket()
        if receive is not None:
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
        self.sock.settimeout(5)
        self.seen = b""
        self.sock.connect((LOOPBACK, port))
        self.sock.sendall(UPGRADE)
        self.wait_for(b"101 ")
        if token:
            self.wait_for(b"0{")
            self.say(b"40" + json.dumps({"token": token}).encode())
            self.wait_for(b"40{")

    def wait_for(self, what: bytes) -> None:
        while what not in self.seen:
            data = self.sock.recv(65_536)
            if not data:
                raise ConnectionError("refused")
            self.seen += data
        self.seen = self.seen.partition(what)[2]

    def say(self, text: bytes) -> None:
        self.raw(masked_frame(text))

    def raw(self, data: bytes) -> None:
        self.sock.sendall(data)

    def close(self) -> None:
        self.sock.close()


def malformed(dice: random.Random) -> bytes:
    """Something that is no frame of ours: a lawful one with bytes turned, or a piece of nothing."""
    seeds = (
        RECEIPT,
        masked_frame(b"3"),
        masked_frame(b"2"),
        masked_frame(b'42["alive",{}]'),
        masked_frame(b"40"),
    )
    frame = bytearray(dice.choice(seeds))
    for _ in range(dice.randint(1, 6)):
        frame[dice.randrange(len(frame))] = dice.randrange(256)
    return bytes(frame[: dice.randint(1, len(frame))]) if dice.random() < 0.2 else bytes(frame)


def send_malformed(port: int, token: str, until: float, most: int) -> int:
    """One after the other; a connection that was ended is opened again."""
    dice, frames, line = random.Random(3), 0, None
    while time.monotonic() < until and frames < most:
        try:
            line = line or Hostile(port, token)
            line.raw(malformed(dice))
            frames += 1
        except OSError:
            if line is not None:
                line.close()
            line = None
    return frames


def send_huge(port: int, token: str, until: float, most: int) -> int:
    """A frame that announces 4 GB, a message in endless pieces, attachments without end."""
    frames = 0
    starts = (
        struct.pack("!BBQI", 0x81, 0xFF, 4_000_000_000, 0),
        struct.pack("!BBI", 0x01, 0x81, 0) + b"4",
        masked_frame(b'45999999-["shown",{"_placeholder":true,"num":0}]'),
    )
    piece = struct.pack("!BBHI", 0x00, 0xFE, 60_000, 0) + b"x" * 60_000
    while time.monotonic() < until and frames < most:
        for start in starts:
            with suppress(OSError):
                line = Hostile(port, token)
                line.raw(start)
                for _ in range(40):
                    frames += 1
                    line.raw(piece)
                line.close()
    return frames


def flood(port: int, token: str, until: float, most: int) -> int:
    """Lawful receipts without pause."""
    frames, line = 0, None
    while time.monotonic() < until and frames < most:
        try:
            line = line or Hostile(port, token)
            line.raw(RECEIPT * 50)
            frames += 50
        except OSError:
            line = None
    return frames


def read_slowly(port: int, token: str, until: float, most: int) -> int:
    """Twenty sockets that take a byte now and then."""
    lines = []
    for _ in range(20):
        with suppress(OSError):
            lines.append(Hostile(port, token, receive=2048))
    while time.monotonic() < until:
        for line in lines:
            with suppress(OSError):
                line.sock.recv(1)
        time.sleep(0.1)
    return len(lines)


def open_many(port: int, token: str, until: float, most: int) -> int:
    """As many sockets as it gets, half of them without a word."""
    lines: list[Hostile] = []
    while time.monotonic() < until:
        try:
            lines.append(Hostile(port, token if len(lines) % 2 else None))
        except OSError:
            time.sleep(0.01)
    return len(lines)


ATTACKS: dict[str, Callable[[int, str, float, int], int]] = {
    "malformed": send_malformed,
    "huge": send_huge,
    "flood": flood,
    "slow": read_slowly,
    "sockets": open_many,
}


def main() -> int:
    about = __doc__.splitlines()[0]
    parser = argparse.ArgumentParser(prog="python -m tests.bench.hostile", description=about)
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--frames", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--attack", nargs=2, metavar=("NAME", "PORT"), help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    raise_limit()
    if wanted.attack:
        name, port = wanted.attack
        token = sys.stdin.readline().strip()
        print(ATTACKS[name](int(port), token, time.monotonic() + wanted.seconds, wanted.frames))
        return 0
    return finish(run(seconds=wanted.seconds, frames=wanted.frames), wanted.json)


def run(*, seconds: float, frames: int) -> dict[str, Any]:
    """All attacks; prints the table and returns the figures with the faults."""
    raise_limit()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="greetline-bench-")))
        about = machine(folder)
        slow = {f"GREETLINE_{name}": str(value) for name, value in UNHURRIED.items()}
        server = RunningServer(folder / "data", {"GREETLINE_HOST": LOOPBACK, **slow})
        stolen = prepared(server)
        crowd = Crowd()
        good = opened(server, crowd, stack)
        measure(good, seconds)  # caches fill
        at_rest = memory(server)
        rows, faults = [], []
        for name in ATTACKS:
            before = measure(good, seconds)
            with attack(name, server.port, stolen, seconds + 1, 10**9) as sent:
                time.sleep(0.5)
                spans, most = measure(good, seconds), memory(server)
            rows.append((name, sent[0], quantile(spans, 0.95) / quantile(before, 0.95), most - at_rest))
            crowd.rest(1)
        faults += still_there(good, server)
    faults += [f"{name}: {more / 1e6:.0f} MB more" for name, _sent, _ratio, more in rows if more > MOST_MORE]
    many, crashes = many_frames(frames)
    lines = [["attack", "sent", "others' p95", "memory, MB"]]
    print(
        "\n"
        + table([*lines, *([name, sent, f"{ratio:.2f} ×", more / 1e6] for name, sent, ratio, more in rows)])
    )
    print(f"{many} frames, malformed and lawful, at full speed: {len(crashes)} crashes")
    found = {"bench": "hostile", "machine": about, "frames": many, "crashes": len(crashes)}
    found["attacks"] = {name: {"sent": n, "ratio_p95": r, "more": more} for name, n, r, more in rows}
    return {**found, "faults": [*faults, *crashes]}


def prepared(server: RunningServer) -> str:
    """The store and its devices; the last tablet's token is the stolen one."""
    devices = [Devices(STORE, "kiosk"), Devices(STORE, "staff", TABLETS + 1)]
    [kiosk], boards = set_up(server.environment, [plan(STORE)], devices)
    (server.data / "good.json").write_text(json.dumps({"kiosk": kiosk, "boards": boards[:-1]}))
    return str(boards[-1])


def opened(server: RunningServer, crowd: Crowd, stack: ExitStack) -> Side:
    """The server started, and those who only want to work, connected."""
    tokens = json.loads((server.data / "good.json").read_text())
    server.start()
    stack.callback(server.stop)
    stack.callback(crowd.close)
    assert server.process is not None
    good = side(
        "greetline",
        crowd,
        server.port,
        server.process.pid,
        {STORE: tokens["kiosk"]},
        {STORE: tokens["boards"]},
    )
    connect_all(crowd, good.in_stores)
    return good


def measure(good: Side, seconds: float) -> list[float]:
    """Check-ins at an even pace; how long each tablet waited for each."""
    spans: list[float] = []
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        spans += good.check_in(STORE)
        good.crowd.rest(1 / PER_S)
    go_home(good)
    return spans


def go_home(good: Side) -> None:
    """An empty shop again: a longer line makes each check-in dearer, attack or not."""
    token, store = good.tablets[STORE][0].token, f"/api/v1/stores/{STORE}"
    for visit in good.line.call("GET", f"{store}/state", token=token).json()["visits"]:
        path = f"{store}/visits/{visit['id']}/leave"
        good.line.call("POST", path, token=token, key=visit["id"], body={})


class attack:  # noqa: N801 - reads as what it does
    """A hostile process while the block runs; afterwards the first of `sent` is how much it got rid of."""

    def __init__(self, name: str, port: int, token: str, seconds: float, frames: int) -> None:
        command = [sys.executable, "-m", "tests.bench.hostile", "--attack", name, str(port)]
        command += ["--seconds", str(seconds), "--frames", str(frames)]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.token = token
        self.sent: list[int] = []

    def __enter__(self) -> list[int]:
        assert self.process.stdin
        self.process.stdin.write(self.token + "\n")
        self.process.stdin.flush()
        return self.sent

    def __exit__(self, *_error: object) -> None:
        said, _ = self.process.communicate(timeout=120)
        self.sent.append(int(said.split()[-1]))


def memory(server: RunningServer) -> int:
    """Bytes that the server holds now."""
    assert server.process is not None
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    [found] = [line for line in status.splitlines() if line.startswith("VmRSS")]
    return int(found.split()[1]) * 1024


def still_there(good: Side, server: RunningServer) -> list[str]:
    """The good ones have all that the log has, and no greenlet has died."""
    good.crowd.rest(2)
    boards = good.tablets[STORE]
    faults = check_room(good.rooms[STORE], boards, fetch_log(server.port, STORE, boards[0].token))
    faults += [f"a good tablet was cut {board.closures} times" for board in boards if board.closures]
    return [*faults, *crashes_in(server)]


def crashes_in(server: RunningServer) -> Iterator[str]:
    """What the log calls a fault, and more of one kind of line than one a minute and peer."""
    told = [json.loads(line) for line in (server.data / "greetline.log").read_text().splitlines()]
    yield from (f"the log: {line['what']}" for line in told if line["level"] in ("error", "critical"))
    odd = [line for line in told if line["what"] in ("socket.nonsense", "socket.refused")]
    if len(odd) > 2 * (2 + len(told) // 1000):
        yield f"{len(odd)} lines about one peer"


def many_frames(frames: int) -> tuple[int, list[str]]:
    """The brakes taken off, so that every frame is looked at: how many there were, and what broke."""
    free = {"FRAMES_PER_S": 100_000, "CONNECTS_PER_S": 100_000, "CONNECTS_AT_ONCE": 1_000_000}
    with tempfile.TemporaryDirectory(prefix="greetline-bench-") as name:
        environ = {f"GREETLINE_{setting}": str(value) for setting, value in free.items()}
        server = RunningServer(Path(name) / "data", {"GREETLINE_HOST": LOOPBACK, **environ})
        stolen = prepared(server)
        server.start()
        sent = []
        for what in ("malformed", "flood"):
            with attack(what, server.port, stolen, 600, frames // 2) as some:
                time.sleep(0.1)
            sent += some
        crashed = [] if server.is_ready() else ["the server is gone"]
        crashed += crashes_in(server)
        server.stop()
    return sum(sent), crashed


if __name__ == "__main__":
    sys.exit(main())
