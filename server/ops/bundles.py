"""Pages for the browser: esbuild makes one JS and one CSS a page, with hashed names, into one folder.

`manifest.json` there says which file is meant by `staff.js`. Standard library only: set-up runs this
before any library may be needed.
"""

import gzip
import json
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

# Of each page its script and its style, as far as it has them; `plain` dresses the small server-made pages.
PAGES = (
    "display/expected/expected",
    "display/components/components",
    "display/fonts/fonts-arabic",
    "display/fonts/fonts-bengali",
    "display/fonts/fonts-cyrillic",
    "display/fonts/fonts-devanagari",
    "display/fonts/fonts-greek",
    "display/fonts/fonts-han-simplified",
    "display/fonts/fonts-han-traditional",
    "display/fonts/fonts-hebrew",
    "display/fonts/fonts-japanese",
    "display/fonts/fonts-korean",
    "display/health/health",
    "display/manager/login",
    "display/manager/manager",
    "display/pair/pair",
    "display/screen/screen",
    "display/setup/found",
    "display/setup/setup",
    "display/setup/sign",
    "display/shared/demo",
    "display/shared/plain",
    "display/staff/sign_in",
    "display/staff/staff",
    "display/staff/rest",
    "display/tour/open_tour",
    "display/tour/tour",
    "display/trust/trust",
    "kiosk/again",
    "kiosk/aloud",
    "kiosk/keeper",
    "kiosk/kiosk",
    "kiosk/later",
    "kiosk/phone",
    "kiosk/sw",
    "kiosk/ticket",
)
BUNDLER = "server/ops/bundle.js"
COMPRESSED = {".css", ".js", ".svg"}


def build(root: Path, deno: Path, out: Path, environ: dict[str, str]) -> None:
    """Bundle the pages that exist; the manifest comes last, so that it never names a missing file."""
    out.mkdir(parents=True, exist_ok=True)
    before = read_manifest(out)
    _run_esbuild(root, deno, out, environ)
    made = json.loads((out / "meta.json").read_text(encoding="utf-8"))["outputs"]
    manifest = {_plain(Path(name).name): Path(name).name for name in made}
    _compress(out / name for name in manifest.values())
    _write_manifest(out, manifest)
    _prune(out, {*before.values(), *manifest.values()})


def sources(root: Path) -> list[Path]:
    """What the bundles are made from, and by; templates are the server's."""
    files = (path for room in ("kiosk", "display") for path in (root / room).rglob("*"))
    pages = (path for path in files if path.is_file() and path.suffix != ".html")
    return [root / BUNDLER, *sorted(pages)]


def read_manifest(out: Path) -> dict[str, str]:
    try:
        manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return manifest if isinstance(manifest, dict) else {}


def _run_esbuild(root: Path, deno: Path, out: Path, environ: dict[str, str]) -> None:
    entries = [f"{page}{kind}" for page in PAGES for kind in (".js", ".css")]
    there = [entry for entry in entries if (root / entry).is_file()]
    subprocess.run(
        [deno, "run", "--allow-all", "--frozen", root / BUNDLER, out, *there],
        cwd=root,
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
        text=True,
        errors="replace",
    )


def _plain(hashed: str) -> str:
    """`staff-5XQ2ABCD.js` is `staff.js` to those who ask for it."""
    return re.sub(r"-[0-9A-Z]{8}(?=\.\w+$)", "", hashed)


def _compress(files: Iterable[Path]) -> None:
    for file in files:
        if file.suffix in COMPRESSED:
            packed = gzip.compress(file.read_bytes(), 9, mtime=0)
            file.with_name(file.name + ".gz").write_bytes(packed)


def _write_manifest(out: Path, manifest: dict[str, str]) -> None:
    new = out / "manifest.new"
    new.write_text(json.dumps(manifest, indent=1, sort_keys=True), encoding="utf-8")
    new.replace(out / "manifest.json")


def _prune(out: Path, keep: set[str]) -> None:
    """The build before this one stays: a server that is running may still be handing it out."""
    kept = {"manifest.json", *keep, *(f"{name}.gz" for name in keep)}
    for file in out.iterdir():
        if file.name not in kept:
            file.unlink()
