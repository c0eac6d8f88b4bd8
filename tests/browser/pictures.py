"""The README's pictures: `pytest tests/browser --pictures docs/pictures` keeps them."""

from pathlib import Path

import pytest
from playwright.sync_api import Page


def picture(page: Page, request: pytest.FixtureRequest, tmp_path: Path, name: str) -> None:
    """Kept where `--pictures` says; taken and looked at for size in any case."""
    page.evaluate("document.fonts.ready")
    folder = request.config.getoption("--pictures")
    path = (Path(folder) if folder else tmp_path) / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=path)
    assert path.stat().st_size > 10_000
