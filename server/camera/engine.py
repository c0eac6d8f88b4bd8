"""What runs an ONNX model: OpenCV, or ONNX Runtime where it is installed."""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]
Engine = Callable[[Numbers], Numbers]
"""Takes 1 × 3 × height × width, gives the first output."""


def has_onnxruntime() -> bool:
    return find_spec("onnxruntime") is not None


def blob(picture: NDArray[np.uint8], scale: float = 1.0) -> Numbers:
    """A picture as engines take it."""
    return np.asarray(cv2.dnn.blobFromImage(picture, scale), np.float32)


def by_opencv(data: bytes) -> Engine:
    net = cv2.dnn.readNetFromONNX(np.frombuffer(data, np.uint8))

    def run(pixels: Numbers) -> Numbers:
        net.setInput(pixels)
        return np.asarray(net.forward(), np.float32)

    return run


def by_onnxruntime(data: bytes) -> Engine:
    """On one thread, as OpenCV here; it knows the shape only that the file names."""
    runtime, state = (
        import_module(f"onnxruntime{part}") for part in ("", ".capi.onnxruntime_pybind11_state")
    )
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4
    refusals = (
        state.Fail,
        state.InvalidArgument,
        state.InvalidGraph,
        state.InvalidProtobuf,
        state.NotImplemented,
    )
    try:
        session: Any = runtime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    except refusals as problem:
        raise ValueError(str(problem)) from None
    name = session.get_inputs()[0].name

    def run(pixels: Numbers) -> Numbers:
        return np.asarray(session.run(None, {name: pixels})[0], np.float32)

    return run
