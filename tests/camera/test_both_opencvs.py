"""The camera's tests again with the other OpenCV, in an environment of its own."""

import subprocess
from pathlib import Path

import pytest

from config.settings import ROOT

OTHER = "opencv-python-headless==4.14.0.94"
RUNTIME = "onnxruntime==1.32.0"  # the optional extra is tried here too
UV = ROOT / ".venv" / "bin" / "uv"


@pytest.mark.prove
def test_the_camera_works_with_opencv_4_as_with_5(tmp_path: Path) -> None:
    instead, pins = tmp_path / "instead.txt", tmp_path / "pins.txt"
    instead.write_text(f"{OTHER}\n")
    lines = (ROOT / "config" / "constraints.txt").read_text().splitlines()
    pins.write_text("\n".join(line for line in lines if not line.startswith("opencv")))
    python = tmp_path / "env" / "bin" / "python"
    call(
        str(UV), "venv", "--quiet", "--python", str(ROOT / ".venv" / "bin" / "python"), str(tmp_path / "env")
    )
    call(
        str(UV), "pip", "install", "--quiet", "--python", str(python), "--override", str(instead),
        "--requirement", "requirements.txt", "--requirement", "tests/requirements.txt",
        "--constraint", str(pins), RUNTIME,
    )  # fmt: skip
    version = call(str(python), "-c", "import cv2; print(cv2.__version__)")
    assert version.startswith("4.14")
    told = call(
        str(python), "-m", "pytest", "tests/camera", "-q", "-p", "no:cacheprovider", "-m", "not prove"
    )
    assert " passed" in told
    assert " failed" not in told


def call(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=1800, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
