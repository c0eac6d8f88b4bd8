"""How well the door counts: the table of docs/camera.md, from the clips and their truth.

python -m tests.bench.doors [--model NAME …] [--grid] [--json]

Each line of ../shared/data/doors/lines.json is watched as `python -m server.camera count` watches it, motion
gate and all. `--grid` adds how much the parameters matter, and what choosing them without a scene costs it.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import product
from statistics import median
from typing import Any

from server.camera.boxes import Floats
from server.camera.detector import Detector
from server.camera.tuning import TUNING, Tuning
from server.camera.video import Video
from server.camera.watcher import Watcher
from tests.bench.figures import finish, quantile, table
from tests.camera.clips import MODELS, Clip, Event, Score, load_clips, score
from tests.camera.drawn_scenes import HEIGHT, WIDTH, draw_scene
from tests.camera.walkers import watch_door

BEST = "yolox_nano"
NAMES = (BEST, "lpd", "FastestDet", "basic")
DRAWN = range(100, 124)
GRID = {
    "sure": (0.4, 0.5, 0.6),
    "firm": (0.04, 0.06, 0.1),
    "lost_s": (0.7, 1.0, 1.5),
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.doors", description=__doc__.splitlines()[0])
    parser.add_argument("--model", nargs="+", choices=NAMES, default=NAMES, metavar="NAME")
    parser.add_argument("--grid", action="store_true", help="the spread over parameters, scene by scene")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    clips = load_clips()
    found: dict[str, Any] = {"bench": "doors", "models": {}, "faults": []}
    if not clips:
        found["faults"] = ["no clips were watched: ../shared/data/doors is missing"]
        return finish(found, asked.json)
    for name in asked.model:
        found["models"][name] = figures([(clip, watch_clip(clip, name)) for clip in clips])
    found["drawn"] = drawn_f1(TUNING)
    print(accuracy_table(found["models"], [clip.name for clip in clips]))
    print(f"\nDrawn scenes with drawn faults, {len(DRAWN)}: F1 {found['drawn']:.3f}")
    if asked.grid:
        found["grid"] = spread(clips)
    return finish(found, asked.json)


def watch_clip(clip: Clip, name: str) -> list[Event]:
    """The events of one line, as the command `count` tells them."""
    detector = None if name == "basic" else Detector(MODELS / f"{name}.onnx")
    watcher = Watcher(clip.door, detector)
    crossings = [crossing for picture, t in Video(clip.file) for crossing in watcher.see(picture, t)]
    return [(crossing.frame, crossing.direction) for crossing in crossings]


def scored(clip: Clip, events: Iterable[Event]) -> tuple[Score, int]:
    """The score of the directions that were read by eye, and how many events of the other were told."""
    told = list(events)
    read = [event for event in told if event[1] in clip.directions]
    return score(read, clip.truth, clip.hz), len(told) - len(read)


def figures(watched: Sequence[tuple[Clip, list[Event]]]) -> dict[str, Any]:
    clips: dict[str, list[int]] = {}
    late: list[float] = []
    arrivals = arrivals_missed = arrivals_false = 0
    for clip, events in watched:
        result, other = scored(clip, events)
        clips[clip.name] = [result.found, len(result.false), len(result.missed), other]
        late += result.late_s
        arrivals += sum(direction == "in" for _, direction in clip.truth)
        arrivals_missed += sum(direction == "in" for _, direction in result.missed)
        arrivals_false += sum(direction == "in" for _, direction in result.false)
    found, false, missed = (sum(counts[column] for counts in clips.values()) for column in range(3))
    return {
        "clips": clips,
        "f1": f1(found, false, missed),
        "precision": found / max(found + false, 1),
        "recall": found / max(found + missed, 1),
        "arrivals": [arrivals - arrivals_missed, arrivals, arrivals_false],
        "late_p50_s": quantile(late, 0.5),
        "late_p95_s": quantile(late, 0.95),
    }


def f1(found: int, false: int, missed: int) -> float:
    return 2 * found / max(2 * found + false + missed, 1)


def accuracy_table(models: dict[str, Any], clips: list[str]) -> str:
    head = ["found/false/missed", *clips, "P", "R", "F1", "arrivals, false", "unscored", "late p50", "p95"]
    rows: list[list[Any]] = [head]
    for name, about in models.items():
        counts = ["/".join(map(str, about["clips"][clip][:3])) for clip in clips]
        unscored = sum(counts[3] for counts in about["clips"].values())
        right, of, false = about["arrivals"]
        shares = [f"{about[share]:.3f}" for share in ("precision", "recall", "f1")]
        late = [f"{about[share]:.2f} s" for share in ("late_p50_s", "late_p95_s")]
        rows.append([name, *counts, *shares, f"{right} of {of}, {false}", unscored, *late])
    return table(rows)


def drawn_counts(tuning: Tuning, seeds: Iterable[int] = DRAWN) -> tuple[int, int, int]:
    found = false = missed = 0
    for seed in seeds:
        scene = draw_scene(seed)
        events = watch_door(scene.boxes, scene.hz, scene.door, (WIDTH, HEIGHT), tuning)
        result = score(events, scene.truth, scene.hz)
        found, false = found + result.found, false + len(result.false)
        missed += len(result.missed)
    return found, false, missed


def drawn_f1(tuning: Tuning) -> float:
    return f1(*drawn_counts(tuning))


def spread(clips: Sequence[Clip]) -> dict[str, Any]:
    """F1 of each scene at each point of the grid; then of each scene with what is best on the others."""
    boxes = {clip.file: look(clip) for clip in clips}
    points = [dict(zip(GRID, values, strict=True)) for values in product(*GRID.values())]
    scenes: dict[str, list[tuple[int, int, int]]] = {"one-by-one": [], "vtest": [], "drawn": []}
    for number, point in enumerate(points):
        tuning = replace(TUNING, **point)  # type: ignore[arg-type]  # all of the grid are floats
        for clip in clips:
            events = watch_door(boxes[clip.file], clip.hz, clip.door, clip.size, tuning)
            result, _ = scored(clip, events)
            counts = (result.found, len(result.false), len(result.missed))
            add(scenes["vtest" if clip.name == "vtest" else "one-by-one"], number, counts)
        add(scenes["drawn"], number, drawn_counts(tuning, DRAWN[:8]))
    spans = {name: about(counts) for name, counts in scenes.items()}
    real = [total(pair) for pair in zip(scenes["one-by-one"], scenes["vtest"], strict=True)]
    spans["both real scenes"] = about(real)
    unseen = {}
    for left_out in scenes:
        others = [
            total(counts[n] for name, counts in scenes.items() if name != left_out)
            for n in range(len(points))
        ]
        best = max(range(len(points)), key=lambda n: f1(*others[n]))
        unseen[left_out] = f1(*scenes[left_out][best])
    rows = [["F1 over the grid", "least", "median", "most", "chosen without it"]]
    rows += [
        [name, *(f"{value:.3f}" for value in span), f"{unseen[name]:.3f}" if name in unseen else "-"]
        for name, span in spans.items()
    ]
    print(f"\n{len(points)} points of {', '.join(GRID)}\n{table(rows)}")
    return {"points": len(points), "spans": spans, "unseen": unseen}


def add(counts: list[tuple[int, int, int]], number: int, more: tuple[int, int, int]) -> None:
    if number == len(counts):
        counts.append(more)
    else:
        counts[number] = total((counts[number], more))


def total(counts: Iterable[tuple[int, int, int]]) -> tuple[int, int, int]:
    found, false, missed = map(sum, zip(*counts, strict=True))
    return found, false, missed


def about(counts: Sequence[tuple[int, int, int]]) -> tuple[float, float, float]:
    values = [f1(*each) for each in counts]
    return min(values), median(values), max(values)


def look(clip: Clip) -> list[Floats]:
    """What the best detector finds in each picture."""
    detector = Detector(MODELS / f"{BEST}.onnx")
    return [detector.detect(picture) for picture, _ in Video(clip.file)]


if __name__ == "__main__":
    sys.exit(main())
