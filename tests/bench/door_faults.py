"""A camera that fails a thousand times: what grows in its process, how soon it is told, what check-ins feel.

    python -m tests.bench.door_faults [--cycles 1000] [--told 5] [--pairs 5] [--seconds 20] [--json]

Cycles: a fake camera (MJPEG over HTTP, RTSP) closes, stalls, sends a byte a second or garbage, at once or
after some frames; the loop connects again with a quarter of its usual patience, so that this ends today.
Told: with its real patience, from the fault to the server's hearing of it. Check-ins: the same shop in turns
with such a camera beside it and without.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, Literal
from uuid import uuid4

import cv2
import numpy as np

from config.settings import ROOT
from tests.bench.figures import finish, machine, quantile, table
from tests.drawn_door import INSIDE, LINE
from tests.fake_cameras import FAULTS, PICTURES, FakeCamera, Script
from tests.fake_shop import TOKEN, FakeShop
from tests.houses import furnish
from tests.running import RunningServer
from tests.running_camera import RunningCamera

SPEED = 4.0
STUCK_AFTER_S, NAP_S = 60.0, 0.01
# What a process may gain over all cycles without leaking: its allocator settles.
SLACK_MB = 8.0
WARM_AFTER = 100
CHECK_INS_PER_S = 20.0


def main() -> int:
    about = __doc__.splitlines()[0]
    parser = argparse.ArgumentParser(prog="python -m tests.bench.door_faults", description=about)
    parser.add_argument("--cycles", type=int, default=1000)
    parser.add_argument("--told", type=int, default=5)
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    found = run(wanted.cycles, wanted.told, wanted.pairs, wanted.seconds)
    return finish(found, wanted.json)


def run(cycles: int, told: int, pairs: int, seconds: float) -> dict[str, Any]:
    """All three; prints them and returns them with the faults."""
    with tempfile.TemporaryDirectory(prefix="greetline-bench-") as name:
        folder = Path(name)
        found: dict[str, Any] = {"bench": "door_faults", "machine": machine(folder), "faults": []}
        if cycles:
            http = cycles * 3 // 4
            found["cycles"] = {
                "http": endured(folder / "http", "http", http, found["faults"]),
                "rtsp": endured(folder / "rtsp", "rtsp", cycles - http, found["faults"]),
            }
        if told:
            found["told_s"] = told_after(folder / "told", told)
        if pairs:
            found["check_ins"] = check_ins(folder / "shop", pairs, seconds)
    show(found)
    return found


# --- a thousand faults ---


def failing(number: int) -> Script:
    """Each fault in turn, every second one before the first word."""
    return Script(FAULTS[number % 4], after=0 if number // 4 % 2 else 45 if number % 8 == 0 else 12)


def endured(data: Path, kind: Literal["http", "rtsp"], cycles: int, faults: list[str]) -> dict[str, Any]:
    """What the camera's process holds at the beginning of so many faults, and at their end."""
    shop, camera = FakeShop(), FakeCamera(kind, failing)
    shop.set_door(source=camera.url("door:hunter2@"), line=LINE, inside=INSIDE)
    data.mkdir(parents=True)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.quick_camera", str(data), str(SPEED), "10"],
        cwd=ROOT,
        env={**os.environ, "QUICK_SERVER": shop.url, "QUICK_TOKEN": TOKEN, "OPENBLAS_NUM_THREADS": "1"},
        stdout=subprocess.DEVNULL,
    )
    holds: list[dict[str, float]] = []
    try:
        for cycle in range(1, cycles + 1):
            if not reached(camera, cycle, process):
                faults.append(f"{kind}: stopped at fault {cycle}, code {process.returncode}")
                break
            holds.append(held(process.pid))
    finally:
        process.terminate()
        code = process.wait(20)
        camera.close()
        shop.close()
    found = {"cycles": len(holds), **_growth(holds), "exit_code": code}
    faults += _leaks(kind, found)
    if "hunter2" in (data / "camera.log").read_text():
        faults.append(f"{kind}: the log has the password")
    return found


