"""`python -m server.camera model [FILE]`: installs the models that find people, by net or from a file."""

import os
import ssl
import sys
import tempfile
from http.client import HTTPException
from pathlib import Path
from time import monotonic
from urllib.request import urlopen

from config.settings import Settings
from server.camera.arguments import Arguments
from server.camera.choose import seconds_a_picture
from server.camera.detector import Detector, WrongModel
from server.camera.known_models import FETCHED, KnownModel, recognise
from server.camera.self_test import finds_people

SILENCE_S = 15
LONGEST_S = 300
CHUNK = 1 << 16
BASIC = "Without a model the door works in basic mode: its counts are uncertain."


class NotInstalled(Exception):
    """The model was not installed and why, in one sentence; `code` is what the command ends with."""

    def __init__(self, sentence: str, code: int) -> None:
        super().__init__(sentence)
        self.code = code


def run(settings: Settings, words: list[str]) -> int:
    """0: installed; 1: it could not be fetched or kept; 2: the file that was named is no known model."""
    parser = Arguments(prog="python -m server.camera model", description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, help="a file that is here already")
    named: Path | None = parser.read(words).file
    folder = settings.data / "models"
    try:
        if named:
            _say(keep(*from_file(named), folder))
        else:
            for model in FETCHED:
                _say(keep(model, fetch(model), folder))
    except NotInstalled as fault:
        basic = "" if any(folder.glob("*.onnx")) else f"{BASIC}\n"
        sys.stderr.write(f"{fault}\n{basic}")
        return fault.code
    return 0


def from_file(file: Path) -> tuple[KnownModel, bytes]:
    """A local file, if it is a known model."""
    try:
        with file.open("rb") as source:
            data = source.read(max(model.size for model in FETCHED) * 2)
    except OSError as problem:
        raise NotInstalled(f"The file {file} can't be read: {problem.strerror}.", 2) from None
    model = recognise(data)
    if model is None:
        raise NotInstalled(f"The file {file} is none of the models that Greetline knows.", 2)
    return model, data


def fetch(model: KnownModel) -> bytes:
    """The model from its release: no more bytes than it has, no longer than five minutes."""
    ends = monotonic() + LONGEST_S
    data = bytearray()
    try:
        with urlopen(model.source, timeout=SILENCE_S) as answer:  # noqa: S310 -- a constant of known_models
            while len(data) <= model.size and (more := answer.read(CHUNK)):
                data += more
                if monotonic() > ends:
                    raise TimeoutError
    except (OSError, HTTPException, ssl.SSLError):
        raise NotInstalled(
            f"{model.title} could not be fetched from {model.source}; bring the file here and name it: "
            f"python -m server.camera model FILE.",
            1,
        ) from None
    if not model.is_(bytes(data)):
        raise NotInstalled(f"What {model.source} sent is not {model.title}; it was not kept.", 1)
    return bytes(data)


def keep(model: KnownModel, data: bytes, folder: Path) -> str:
    """Put it into the folder in one step, once it has passed its test; the sentence that says so."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as file:
            new = Path(file.name)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as problem:
        raise NotInstalled(f"{model.title} can't be kept in {folder}: {problem.strerror}.", 1) from None
    try:
        taken = _try(model, new)
        new.replace(folder / model.file)
    finally:
        new.unlink(missing_ok=True)
    return (
        f"{model.title} is installed: {taken * 1000:.0f} ms a picture here. "
        f"Licence: {model.licence}. Source: {model.source}"
    )


def _try(model: KnownModel, file: Path) -> float:
    """How long it takes for a picture, in seconds, if it does its work here."""
    try:
        detector = Detector(file)
        works = finds_people(detector)
    except WrongModel:
        works = False
    if not works:
        raise NotInstalled(f"{model.title} does not find people with this OpenCV; it was not kept.", 1)
    return seconds_a_picture(detector)


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
