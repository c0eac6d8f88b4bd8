"""The steps of set-up, in their order."""

import compileall
import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from server.ops import bundles
from server.ops.setup import debian
from server.ops.setup.house import House, Step
from server.ops.setup.trouble import Trouble, from_output

NO_VENV = (
    "This Python can't make environments, its ensurepip is missing: install it "
    "(Debian, Ubuntu: apt-get install python3-venv, as root), then call this again."
)
CONSTRAINTS = "config/constraints.txt"


def _environment_is_there(house: House) -> bool:
    """A system that went from one Python to the next leaves an environment that finds nothing."""
    name = house.python.resolve().name
    versioned = re.fullmatch(r"python3\.\d+", name)
    return house.python.exists() and (not versioned or (house.venv / "lib" / name).is_dir())


def _make_environment(house: House) -> None:
    if house.venv.exists():
        shutil.rmtree(house.venv)
    uv = f"uv=={_pin(house, 'uv')}"
    if not _has("ensurepip") and not _has("pip") and debian.may_install():
        debian.install("python3-venv")
        importlib.invalidate_caches()
    if _has("ensurepip"):
        doing = "making a Python environment"
        house.call(doing, sys.executable, "-m", "venv", "--without-pip", house.venv)
        house.call(doing, house.python, "-m", "ensurepip")  # apart: venv would hide what it says
        house.call("fetching uv", house.python, "-m", "pip", "install", "--quiet", uv)
    elif _has("pip"):
        _make_environment_by_uv(house, uv)
    else:
        raise Trouble(NO_VENV)


def _make_environment_by_uv(house: House, uv: str) -> None:
    """Debian parts ensurepip from Python, and sometimes has pip; uv needs only itself."""
    beside = house.venv / "first"
    first = beside / "bin" / "uv"
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--target", beside, uv)
    house.call("fetching uv", *pip)
    venv = ("venv", "--quiet", "--allow-existing", "--python", sys.executable, house.venv)
    house.call("making a Python environment", first, *venv)
    house.call("fetching uv", first, "pip", "install", "--quiet", "--python", house.python, uv)
    shutil.rmtree(beside)


def _has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _pin(house: House, name: str) -> str:
    text = (house.root / CONSTRAINTS).read_text(encoding="utf-8")
    found = re.search(rf"^{re.escape(name)}==(\S+)", text, re.MULTILINE)
    if found is None:
        raise Trouble(f"{CONSTRAINTS} doesn't say which {name} to take: get the file back by git.")
    return found[1]


def _install(requirements: str) -> Callable[[House], None]:
    def install(house: House) -> None:
        # Compiled once here: where Python may not write beside its libraries, each start would do it again.
        command = (house.tool("uv"), "pip", "install", "--quiet", "--compile-bytecode")
        where = ("--python", house.python, "-r", requirements, "-c", CONSTRAINTS)
        house.call("fetching libraries", *command, *where)

    return install


def _install_browser_libraries(house: House) -> None:
    house.call("fetching libraries for the browser", house.tool("deno"), "install", "--frozen")


def _own_code(house: House) -> Iterable[Path]:
    return sorted(path for room in ("config", "server") for path in (house.root / room).rglob("*.py"))


def _compile(house: House) -> None:
    """A start takes a second less; what can't be compiled is said by the start itself."""
    for room in ("config", "server"):
        compileall.compile_dir(house.root / room, quiet=2)


def _bundle(house: House) -> None:
    try:
        bundles.build(house.root, house.tool("deno"), house.web, house.environ())
    except subprocess.CalledProcessError as problem:
        raise from_output("bundling the pages", problem.stderr, house.root) from None


def _pages_are_there(house: House) -> bool:
    named = bundles.read_manifest(house.web).values()
    return bool(named) and all((house.web / name).is_file() for name in named)


def _files(*names: str) -> Callable[[House], Iterable[Path]]:
    return lambda house: (house.root / name for name in names)


def _sources_of_pages(house: House) -> Iterable[Path]:
    return [
        *_files("deno.json", "deno.lock", "server/ops/bundles.py")(house),
        *bundles.sources(house.root),
    ]


ENVIRONMENT = Step(
    "environment",
    "a Python environment in .venv",
    _files(),
    _environment_is_there,
    _make_environment,
)
LIBRARIES = Step(
    "libraries",
    "the libraries it runs on",
    _files("requirements.txt", CONSTRAINTS),
    lambda _: True,
    _install("requirements.txt"),
)
TEST_LIBRARIES = Step(
    "test-libraries",
    "the libraries of its tests",
    _files("tests/requirements.txt", CONSTRAINTS),
    lambda _: True,
    _install("tests/requirements.txt"),
)
CODE = Step(
    "code",
    "its own code, compiled",
    _own_code,
    lambda _: True,
    _compile,
)
BROWSER_LIBRARIES = Step(
    "browser-libraries",
    "the libraries of its pages",
    _files("deno.json", "deno.lock"),
    lambda house: (house.root / "node_modules").is_dir(),
    _install_browser_libraries,
)
PAGES = Step(
    "pages",
    "its pages, bundled for the browser",
    _sources_of_pages,
    _pages_are_there,
    _bundle,
)

RUN = (ENVIRONMENT, LIBRARIES, CODE, BROWSER_LIBRARIES, PAGES)
TEST = (ENVIRONMENT, LIBRARIES, TEST_LIBRARIES, CODE, BROWSER_LIBRARIES, PAGES)
