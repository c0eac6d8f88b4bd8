"""A browser that trusts the root: it takes the name of the shop, and no other that the root has signed."""

import os
import shutil
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, expect

from config.https import folder, read_plan
from config.settings import ROOT
from server.ops.https_proxy import find_caddy
from tests.browser.conftest import OpenPage
from tests.browser.staff_page import LANGUAGES, NARROW, TABLET
from tests.chromium import CHROMIUM, QUIET
from tests.integration.test_https import signed_by, wait_until
from tests.running import RunningServer, free_port


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A shop whose secure address is kiosk.lan."""
    if find_caddy() is None or shutil.which("certutil") is None:
        pytest.skip("needs the TLS proxy (pip install -r config/https.txt) and certutil (libnss3-tools)")
    data = tmp_path_factory.mktemp("secure") / "var"
    server = RunningServer(data, {"GREETLINE_HTTPS_PORT": str(free_port())})
    done = server.command("https", "on", "--name", "kiosk.lan")
    assert done.returncode == 0, done.stderr
    server.start()
    wait_until((folder(server.data) / "caddy" / "certificates").is_dir)
    yield server
    server.stop()


@pytest.fixture(scope="module")
def trusting(
    secure: RunningServer, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[BrowserContext]:
    """A Chromium whose user has installed the root, and that finds every name on this machine."""
    home = tmp_path_factory.mktemp("home")
    store = home / ".pki" / "nssdb"
    store.mkdir(parents=True)
    root = folder(secure.data) / "root.crt"
    for words in (["-N", "--empty-password"], ["-A", "-n", "Greetline", "-t", "C,,", "-i", str(root)]):
        subprocess.run(["certutil", "-d", f"sql:{store}", *words], check=True, capture_output=True)
    context = browser.browser_type.launch_persistent_context(
        str(home / "profile"),
        executable_path=CHROMIUM,
        args=[*QUIET, "--host-resolver-rules=MAP * 127.0.0.1"],
        env={**os.environ, "HOME": str(home)},
        locale="en-GB",
    )
    yield context
    context.close()


def test_browser_takes_the_shops_name_as_secure_and_every_item_turns_green(
    secure: RunningServer, trusting: BrowserContext
) -> None:
    plan = read_plan(secure.data)
    assert plan is not None
    page = trusting.new_page()
    page.goto(f"{plan.address}/trust")
    assert page.evaluate("isSecureContext")
    page.get_by_role("button", name="Tap to hear a sound").click()
    for name in ("secure", "sound", "storage", "clock"):
        expect(page.locator(f"[data-check={name}]")).to_have_attribute("data-result", "yes")
    assert page.evaluate("'wakeLock' in navigator")


def test_device_lives_on_the_secure_address_with_its_socket(
    secure: RunningServer, trusting: BrowserContext
) -> None:
    plan = read_plan(secure.data)
    assert plan is not None
    page = trusting.new_page()
    page.set_extra_http_headers({"Authorization": f"Bearer {secure.token('screen')}"})
    page.goto(f"{plan.address}/screen")
    secure.check_in(secure.token("kiosk"), "returns")
    secure.call("POST", "/api/v1/stores/demo/call-next", {}, token=secure.token("staff", "Alex"))
    expect(page.locator(".newest [data-visit]")).to_be_visible()


class Answer(BaseHTTPRequestHandler):
    """Somebody else's page."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"not the shop")

    def log_message(self, *_words: object) -> None:
        return


@pytest.fixture
def foreign(secure: RunningServer, tmp_path: Path) -> Iterator[Callable[[str], str]]:
    """Serves a name with a certificate that the shop's own root has signed."""
    where = folder(secure.data)
    root, key = ((where / name).read_bytes() for name in ("root.crt", "root.key"))
    servers: list[HTTPServer] = []

    def serve(name: str) -> str:
        server = HTTPServer(("127.0.0.1", 0), Answer)
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(signed_by(root, key, name, tmp_path))
        server.socket = tls.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"https://{name}:{server.server_address[1]}/"

    yield serve
    for server in servers:
        server.shutdown()
        server.server_close()


def test_browser_refuses_a_foreign_name_that_the_same_root_has_signed(
    trusting: BrowserContext, foreign: Callable[[str], str]
) -> None:
    page = trusting.new_page()
    page.goto(foreign("kiosk.lan"))
    assert "not the shop" in page.content()
    with pytest.raises(Error, match="ERR_CERT"):
        page.goto(foreign("evil.example"))


@pytest.fixture
def plain(secure: RunningServer, browser: Browser) -> Iterator[Page]:
    """A tablet that has not learnt anything yet, on the plain address by a name of the network."""
    context = browser.new_context(locale="en-GB", viewport=TABLET)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_trust_page_has_the_steps_and_is_clean_in_every_language(
    secure: RunningServer, plain: Page, language: str
) -> None:
    plain.goto(f"{secure.url}/trust?language={language}")
    expect(plain.locator("[data-check=clock]")).to_have_attribute("data-result", "yes")
    assert plain.locator("details").count() == 3
    plain.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    plain.evaluate((ROOT / "node_modules/axe-core/axe.min.js").read_text())
    assert plain.evaluate("axe.run().then(({violations}) => violations.map(({id}) => id))") == []
    for size in (NARROW, {"width": 320, "height": 640}):
        plain.set_viewport_size(size)  # type: ignore[arg-type]  # a plain dict is one
        assert plain.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_a_secure_address_the_page_says_what_is_missing(
    server: RunningServer, browser: Browser, open_page: OpenPage
) -> None:
    page = open_page(server.token("kiosk"), "/trust")
    expect(page.get_by_role("heading", level=1)).to_have_text("This shop has no secure address yet")
    expect(page.locator("code")).to_have_text("python -m server https on")
    expect(page.locator("[data-check=storage]")).to_have_attribute("data-result", "yes")
