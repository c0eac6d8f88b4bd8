"""What an ONNX file says of its inputs and outputs, read from its bytes (protobuf wire format).

Field numbers are those of onnx.proto: ModelProto.graph 7; GraphProto.initializer 5, input 11, output 12;
ValueInfoProto.name 1, type 2; TypeProto.tensor_type 1; Tensor.shape 2; TensorShapeProto.dim 1, dim_value 1.
"""

from collections.abc import Iterator

Shape = tuple[int, ...]


class NotOnnx(Exception):
    """The bytes are no ONNX model."""


def read_shapes(data: bytes) -> tuple[list[Shape], list[Shape]]:
    """The shapes of all inputs and of all outputs; a side that is not fixed is 0."""
    try:
        graph = _only(data, 7)
        kept = {bytes(_only(tensor, 8)) for tensor in _all(graph, 5)}
        inputs = [entry for entry in _all(graph, 11) if bytes(_only(entry, 1)) not in kept]
        return [_shape(entry) for entry in inputs], [_shape(entry) for entry in _all(graph, 12)]
    except (IndexError, ValueError):
        raise NotOnnx from None


def _shape(entry: memoryview) -> Shape:
    tensor = _only(_only(entry, 2), 1)
    return tuple(_number(dimension, 1) for dimension in _all(_only(tensor, 2), 1))


def _number(message: memoryview, wanted: int) -> int:
    found = [value for field, value in _fields(message) if field == wanted and isinstance(value, int)]
    return found[-1] if found else 0


def _only(message: memoryview | bytes, wanted: int) -> memoryview:
    return _all(message, wanted)[0]


def _all(message: memoryview | bytes, wanted: int) -> list[memoryview]:
    return [v for field, v in _fields(memoryview(message)) if field == wanted and isinstance(v, memoryview)]


def _fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Each field's number with its value: a number, or the bytes it consists of."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        kind = key & 7
        if kind == 0:
            value, at = _varint(message, at)
            yield key >> 3, value
            continue
        if kind == 2:
            length, at = _varint(message, at)
        elif kind in (1, 5):
            length = 8 if kind == 1 else 4
        else:
            raise ValueError(kind)
        if at + length > len(message):
            raise ValueError(length)
        yield key >> 3, message[at : at + length]
        at += length


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at
