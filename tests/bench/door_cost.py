"""What one camera costs: 720p at 10 Hz on one core, with people walking, with nobody, and its memory.

python -m tests.bench.door_cost [--model NAME …] [--seconds S] [--live] [--json]

The clip is vtest, scaled up to 1280 × 720, from a file; each run is a process of its own on one core. Busy
and empty are its processor time (decoding and all) by the length of the film. Live is the same film in the
camera's own two processes, as in a shop, each by the clock.
"""

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from time import process_time
from typing import Any

import cv2
import numpy as np

from config.settings import ROOT
from server.camera.detector import Detector
from server.camera.video import Video
from server.camera.watcher import Watcher
from tests.bench.figures import finish, quantile, table
from tests.camera.clips import MODELS, load_clips
from tests.fake_shop import FakeShop
from tests.running_camera import RunningCamera

NAMES = ("yolox_nano", "lpd", "FastestDet", "basic")
SIDES = (1280, 720)
HZ = 10
SETTLED_S, LIVE_S = 6.0, 20.0


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.door_cost", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--model", nargs="+", choices=NAMES, default=NAMES, metavar="NAME")
    parser.add_argument("--seconds", type=int, default=60, help="the length of each film, at most 79")
    parser.add_argument("--live", action="store_true", help="also as in a shop, by the clock")
    parser.add_argument("--watch", nargs=2, metavar=("FILE", "NAME"), help="one run; for this bench itself")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    if asked.watch:
        print(json.dumps(watch(Path(asked.watch[0]), asked.watch[1])))
        return 0
    found: dict[str, Any] = {"bench": "door_cost", "models": {}, "faults": []}
    if not load_clips():
        found["faults"] = ["no clips were watched: ../shared/data/doors is missing"]
        return finish(found, asked.json)
    with tempfile.TemporaryDirectory(prefix="greetline-bench-") as folder:
        busy, empty = make_films(Path(folder), asked.seconds)
        for name in asked.model:
            found["models"][name] = {"busy": run(busy, name), "empty": run(empty, name)}
            if asked.live:
                found.setdefault("live", {})[name] = {
                    film.stem: live(film, name, Path(folder) / f"{name}-{film.stem}")
                    for film in (busy, empty)
                }
    print(cost_table(found["models"]))
    print(live_table(found.get("live", {})))
    return finish(found, asked.json)


def cost_table(models: dict[str, Any]) -> str:
    rows = [["one core, 720p, 10 Hz", "busy", "p95 a picture", "empty", "memory at most"]]
    for name, runs in models.items():
        memory = max(one["memory_mb"] for one in runs.values())
        busy, empty = runs["busy"], runs["empty"]
        rows.append(
            [
                name,
                f"{busy['core_percent']:.0f} %",
                f"{busy['p95_ms']:.0f} ms",
                f"{empty['core_percent']:.1f} %",
                f"{memory:.0f} MB",
            ]
        )
    return table(rows)


def live_table(models: dict[str, Any]) -> str:
    """Percent of a core of the process that watches and of its capture child."""
    rows = [
        [name, *(" + ".join(f"{part:.1f} %" for part in runs[film]) for film in ("busy", "empty"))]
        for name, runs in models.items()
    ]
    return table([["live: watches + reads", "busy", "empty"], *rows]) if rows else ""


def make_films(folder: Path, seconds: int) -> tuple[Path, Path]:
    """People walking all the time; an empty room as a camera sees it, with noise."""
    clip = next(clip for clip in load_clips() if clip.name == "vtest")
    busy, empty = folder / "busy.avi", folder / "empty.avi"
    rng = np.random.default_rng(0)
    room = np.full((SIDES[1], SIDES[0], 3), 120, np.uint8)
    films = [cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), HZ, SIDES) for file in (busy, empty)]
    for number, (picture, _) in enumerate(Video(clip.file)):
        if number == seconds * HZ:
            break
        films[0].write(cv2.resize(picture, SIDES))
        films[1].write(cv2.add(room, rng.integers(0, 6, room.shape, np.uint8)))
    for film in films:
        film.release()
    return busy, empty


def run(film: Path, name: str) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.door_cost", "--watch", str(film), name]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=900, check=True)
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def live(film: Path, name: str, data: Path) -> tuple[float, float]:
    """What the two processes take of a core, once they have settled."""
    if name != "basic":
        (data / "models").mkdir(parents=True)
        shutil.copy(MODELS / f"{name}.onnx", data / "models")
    door = next(clip.door for clip in load_clips() if clip.name == "vtest")
    shop = FakeShop()
    shop.set_door(source=str(film), line=list(door.line), inside=list(door.inside), anchor=door.anchor)
    camera = RunningCamera(data, shop.url)
    try:
        both = camera.process.pid, camera.child()
        time.sleep(SETTLED_S)
        before, began = [spent_s(pid) for pid in both], time.monotonic()
        time.sleep(LIVE_S)
        shares = [100 * (spent_s(pid) - one) for pid, one in zip(both, before, strict=True)]
        took = time.monotonic() - began
        return shares[0] / took, shares[1] / took
    finally:
        camera.end()
        shop.close()


def spent_s(pid: int) -> float:
    """Processor time of a process so far (proc(5): fields 14 and 15 of its stat)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def watch(film: Path, name: str) -> dict[str, float]:
    """Watch a whole film on one core; the processor's time, and the memory at most."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    cv2.setNumThreads(1)
    door = next(clip.door for clip in load_clips() if clip.name == "vtest")
    watcher = Watcher(door, None if name == "basic" else Detector(MODELS / f"{name}.onnx"))
    taken = []
    started = before = process_time()
    for picture, t in Video(film):
        watcher.see(picture, t)
        taken.append(process_time() - before)
        before = process_time()
    spent = process_time() - started
    return {
        "core_percent": 100 * spent / (len(taken) / HZ),
        "p95_ms": quantile(taken, 0.95) * 1000,
        "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


if __name__ == "__main__":
    sys.exit(main())
