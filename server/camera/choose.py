"""Which installed model looks at the door: the best that this machine is quick enough for."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import numpy as np

from server.camera.detector import Detector, WrongModel
from server.camera.engine import has_onnxruntime
from server.camera.known_models import KNOWN

QUICK_S = 0.08
TRIALS = 5


def choose(folder: Path) -> Detector | None:
    """The first known model of `folder` that needs less than 80 ms a picture, else the quickest of them."""
    timed = []
    for by_opencv in installed(folder):
        taken, detector = seconds_a_picture(by_opencv), by_opencv
        if has_onnxruntime():
            other = Detector(folder / by_opencv.file, onnxruntime=True)
            taken, detector = min(
                (taken, detector), (seconds_a_picture(other), other), key=lambda pair: pair[0]
            )
        if taken < QUICK_S:
            return detector
        timed.append((taken, detector))
    return min(timed, key=lambda pair: pair[0])[1] if timed else None


def installed(folder: Path) -> Iterator[Detector]:
    """The usable known models of a folder, the best first, each loaded when it is asked for."""
    for model in KNOWN:
        try:
            yield Detector(folder / model.file, only=model.hashes)
        except WrongModel:
            continue


def seconds_a_picture(detector: Detector) -> float:
    """The quickest of a few looks at noise of 1280 × 720 pixels: a machine that is starting up is busy."""
    picture = np.random.default_rng(0).integers(0, 255, (720, 1280, 3), np.uint8)
    taken = []
    for _ in range(TRIALS):
        started = perf_counter()
        detector.detect(picture)
        taken.append(perf_counter() - started)
    return min(taken)
