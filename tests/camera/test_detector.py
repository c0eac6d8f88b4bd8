"""Models are known by their shapes; boxes come out in pixels of the picture."""

from pathlib import Path

import numpy as np
import pytest

from server.camera.boxes import one_each
from server.camera.detector import Detector, WrongModel, best_sides
from server.camera.engine import has_onnxruntime
from server.camera.onnx_file import NotOnnx, read_shapes
from tests.camera import tiny_models

GREY = np.full((64, 64, 3), 120, np.uint8)


def detector(folder: Path, data: bytes) -> Detector:
    file = folder / "tiny.onnx"
    file.write_bytes(data)
    return Detector(file)


def test_yolox_boxes_are_worked_out_and_scaled_to_the_picture(tmp_path: Path) -> None:
    """Cell 5 is the second of the second row, stride 8: centre (8, 8) + 8 · offset; sides 8 · e^value."""
    model = tiny_models.yolox([(5, 0.5, 0.25, np.log(2), 0.0, 0.8)])
    found = detector(tmp_path, model).detect(GREY)
    assert found == pytest.approx(np.array([[8, 12, 40, 28, 0.8]]), abs=0.01)


def test_yolox_that_works_out_its_boxes_itself_is_taken_at_its_word(tmp_path: Path) -> None:
    everywhere = [(cell, 16.0, 12.0, 8.0, 16.0, 0.9) for cell in range(tiny_models.CELLS)]
    found = detector(tmp_path, tiny_models.yolox(everywhere)).detect(GREY)
    assert found == pytest.approx(np.array([[24, 8, 40, 40, 0.9]]), abs=0.01)


def test_of_many_classes_the_first_is_people(tmp_path: Path) -> None:
    model = tiny_models.yolox([(20, 0.5, 0.5, 0.0, 0.0, 0.7)], values=85)
    found = detector(tmp_path, model).detect(GREY)
    assert found == pytest.approx(np.array([[0, 0, 64, 64, 0.7]]), abs=0.01)


def test_fastest_det_is_stretched_over_the_picture(tmp_path: Path) -> None:
    found = detector(tmp_path, tiny_models.fastest_det((1, 0), 0.6)).detect(GREY)
    assert found == pytest.approx(np.array([[0, 16, 16, 48, 0.6]]), abs=0.01)


@pytest.mark.skipif(not has_onnxruntime(), reason="onnxruntime, an optional extra, is not installed")
def test_onnxruntime_finds_what_opencv_finds(tmp_path: Path) -> None:
    for model in (tiny_models.yolox([(20, 0.5, 0.5, 0.0, 0.0, 0.7)]), tiny_models.fastest_det((1, 0), 0.6)):
        found = detector(tmp_path, model).detect(GREY)
        other = Detector(tmp_path / "tiny.onnx", onnxruntime=True)
        assert other.detect(GREY) == pytest.approx(found, abs=0.01)
        assert other.name.endswith("by onnxruntime")


@pytest.mark.parametrize("shape", [(1, 1), (7, 300), (301, 5), (48, 64), (100, 37)])
def test_any_picture_can_be_looked_at(tmp_path: Path, shape: tuple[int, int]) -> None:
    ready = detector(tmp_path, tiny_models.yolox([(20, 0.5, 0.5, 0.0, 0.0, 0.7)]))
    found = ready.detect(np.zeros((*shape, 3), np.uint8))
    assert (found[:, :4] >= 0).all()
    assert (found[:, [0, 2]] <= shape[1]).all()
    assert (found[:, [1, 3]] <= shape[0]).all()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no model at all",
        tiny_models.classifier(),
        tiny_models.yolox([])[:2000],
        b"\x3a\xff\xff\xff\x7f",
        bytes(range(256)),
    ],
)
def test_what_is_no_detector_is_refused_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(WrongModel, match=r"tiny.onnx is no model that finds people: .*\.$"):
        detector(tmp_path, data)


def test_a_file_that_is_not_there_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(WrongModel, match="can't be read"):
        Detector(tmp_path / "none.onnx")


def test_a_file_other_than_the_expected_one_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "tiny.onnx"
    file.write_bytes(tiny_models.yolox([]))
    with pytest.raises(WrongModel, match="not the one it should be"):
        Detector(file, only=["0" * 64])


def test_shapes_are_read_and_what_is_no_onnx_is_named_so() -> None:
    assert read_shapes(tiny_models.yolox([])) == ([(1, 3, 32, 32)], [(1, 21, 6)])
    with pytest.raises(NotOnnx):
        read_shapes(b"GIF89a")


@pytest.mark.parametrize(
    ("picture", "sides"), [((1280, 720), (544, 320)), ((768, 576), (480, 352)), ((400, 400), (416, 416))]
)
def test_the_net_is_given_the_shape_of_the_picture(picture: tuple[int, int], sides: tuple[int, int]) -> None:
    assert best_sides(*picture, (416, 416)) == sides


def test_of_boxes_on_one_body_the_best_stays() -> None:
    whole, same, part = (0, 0, 40, 100, 0.6), (2, 1, 41, 99, 0.8), (10, 0, 30, 30, 0.7)
    neighbour = (35, 0, 75, 100, 0.5)
    kept = one_each(np.array([whole, same, part, neighbour], float), 0.6, 0.75)
    assert kept[:, 4].tolist() == [0.8, 0.5]
