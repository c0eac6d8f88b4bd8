"""The lock-down guide: Chromium with its flags opens the kiosk, alone, and again after it was killed."""

import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from playwright.sync_api import Error as PlaywrightError

from tests.browser.kiosk_page import sign_in
from tests.chromium import CHROMIUM
from tests.running import ROOT, RunningServer

GUIDE = (ROOT / "docs" / "kiosk-lockdown.md").read_text(encoding="utf-8")
FLAGS = re.findall(r"^  (--[^\s\\]+)", GUIDE, re.MULTILINE)
# What a test machine lacks: a screen, and a user who is not root. The name is no secure origin by itself.
HERE = ("--headless=new", "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP kiosk.test 127.0.0.1")


class LockedDown:
    """One Chromium as the guide's unit starts it, and a line into it."""

    def __init__(self, home: Path, address: str, more: tuple[str, ...] = ()) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        flags = [flag for flag in FLAGS if not flag.startswith("--user-data-dir")]
        self.line = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [
                CHROMIUM,
                *flags,
                *HERE,
                *more,
                f"--user-data-dir={home}",
                f"--remote-debugging-port={port}",
                address,
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def kill(self) -> None:
        """As when the power goes."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


@pytest.fixture
def start(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., tuple[LockedDown, BrowserContext]]]:
    """Starts it in the same home each time, and looks in."""
    running: list[LockedDown] = []

    def make(address: str, more: tuple[str, ...] = ()) -> tuple[LockedDown, BrowserContext]:
        one = LockedDown(tmp_path / "home", address, more)
        running.append(one)
        until = time.monotonic() + 60
        while True:
            try:
                return one, browser.browser_type.connect_over_cdp(one.line).contexts[0]
            except PlaywrightError:
                assert one.process.poll() is None, "Chromium ended"
                assert time.monotonic() < until, "Chromium never answered"
                time.sleep(0.2)

    yield make
    for one in running:
        if one.process.poll() is None:
            one.kill()


def only_page(context: BrowserContext) -> Page:
    """The one page that there is."""
    found = [page for page in context.pages if not page.url.startswith("chrome://")]
    assert len(found) == 1, [page.url for page in context.pages]
    return found[0]


def test_guide_names_its_flags() -> None:
    assert {"--kiosk", "--noerrdialogs", "--overscroll-history-navigation=0"} <= set(FLAGS)


def test_kiosk_opens_alone_and_again_after_a_kill_and_a_plain_address_is_secure_by_the_flag_alone(
    server: RunningServer, start: Callable[..., tuple[LockedDown, BrowserContext]]
) -> None:
    plain = f"http://kiosk.test:{server.port}"
    asks = "[isSecureContext, 'serviceWorker' in navigator, 'wakeLock' in navigator, 'storage' in navigator]"
    one, context = start(f"{plain}/trust")
    page = only_page(context)
    assert page.evaluate(asks) == [False, False, False, False]
    sign_in(server, context)
    page.goto(f"{server.url}/kiosk")
    page.get_by_role("button", name="Repairs").wait_for()
    page.wait_for_timeout(1500)
    one.kill()
    _again, context = start(f"{server.url}/kiosk", (f"--unsafely-treat-insecure-origin-as-secure={plain}",))
    sign_in(server, context)
    page = only_page(context)
    page.reload()
    page.get_by_role("button", name="Repairs").wait_for()
    assert page.url == f"{server.url}/kiosk"
    page.goto(f"{plain}/trust")
    assert page.evaluate(asks) == [True, True, True, True]
