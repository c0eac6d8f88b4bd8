"""The staff board of a full shop on a slow tablet: how soon it is live, how soon an event is painted.

    python -m tests.bench.board [--waiting 200] [--events 100] [--loads 3] [--throttle 4] [--json]

Real Chromium, its processor slowed down. *Live* is from the start of the navigation until the page has
painted that its line is live; an *update* from the arrival of a frame until what it changed is painted.
Everybody waits ungreeted at first, as cards; half of them are greeted for the second figure, as rows.
*Work* is the page's own time on the processor until it is live: the part of it that other programs on this
machine don't lengthen.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, ViewportSize, sync_playwright

from config.settings import load
from server.ops.token import issue
from tests.bench.figures import finish, machine, quantile
from tests.chromium import CHROMIUM, QUIET
from tests.running import RunningServer

TABLET: ViewportSize = {"width": 1180, "height": 820}
PER_S = 4.0
# Nobody climbs meanwhile: what is counted is what is sent.
PATIENT = {f"GREETLINE_{name}": "3600" for name in ("ALL_FREE_S", "LEAD_WHEN_BUSY_S", "MANAGER_S", "AGAIN_S")}

# After the frame that shows it: a task that is posted while a frame is made runs once it is painted.
WATCH = """
globalThis.watched = { live: null, updates: [] };
const afterPaint = (then) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = then;
  port2.postMessage(null);
});
const look = new MutationObserver(() => {
  if (watched.live !== null || !document.querySelector('.strip .line .figures')) return;
  watched.live = 0;
  afterPaint(() => { watched.live = performance.now(); });
  look.disconnect();
});
look.observe(document, { attributes: true, childList: true, subtree: true });
const Socket = globalThis.WebSocket;
globalThis.WebSocket = class extends Socket {
  constructor(...how) {
    super(...how);
    this.addEventListener('message', ({ data, timeStamp }) => {
      if (typeof data !== 'string' || !data.startsWith('42["events"') || !watched.live) return;
      afterPaint(() => watched.updates.push([Date.now(), performance.now() - timeStamp]));
    });
  }
};
"""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.board", description=__doc__.splitlines()[0])
    parser.add_argument("--waiting", type=int, default=200)
    parser.add_argument("--events", type=int, default=100)
    parser.add_argument("--loads", type=int, default=3)
    parser.add_argument("--throttle", type=float, default=4)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    found = run(waiting=wanted.waiting, events=wanted.events, loads=wanted.loads, throttle=wanted.throttle)
    return finish(found, wanted.json)


def run(*, waiting: int, events: int, loads: int, throttle: float) -> dict[str, Any]:
    """Prints the figures and returns them."""
    with tempfile.TemporaryDirectory(prefix="greetline-bench-") as folder:
        found: dict[str, Any] = {"bench": "board", "waiting": waiting, "throttle": throttle, "faults": []}
        found["machine"] = machine(Path(folder))
        if not shutil.which(CHROMIUM):
            return {**found, "cards": None, "rows": None, "faults": [f"no Chromium at {CHROMIUM}"]}
        server = RunningServer(Path(folder) / "data", PATIENT).start()
        try:
            shop = Shop(server)
            visits = [shop.check_in() for _ in range(waiting)]
            with chromium() as browser:
                found["cards"] = measure(browser, shop, events, loads, throttle)
                for visit in visits[::2]:
                    server.do(shop.bea, visit, "greet")
                found["rows"] = measure(browser, shop, events, loads, throttle)
        finally:
            server.stop()
    for kind, what in (("cards", "all as cards"), ("rows", "half as rows")):
        one = found[kind]
        print(
            f"{waiting} waiting, {what}, processor {throttle:g} × slower: live after "
            f"{one['live_ms']:.0f} ms (worst of {loads}; work {one['work_ms']:.0f} ms); "
            f"update p50 {one['update_p50_ms']:.0f} ms, p95 {one['update_p95_ms']:.0f} ms; "
            f"{one['updates']} events"
        )
        if one["updates"] < events:
            found["faults"].append(f"{events - one['updates']} events were never painted ({what})")
    return found


class Shop:
    """The demo shop with Alex's tablet, and Bea who does things on hers."""

    def __init__(self, server: RunningServer) -> None:
        rules = load(server.environment)
        self.server = server
        self.kiosk = issue(rules, "demo", "kiosk", None)
        self.alex = issue(rules, "demo", "staff", "Alex")
        self.bea = issue(rules, "demo", "staff", "Bea")
        self.turn = 0
        self.visit: dict[str, Any] = {}

    def check_in(self) -> dict[str, Any]:
        return self.server.check_in(self.kiosk, "repairs", name="Sam", party_size=2, note="blue scarf")

    def happen(self) -> None:
        """The next event of somebody's way: comes, is greeted, is served, is done."""
        verb = ("", "greet", "serve", "finish")[self.turn]
        if verb:
            done = self.server.do(self.bea, self.visit, verb)
            assert done.status == 200, done.body
        else:
            self.visit = self.check_in()
        self.turn = (self.turn + 1) % 4


