"""A full disk: nothing is accepted that can't be kept, what is there can be read, and room brings it back."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos.conftest import Shop, integrity, open_shop

SIZE_MB = 8


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, a few megabytes large."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a small disk can be mounted only as root, on Linux")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE_MB}m", "tmpfs", str(folder)]
    done = subprocess.run(mount, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"this machine lets nobody mount a small disk: {done.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False)


@pytest.fixture
def shop(small_disk: Path) -> Iterator[Shop]:
    opened = open_shop(small_disk / "data")
    drain(opened)
    yield opened
    opened.server.stop()


def drain(shop: Shop) -> None:
    """Read what the server prints, so that it never has to wait for a reader."""
    process = shop.server.process
    assert process is not None
    assert process.stdout is not None
    threading.Thread(target=process.stdout.read, daemon=True).start()


def fill(folder: Path) -> Path:
    """Use up every free byte."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (65_536, 512):
            try:
                while file.write(b"x" * size) == size:
                    pass
            except OSError:
                continue
    return ballast


def test_on_a_full_disk_a_check_in_is_refused_and_the_same_key_works_once_there_is_room(
    shop: Shop, small_disk: Path
) -> None:
    for _ in range(20):
        assert shop.check_in().status == 201
    ballast = fill(small_disk)
    key = ""
    for number in range(3000):
        key = f"key-{number}"
        answer = shop.check_in(key, note="x" * 400)
        if answer.status != 201:
            break
    assert answer.status == 503, answer.body
    assert answer.body["code"] in ("disk_full", "busy")
    assert not shop.is_ready()
    assert shop.state().status == 200
    assert shop.server.call("GET", "/healthz").status == 200
    assert shop.check_in(key, note="x" * 400).status == 503

    ballast.unlink()
    assert shop.check_in(key, note="x" * 400).status == 201
    assert shop.is_ready()
    shop.assert_nothing_is_lost_or_doubled()
    shop.server.stop()
    assert integrity(shop.server.data / "greetline.sqlite") == "ok"
