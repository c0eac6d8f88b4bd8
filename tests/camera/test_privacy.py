"""No picture is written or sent: nothing in the camera's room can do it but the one-off snapshot."""

import ast
from collections.abc import Iterator
from pathlib import Path

from config.settings import ROOT

ROOM = ROOT / "server" / "camera"
# Whatever makes a file or a stream of a picture, in OpenCV, NumPy, and the libraries people reach for.
WRITERS = frozenset(
    {
        "VideoWriter", "imwrite", "imwritemulti", "imwriteanimation", "imencode", "imencodemulti", "imshow",
        "tofile", "savez", "savez_compressed", "savetxt", "memmap", "dump", "dumps", "FileStorage",
        "b64encode",
    }
)  # fmt: skip
FORBIDDEN_MODULES = frozenset(
    {"PIL", "imageio", "matplotlib", "skimage", "av", "ffmpeg", "pickle", "shelve", "base64", "cv2.face"}
)
FORBIDDEN_NAMES = frozenset({"FaceDetectorYN", "FaceRecognizerSF", "FacemarkLBF", "CascadeClassifier"})


def uses(tree: ast.AST, inside: str = "") -> Iterator[tuple[str, str]]:
    """Each attribute or name that is used, with the function it is used in."""
    for node in ast.iter_child_nodes(tree):
        here = node.name if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) else inside
        if isinstance(node, ast.Attribute):
            yield node.attr, here
        elif isinstance(node, ast.Name):
            yield node.id, here
        elif isinstance(node, ast.ImportFrom):
            yield from ((alias.name, here) for alias in node.names)
        elif isinstance(node, ast.Constant) and node.value in WRITERS:
            yield str(node.value), here  # getattr(cv2, "imwrite")
        yield from uses(node, here)


def faults(source: str) -> list[str]:
    """What this source could do with a picture. Only a function named after the snapshot may encode one, and
    `json.dumps` takes no picture.
    """
    tree = ast.parse(source)
    found = []
    for name, function in uses(tree):
        if name in (WRITERS - {"dump", "dumps"}) | FORBIDDEN_NAMES:
            if not (name == "imencode" and "snapshot" in function):
                found.append(f"{name} in {function or 'the module'}")
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ("dump", "dumps"):
            if not (isinstance(node.value, ast.Name) and node.value.id == "json"):
                found.append(node.attr)
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        found += [name for name in names if name.split(".")[0] in FORBIDDEN_MODULES]
    return found


def test_no_source_of_the_camera_can_write_or_encode_a_picture() -> None:
    sources = sorted(ROOM.rglob("*.py"))
    assert len(sources) >= 15
    assert {file.name: found for file in sources if (found := faults(file.read_text()))} == {}


def test_what_is_looked_for_would_be_found() -> None:
    for line in (
        "cv2.imwrite('x.png', f)", "from cv2 import imencode", "getattr(cv2, 'imwrite')(f)", "f.tofile('x')",
        "def send(f): return cv2.imencode('.jpg', f)", "import pickle", "from PIL import Image",
        "f.dump('x')",
        "w = cv2.VideoWriter", "np.savez('x', f)", "cv2.FaceDetectorYN.create()",
    ):  # fmt: skip
        assert faults(line), line
    assert faults("def encode_snapshot(f): return cv2.imencode('.jpg', f)\njson.dumps({})") == []


def test_the_room_holds_nothing_but_sources() -> None:
    odd = [file for file in ROOM.rglob("*") if file.is_file() and file.suffix not in (".py", ".pyc")]
    assert [Path(file).name for file in odd] == []
