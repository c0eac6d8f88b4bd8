"""ONNX models of a few hundred bytes, written by hand in protobuf's wire format.

Each is one convolution over the whole picture of 32 × 32 and a reshape: it always says the same boxes.
Field numbers as in server/camera/onnx_file.py.
"""

import struct
from collections.abc import Sequence

SIDE = 32
CELLS = 21  # 4 × 4 of stride 8, 2 × 2 of 16, 1 of 32


def yolox(boxes: Sequence[tuple[int, float, float, float, float, float]], values: int = 6) -> bytes:
    """A YOLOX that says these boxes: (cell, x, y, width, height, score) in its raw units."""
    said = [[0.0] * values for _ in range(CELLS)]
    for cell, *place, score in boxes:
        said[cell] = [*place, 1.0, score, *[0.0] * (values - 6)]
    return _model([value for cell in said for value in cell], [1, CELLS, values])


def fastest_det(cell: tuple[int, int], score: float) -> bytes:
    """A FastestDet with one box in a cell (row, column) of its 2 × 2."""
    planes = [[[0.0, 0.0], [0.0, 0.0]] for _ in range(6)]
    planes[0][cell[0]][cell[1]] = planes[5][cell[0]][cell[1]] = score
    return _model([value for plane in planes for row in plane for value in row], [1, 6, 2, 2])


def classifier() -> bytes:
    """A model that is no detector."""
    return _model([0.5] * 10, [1, 10])


def _model(says: list[float], shape: list[int]) -> bytes:
    count = len(says)
    weights = _floats("weights", [count, 3, SIDE, SIDE], [0.0] * (count * 3 * SIDE * SIDE))
    nodes = [
        _node("Conv", ["images", "weights", "says"], "flat"),
        _node("Reshape", ["flat", "shape"], "output"),
    ]
    kept = [weights, _floats("says", [count], says), _whole("shape", [len(shape)], shape)]
    graph = b"".join(_field(1, node) for node in nodes) + _field(2, b"tiny")
    graph += b"".join(_field(5, tensor) for tensor in kept)
    graph += _field(11, _value("images", [1, 3, SIDE, SIDE])) + _field(12, _value("output", shape))
    opset = _field(8, _field(1, b"") + _number(2, 13))
    return _number(1, 8) + _field(7, graph) + opset


def _node(kind: str, inputs: list[str], output: str) -> bytes:
    named = b"".join(_field(1, name.encode()) for name in inputs)
    return named + _field(2, output.encode()) + _field(3, output.encode()) + _field(4, kind.encode())


def _floats(name: str, shape: list[int], values: list[float]) -> bytes:
    return _tensor(name, shape, 1, struct.pack(f"<{len(values)}f", *values))


def _whole(name: str, shape: list[int], values: list[int]) -> bytes:
    return _tensor(name, shape, 7, struct.pack(f"<{len(values)}q", *values))


def _tensor(name: str, shape: list[int], kind: int, data: bytes) -> bytes:
    sides = b"".join(_number(1, side) for side in shape)
    return sides + _number(2, kind) + _field(8, name.encode()) + _field(9, data)


def _value(name: str, shape: list[int]) -> bytes:
    sides = b"".join(_field(1, _number(1, side)) for side in shape)
    return _field(1, name.encode()) + _field(2, _field(1, _number(1, 1) + _field(2, sides)))


def _field(number: int, data: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _number(number: int, value: int) -> bytes:
    return _varint(number << 3) + _varint(value)


def _varint(value: int) -> bytes:
    low, rest = value & 127, value >> 7
    return bytes([low | 128]) + _varint(rest) if rest else bytes([low])
