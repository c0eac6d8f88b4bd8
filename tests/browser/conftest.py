"""Real pages: a server process of each test's own, and one Chromium for all of them."""

import fcntl
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from server.ops import bundles
from server.ops.setup.house import House
from tests.browser.kiosk_page import Kiosk, kiosk_in, new_context
from tests.browser.staff_page import COUNT_CHIMES, TABLET, Board
from tests.browser.wire import Wire
from tests.chromium import CHROMIUM, QUIET
from tests.running import ROOT, RunningServer

# A busy machine is slow, not wrong.
expect.set_options(timeout=20_000)

Device = tuple[str, str | None]
USUAL: tuple[Device, ...] = (
    ("kiosk", None),
    ("kiosk", None),
    ("staff", "Alex"),
    ("staff", "Bea"),
    ("screen", None),
)

OpenPage = Callable[..., Page]
OpenBoard = Callable[..., Board]
OpenKiosk = Callable[..., Kiosk]


@pytest.fixture(scope="session", autouse=True)
def bundled() -> None:
    """The pages as their sources are now; `make test` has built them already."""
    house = House(ROOT)
    with (house.venv / "web.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        manifest = house.web / "manifest.json"
        built = manifest.stat().st_mtime if manifest.exists() else 0
        if max(file.stat().st_mtime for file in bundles.sources(ROOT)) > built:
            bundles.build(ROOT, house.tool("deno"), house.web, house.environ())


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not shutil.which(CHROMIUM):
        pytest.skip(f"no Chromium at {CHROMIUM}: apt-get install chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield chromium
        chromium.close()


@dataclass
class PairedServer(RunningServer):
    """A server whose usual devices have their tokens already; any other is paired on demand."""

    ready: dict[Device, list[str]] = field(default_factory=dict)

    def token(self, role: str, staff: str | None = None, store: str = "demo") -> str:
        ready = self.ready.get((role, staff), [])
        return ready.pop() if ready else super().token(role, staff, store)


@pytest.fixture(scope="session")
def paired(tmp_path_factory: pytest.TempPathFactory) -> PairedServer:
    """A shop before it opens, with tokens for the usual devices: pairing takes longer than a test."""
    shop = PairedServer(tmp_path_factory.mktemp("paired") / "data")
    assert shop.command("migrate").returncode == 0
    for device in USUAL:
        shop.ready.setdefault(device, []).append(RunningServer.token(shop, *device))
    return shop


@pytest.fixture
def server(tmp_path: Path, paired: PairedServer) -> Iterator[RunningServer]:
    shutil.copytree(paired.data, tmp_path / "data")
    ready = {device: list(tokens) for device, tokens in paired.ready.items()}
    running = PairedServer(tmp_path / "data", ready=ready)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def open_page(server: RunningServer, browser: Browser) -> Iterator[OpenPage]:
    """Opens a page as the device of a token; an error in any page fails the test."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def make(token: str, path: str, *, base: str = server.url, script: str = "", **how: Any) -> Page:
        bearer = {"Authorization": f"Bearer {token}"}
        context = browser.new_context(**{"locale": "en-GB", "extra_http_headers": bearer, **how})
        contexts.append(context)
        if script:
            context.add_init_script(script)
        page = context.new_page()
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        page.goto(base + path)
        return page

    yield make
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture
def open_board(server: RunningServer, open_page: OpenPage) -> OpenBoard:
    """A tablet of a member of staff; each call opens one more."""

    def make(staff: str = "Alex", query: str = "", token: str = "", **how: Any) -> Board:
        token = token or server.token("staff", staff)
        how = {"viewport": TABLET, "script": COUNT_CHIMES, **how}
        base = how.pop("base", server.url)
        page = open_page(token, "about:blank", base="", **how)
        board = Board(server, page, token).listen()
        page.goto(f"{base}/staff{query}")
        return board.expect_live()

    return make


@pytest.fixture
def kiosk(server: RunningServer) -> str:
    return server.token("kiosk")


@pytest.fixture
def open_kiosk(server: RunningServer, browser: Browser) -> Iterator[OpenKiosk]:
    """Opens a kiosk in a browser context of its own."""
    with ExitStack() as stack:

        def make(query: str = "", **how: Any) -> Kiosk:
            context = stack.enter_context(new_context(browser, **how))
            return stack.enter_context(kiosk_in(server, context)).open(query)

        yield make


@pytest.fixture
def wire(server: RunningServer) -> Iterator[Wire]:
    way = Wire(server.port)
    yield way
    way.close()
