"""No picture is ever written: 500 frames under an audit hook, and every byte counted."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from config.settings import ROOT
from tests.drawn_door import INSIDE, LINE, draw_clip
from tests.fake_shop import TOKEN, FakeShop

FRAMES = 500


@pytest.mark.skipif(not Path("/proc/self/io").exists(), reason="this system does not count bytes written")
def test_over_500_frames_no_file_is_opened_for_a_picture_and_no_byte_of_one_is_written(
    tmp_path: Path,
) -> None:
    data, child_log = tmp_path / "data", tmp_path / "child-opened"
    hook = tmp_path / "hook"
    hook.mkdir()
    (hook / "sitecustomize.py").write_text(
        "import os, sys\n"
        "flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND\n"
        "def noted(event, what, log=os.open(os.environ['CHILD_LOG'], flags)):\n"
        "    if event == 'open' and (set(what[1] or '') & set('wax+') or what[2] & 3):\n"
        "        os.write(log, repr(what).encode() + b'\\n')\n"
        "if 'server.camera.capture' in ' '.join(sys.orig_argv): sys.addaudithook(noted)\n"
    )
    shop = FakeShop()
    clip = draw_clip(tmp_path / "door.avi", hz=100)
    shop.set_door(source=str(clip), line=LINE, inside=INSIDE, anchor="centre")
    command = [sys.executable, "-m", "tests.quick_camera", str(data), "1", "100", str(FRAMES)]
    own = {
        "QUICK_SERVER": shop.url,
        "QUICK_TOKEN": TOKEN,
        "PYTHONPATH": f"{hook}{os.pathsep}{ROOT}",
        "CHILD_LOG": str(child_log),
        "TMPDIR": str(tmp_path),
    }
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["frames"] >= FRAMES
    lawful = {str(data / "camera.log"), str(data / "camera" / "demo.sqlite"), os.devnull}
    assert {path for path, _ in told["opened"]} <= lawful | {str(fd) for fd in range(64)}
    assert child_log.read_text() == ""
    # Thumbnails of a kilobyte would be five times as much; notes, log, spool and posts are less.
    assert told["wrote"] < 200 * FRAMES
    assert told["child_wrote"] < 100 * FRAMES
    kept = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert kept == {
        *("child-opened", "door.avi", "hook/sitecustomize.py"),
        *("data/camera.log", "data/camera/demo.sqlite"),
    }
    assert shop.arrivals
    assert all(set(body) == {"direction", "group_size", "age_s"} for body in shop.arrivals.values())
    assert all(set(b) == {"state", "mode", "model", "hz", "warnings"} for _, b in shop.states)
    assert shop.snapshots == {}
    shop.close()
