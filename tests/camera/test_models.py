"""Installing a model: from its release over HTTP, or from a file; kept whole and tested, or not at all."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from config.settings import ROOT
from server.camera.choose import installed
from server.camera.known_models import KNOWN, PERSON_192, KnownModel, recognise
from server.camera.model import NotInstalled, fetch, from_file, keep
from tests.camera import tiny_models
from tests.camera.clips import MODELS

TINY = tiny_models.yolox([])
BLIND = KnownModel("tiny.onnx", "Tiny", "MIT", "", len(TINY), (sha256(TINY).hexdigest(),))


@contextmanager
def release(body: bytes, promised: int | None = None) -> Iterator[str]:
    """The address of a server that sends this body and says it is so long."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(body) if promised is None else promised))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/model.onnx"
        finally:
            server.shutdown()
            thread.join()


def light_model() -> bytes:
    file = MODELS / "lpd.onnx"
    if not file.exists():
        pytest.skip("no models: ../shared/data/doors is missing")
    return file.read_bytes()


def test_a_model_is_fetched_tested_and_kept_whole(tmp_path: Path) -> None:
    data = light_model()
    with release(data) as address:
        fetched = fetch(replace(PERSON_192, source=address))
    said = keep(PERSON_192, fetched, tmp_path / "models")
    assert [file.name for file in (tmp_path / "models").iterdir()] == [PERSON_192.file]
    assert "Apache-2.0" in said
    assert PERSON_192.source in said
    assert [detector.name for detector in installed(tmp_path / "models")] == [PERSON_192.file]


def test_other_bytes_more_bytes_or_fewer_than_promised_are_not_kept() -> None:
    for body, promised in ((b"x" * 100, None), (TINY + b"more", None), (TINY[:50], len(TINY))):
        with release(body, promised) as address, pytest.raises(NotInstalled) as refused:
            fetch(replace(BLIND, source=address))
        assert refused.value.code == 1


def test_without_a_network_the_sentence_says_what_to_do() -> None:
    with pytest.raises(NotInstalled, match=r"bring the file here and name it") as refused:
        fetch(replace(BLIND, source="http://127.0.0.1:9/model.onnx"))
    assert refused.value.code == 1


def test_a_model_that_finds_nobody_is_not_kept(tmp_path: Path) -> None:
    kept = tmp_path / BLIND.file
    kept.write_bytes(b"the one before")
    with pytest.raises(NotInstalled, match="does not find people"):
        keep(BLIND, TINY, tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == [BLIND.file]
    assert kept.read_bytes() == b"the one before"


def test_a_file_that_is_no_known_model_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "some.onnx"
    file.write_bytes(TINY)
    with pytest.raises(NotInstalled, match="none of the models") as refused:
        from_file(file)
    assert refused.value.code == 2


def test_a_known_model_that_was_changed_since_is_not_used(tmp_path: Path) -> None:
    (tmp_path / KNOWN[0].file).write_bytes(TINY)
    assert list(installed(tmp_path)) == []


def test_the_known_models_find_people_and_tell_nobody_apart() -> None:
    for model in KNOWN:
        words = f"{model.file} {model.title} {model.source}".lower()
        assert not re.search(
            r"face(?!t)|facial|reid|re-id|re_id|gender|emotion|recogn|arc|sface|yunet", words
        )
        assert model.licence.split(",")[0] in {"Apache-2.0", "BSD-3-Clause", "MIT"}
        assert model.source.startswith("https://")
        assert all(re.fullmatch("[0-9a-f]{64}", known) for known in model.hashes)


def test_the_files_that_were_measured_are_known() -> None:
    light_model()
    assert {model.file for file in MODELS.glob("*.onnx") if (model := recognise(file.read_bytes()))} == {
        model.file for model in KNOWN
    }


@pytest.mark.parametrize(
    ("words", "code"), [(["no-such-file.onnx"], 2), (["README.md"], 2), (["a", "b"], 2), (["--wrong"], 2)]
)
def test_the_command_refuses_in_one_sentence_and_names_basic_mode(
    words: list[str], code: int, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "server.camera", "model", *words],
        cwd=ROOT,
        env={"PATH": "", "GREETLINE_DATA": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) <= 2