def reached(camera: FakeCamera, cycle: int, process: "subprocess.Popen[bytes]") -> bool:
    """Whether it has connected so often. By naps: a machine that is put to sleep is no fault."""
    for _ in range(round(STUCK_AFTER_S / NAP_S)):
        if camera.connections >= cycle:
            return True
        if process.poll() is not None:
            return False
        time.sleep(NAP_S)
    return False


def held(pid: int) -> dict[str, float]:
    """Megabytes of its own, open files, threads and children, dead ones too."""
    status = dict(line.split(":\t", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
    own = sum(float(status[name].split()[0]) for name in ("RssAnon", "RssShmem"))
    return {
        "mb": own / 1024,
        "files": len(list(Path(f"/proc/{pid}/fd").iterdir())),
        "threads": float(status["Threads"]),
        "children": len(Path(f"/proc/{pid}/task/{pid}/children").read_text().split()),
    }


def _growth(holds: list[dict[str, float]]) -> dict[str, float]:
    """The median of the second tenth beside that of the last, and the most of all."""
    tenth = max(len(holds) // 10, 1)
    early, late = holds[tenth : 2 * tenth] or holds, holds[-tenth:]
    found = {}
    for name in ("mb", "files", "threads", "children"):
        found[f"{name}_early"] = round(median(hold[name] for hold in early), 1)
        found[f"{name}_late"] = round(median(hold[name] for hold in late), 1)
        found[f"{name}_most"] = round(max(hold[name] for hold in holds), 1)
    return found


def _leaks(kind: str, found: dict[str, Any]) -> list[str]:
    grown = [name for name in ("files", "threads") if found[f"{name}_late"] > found[f"{name}_early"] + 1]
    # Before so many faults it is still warming up: libraries, the first frames, the allocator.
    if found["cycles"] >= WARM_AFTER and found["mb_late"] > found["mb_early"] + SLACK_MB:
        grown.append("memory")
    if found["children_most"] > 1:
        grown.append("children")
    return [f"{kind}: {name} grow" for name in grown]


# --- how soon it is told ---


def dark() -> list[bytes]:
    return [_packed(number, 0.05, 0) for number in range(10)]


def covered() -> list[bytes]:
    return [_packed(number, 0, 27) for number in range(10)]


def _packed(number: int, share: float, grey: int) -> bytes:
    scene = cv2.imdecode(np.frombuffer(PICTURES[number], np.uint8), cv2.IMREAD_COLOR)
    assert scene is not None
    grain = np.random.default_rng(number).normal(0, 2, scene.shape)
    changed = np.clip(scene * share + grey + grain, 0, 255).astype(np.uint8)
    return bytes(cv2.imencode(".jpg", changed)[1])


def told_after(data: Path, times: int) -> dict[str, list[float]]:
    """Seconds from each trouble to the server's hearing of it; of a lost camera, that it is lost."""
    found: dict[str, list[float]] = {}
    with ExitStack() as stack:
        shop, camera = FakeShop(), FakeCamera("http", lambda _number: Script())
        stack.callback(shop.close)
        stack.callback(camera.close)
        running = RunningCamera(data, shop.url)
        stack.callback(running.close)
        shop.set_door(source=camera.url())
        for _ in range(times):
            for name, pictures in (("dark", dark()), ("covered", covered())):
                _settle(shop)
                began = time.monotonic()
                camera.pictures = pictures
                found.setdefault(name, []).append(shop.wait_state(name, within_s=30) - began)
                camera.pictures = PICTURES
            for fault in FAULTS:
                _settle(shop)
                began = time.monotonic()
                camera.script = lambda _number, fault=fault: Script(fault, 0)  # type: ignore[misc]
                camera.fail_now = fault
                found.setdefault(f"lost by {fault}", []).append(shop.wait_state("lost", within_s=40) - began)
                camera.fail_now = None
                camera.script = lambda _number: Script()
    return found


def _settle(shop: FakeShop) -> None:
    """Frames have come long enough for a camera to be known as well."""
    until = time.monotonic() + 90
    while not (shop.states[-12:] and all(told["state"] == "ok" for _, told in shop.states[-6:])):
        assert time.monotonic() < until, shop.last()
        time.sleep(0.1)


# --- what check-ins feel ---


def check_ins(data: Path, pairs: int, seconds: float) -> dict[str, Any]:
    """Milliseconds of check-ins beside a camera that fails, and without one, in turns."""
    with ExitStack() as stack:
        server = RunningServer(data).start()
        stack.callback(server.stop)
        house = furnish(server)
        door = {"source": "/nowhere.avi", "line": LINE, "inside": INSIDE}
        tried = count()
        camera = FakeCamera("http", lambda _number: failing(next(tried)))
        stack.callback(camera.close)
        server.call("POST", "/api/v1/stores/demo/setup/door", door, token=house.tokens["manager"])
        line = HTTPConnection("127.0.0.1", server.port)
        stack.callback(line.close)
        check_in_for(line, house.tokens["kiosk"], 3)
        spans: dict[str, list[float]] = {"with": [], "without": []}
        for _ in range(pairs):
            spans["without"] += check_in_for(line, house.tokens["kiosk"], seconds)
            with beside(data.parent / "camera", server.url, house.tokens["camera"], camera):
                spans["with"] += check_in_for(line, house.tokens["kiosk"], seconds)
    return {
        which: {
            "n": len(taken),
            **{f"p{share}_ms": round(quantile(taken, share / 100) * 1000, 2) for share in (50, 95, 99)},
        }
        for which, taken in spans.items()
    } | {"faults": camera.connections}


@contextmanager
def beside(data: Path, url: str, token: str, camera: FakeCamera) -> Iterator[None]:
    """A camera's process that has been at it for a while."""
    before = camera.connections
    running = RunningCamera(data, url, "--source", camera.url(), token=token)
    try:
        _until(lambda: camera.connections > before)
        yield
    finally:
        running.end()


def _until(sign: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not sign():
        assert time.monotonic() < end
        time.sleep(0.05)


def check_in_for(line: HTTPConnection, token: str, seconds: float) -> list[float]:
    """So many check-ins a second, one after the other; how long each took."""
    spans = []
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    began = perf_counter()
    for number in range(round(seconds * CHECK_INS_PER_S)):
        time.sleep(max(0.0, began + number / CHECK_INS_PER_S - perf_counter()))
        started = perf_counter()
        line.request(
            "POST",
            "/api/v1/stores/demo/visits",
            '{"service": "repairs"}',
            {**headers, "Idempotency-Key": str(uuid4())},
        )
        answer = line.getresponse()
        answer.read()
        spans.append(perf_counter() - started)
        assert answer.status == 201, answer.status
    return spans


def show(found: dict[str, Any]) -> None:
    for kind, held_then in found.get("cycles", {}).items():
        if "mb_early" in held_then:
            rows = [["faults " + kind, "early", "late", "most"]]
            names = ("mb", "files", "threads", "children")
            rows += [[name, *(held_then[f"{name}_{when}"] for when in rows[0][1:])] for name in names]
            print(f"\n{held_then['cycles']} faults\n{table(rows)}")
    if "told_s" in found:
        rows = [["told after, s", "n", "median", "most"]]
        rows += [[name, len(s), median(s), max(s)] for name, s in found["told_s"].items()]
        print(f"\n{table(rows)}")
    if "check_ins" in found:
        rows = [["check-ins, ms", "n", "p50", "p95", "p99"]]
        rows += [[which, *found["check_ins"][which].values()] for which in ("without", "with")]
        print(f"\n{table(rows)}\n{found['check_ins']['faults']} faults meanwhile")


if __name__ == "__main__":
    sys.exit(main())
