"""The models that may be installed, by their SHA-256: they find people, no faces, and tell nobody apart."""

from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True)
class KnownModel:
    """`file` is its name in the models folder; a known model may have several `hashes`, one an export."""

    file: str
    title: str
    licence: str
    source: str
    size: int
    hashes: tuple[str, ...]

    def is_(self, data: bytes) -> bool:
        return sha256(data).hexdigest() in self.hashes


YOLOX_NANO = KnownModel(
    file="yolox_nano.onnx",
    title="YOLOX-nano",
    licence="Apache-2.0, Megvii",
    source="https://github.com/Megvii-BaseDetection/YOLOX/releases/download/0.1.1rc0/yolox_nano.onnx",
    size=3_659_407,
    hashes=(
        # The release's own export, as several public projects pin it.
        "c789161ed43c8269fcd4e67c67eeeb4e80c622da2eb296a20bc6007bd18a0b7d",
        # The same weights, as exported in Kazuhito00/YOLOX-ONNX-TFLite-Sample; measured in docs/camera.md.
        "695e750a5d5754bb5a8d5325643b59282191a7e7a564e435a415fd3c578eab14",
    ),
)
PERSON_192 = KnownModel(
    file="person_192.onnx",
    title="Light person detector",
    licence="Apache-2.0, Kazuhito00",
    source="https://raw.githubusercontent.com/Kazuhito00/Person-Detection-using-RaspberryPi-CPU/main/model/model.onnx",
    size=3_616_703,
    hashes=("4bf5f704cd3bd900645a4303e0934ede13d9fb2135058b38005f4c2886c68576",),
)
FASTEST_DET = KnownModel(
    file="FastestDet.onnx",
    title="FastestDet",
    licence="BSD-3-Clause, dog-qiuqiu",
    source="https://raw.githubusercontent.com/dog-qiuqiu/FastestDet/main/example/onnx-runtime/FastestDet.onnx",
    size=998_169,
    hashes=("31cb14c017fce347cb4c846ec62fdf00d76bb3beecdf4be21e7116ac67feb880",),
)

# The best first.
KNOWN = (YOLOX_NANO, PERSON_192, FASTEST_DET)

# What is installed when no file is named: the best, and the one for slow machines.
FETCHED = (YOLOX_NANO, PERSON_192)


def recognise(data: bytes) -> KnownModel | None:
    return next((model for model in KNOWN if model.is_(data)), None)