@contextmanager
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser
        browser.close()


def measure(browser: Browser, shop: Shop, events: int, loads: int, throttle: float) -> dict[str, Any]:
    """The worst of some cold starts, then many events one by one."""
    lives = []
    for nth in range(1, loads + 1):
        page, _ = open_board(browser, shop, throttle)
        lives.append(float(page.evaluate("watched.live")))
        updates = watch_events(page, shop, events) if nth == loads else []
        page.context.close()
    return {
        "work_ms": round(work_until_live(browser, shop) * throttle, 1),
        "live_ms": round(max(lives), 1),
        "live_p50_ms": round(quantile(lives, 0.5), 1),
        "updates": len(updates),
        "update_p50_ms": round(quantile(updates, 0.5), 1),
        "update_p95_ms": round(quantile(updates, 0.95), 1),
        "update_max_ms": round(max(updates, default=float("nan")), 1),
    }


def work_until_live(browser: Browser, shop: Shop) -> float:
    """Milliseconds of the page's own thread, at full speed; the median of three."""
    spans = []
    for _ in range(3):
        page, line = open_board(browser, shop, throttle=1)
        told = line.send("Performance.getMetrics")["metrics"]
        spans += [one["value"] * 1000 for one in told if one["name"] == "TaskDuration"]
        page.context.close()
    return quantile(spans, 0.5)


def open_board(browser: Browser, shop: Shop, throttle: float) -> tuple[Page, CDPSession]:
    context = browser.new_context(
        viewport=TABLET,
        extra_http_headers={"Authorization": f"Bearer {shop.alex}"},
    )
    context.add_init_script(WATCH)
    page = context.new_page()
    line = context.new_cdp_session(page)
    line.send("Performance.enable", {"timeDomain": "threadTicks"})
    line.send("Emulation.setCPUThrottlingRate", {"rate": throttle})
    page.goto(f"{shop.server.url}/staff")
    wait_until(page, "watched.live > 0")
    return page, line


def wait_until(page: Page, holds: str, within_s: float = 60) -> None:
    """Asked from here: the page's policy lets nobody evaluate text in it again and again."""
    until = time.monotonic() + within_s
    while not page.evaluate(holds):
        if time.monotonic() > until:
            raise RuntimeError(f"it never came to hold: {holds}")
        page.wait_for_timeout(20)


def watch_events(page: Page, shop: Shop, events: int) -> list[float]:
    """Milliseconds from each frame's arrival until it was painted."""
    page.wait_for_timeout(1500)
    for done in range(1, events + 1):
        began = time.monotonic()
        shop.happen()
        wait_until(page, f"watched.updates.length >= {done}")
        page.wait_for_timeout(max(0.0, 1 / PER_S - (time.monotonic() - began)) * 1000)
    return [float(span) for _, span in page.evaluate("watched.updates")]


if __name__ == "__main__":
    sys.exit(main())
