"""A kiosk for hours without us: what of its check-ins arrives, in which order, and how right their times are.

    python -m tests.bench.kiosk_offline [--check-ins 1000] [--hours 8] [--json]

Real Chromium with the kiosk's own shell, two pages of it, a real server. The hours are made to pass in the
page: its two clocks are set forward together between check-ins. What goes wrong meanwhile: pages are closed
without a word and opened again without a network, the wall clock is set while a page lives, the network comes
for a moment and takes the answers with it. Then it is back, and all has to be in line once, in the order of
the taps, with the time of each.
"""

import argparse
import shutil
import sys
import tempfile
import time
from bisect import bisect
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from sqlalchemy import select

from config.settings import load
from server.db.engine import reading_engine
from server.db.models import Visit
from tests.bench.figures import finish, machine
from tests.browser.kiosk_page import sign_in
from tests.chromium import CHROMIUM, QUIET
from tests.running import RunningServer

KILL_EACH = 50
SET_EACH = 70
LOSE_EACH = 60
FARTHEST_S = 7200
# A page writes its clocks down each second: by then it has, as in the hours that are made to pass.
WRITTEN_S = 1.3
LONGEST_DRAIN_S = 300

CLOCKS = """(() => {
  const told = document.cookie.match(/clocks=([\\d.-]+)_([\\d.-]+)/) ?? [0, 0, 0];
  const [ahead, off] = [Number(told[1]), Number(told[2])];
  const now = Date.now.bind(Date);
  const steady = performance.now.bind(performance);
  const origin = performance.timeOrigin;
  const ask = fetch.bind(globalThis);
  const bench = globalThis.bench = { ahead, off, lost: 0, now };
  Date.now = () => now() + bench.ahead + bench.off;
  performance.now = () => steady() + bench.ahead - ahead;
  Object.defineProperty(performance, 'timeOrigin', { value: origin + ahead + off });
  globalThis.fetch = async (what, how) => {
    const answer = await ask(what, how);
    if (!bench.loses || !String(what).endsWith('/visits')) return answer;
    bench.lost += 1;
    throw new TypeError('the answer was lost');
  };
})()"""

COME_IN = """async (name) => {
  const until = async (find) => {
    while (!find()) await new Promise((go) => setTimeout(go, 4));
    return find();
  };
  const one = (selector) => document.querySelector(selector);
  (await until(() => one('.welcome .tile'))).click();
  const field = await until(() => one('#first-name'));
  field.value = name;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  one('form .btn-primary').click();
  const at = bench.now();
  const number = (await until(() => one('.underway[data-visit], .slip[data-visit]'))).dataset.visit;
  (await until(() => one('.ending .btn-primary'))).click();
  return [at, number];
}"""
READY = "navigator.serviceWorker.controller !== null"
KEPT = """async () => {
  const paths = (await (await caches.open('greetline-kiosk')).keys()).map(({ url }) => new URL(url).pathname);
  return paths.includes('/kiosk') && paths.some((path) => path.includes('keeper'));
}"""


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.kiosk_offline", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--check-ins", type=int, default=1000)
    parser.add_argument("--hours", type=float, default=8)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    return finish(run(check_ins=wanted.check_ins, hours=wanted.hours, seed=wanted.seed), wanted.json)


def run(*, check_ins: int, hours: float, seed: int) -> dict[str, Any]:
    """Prints the figures and returns them."""
    found: dict[str, Any] = {"bench": "kiosk_offline", "check_ins": check_ins, "hours": hours, "faults": []}
    with tempfile.TemporaryDirectory(prefix="greetline-bench-") as folder:
        found["machine"] = machine(Path(folder))
        if not shutil.which(CHROMIUM):
            return {**found, "faults": [f"no Chromium at {CHROMIUM}"]}
        server = RunningServer(Path(folder) / "data").start()
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
                found |= Morning(server, browser, Random(seed)).live(check_ins, hours * 3600)
                browser.close()
        finally:
            server.stop()
    print(
        f"{check_ins} check-ins in {hours:g} h without a network, {found['kills']} pages killed, clock set "
        f"{found['sets']} times, {found['lost_answers']} answers lost: {found['lost']} lost, "
        f"{found['doubled']} doubled, {found['disordered']} out of order, arrival wrong by at most "
        f"{found['worst_s']:.2f} s, drained in {found['drain_s']:.1f} s; "
        f"cut off said after {found['banner_s']:.1f} s"
    )
    return found


@dataclass
class Morning:
    """Two pages of one kiosk, and what is true."""

    server: RunningServer
    browser: Browser
    chance: Random
    ahead_ms: float = 0
    off_ms: float = 0
    # From when on (as the server's clock shows it) how much had been made to pass.
    passed: list[tuple[float, float]] = field(default_factory=lambda: [(0.0, 0.0)])
    taps: dict[str, tuple[float, float]] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=lambda: {"kills": 0, "sets": 0, "lost_answers": 0})

    def live(self, check_ins: int, span_s: float) -> dict[str, Any]:
        """All of it, to the figures."""
        context = self.browser.new_context(locale="en-GB", viewport={"width": 820, "height": 1180})
        context.add_init_script(CLOCKS)
        sign_in(self.server, context)
        pages = [self.open(context), self.open(context)]
        began = time.monotonic()
        context.set_offline(True)
        pages[0].locator("[data-banner='cut-off']").wait_for()
        banner_s = time.monotonic() - began
        for number in range(1, check_ins + 1):
            which = number % 2
            self.come_in(pages[which], str(number))
            self.let_pass(context, pages, span_s / check_ins * self.chance.uniform(0.5, 1.5))
            if number % SET_EACH == 0:
                self.set_clock(context, pages)
            if number % LOSE_EACH == 0:
                self.lose_answers(context, pages)
            if number % KILL_EACH == 0:
                pages[which] = self.kill(context, pages[which])
        back = time.monotonic()
        context.set_offline(False)
        drain_s = self.drained(check_ins, pages[0], back)
        return {**self.counts, "banner_s": banner_s, "drain_s": drain_s, **self.judge()}

    def open(self, context: BrowserContext) -> Page:
        page = context.new_page()
        page.goto(f"{self.server.url}/kiosk")
        page.locator(".tile").first.wait_for()
        if self.passed == [(0.0, 0.0)]:
            wait(page, READY)
            wait(page, KEPT)
        return page

    def come_in(self, page: Page, name: str) -> None:
        at, number = page.evaluate(COME_IN, name)
        self.taps[name] = (at / 1000, self.ahead_ms / 1000)
        self.numbers[name] = number

    def let_pass(self, context: BrowserContext, pages: list[Page], span_s: float) -> None:
        self.ahead_ms += span_s * 1000
        self.passed.append((time.time(), self.ahead_ms / 1000))
        self._tell(context, pages)

    def set_clock(self, context: BrowserContext, pages: list[Page]) -> None:
        """Somebody sets the wall clock, by up to two hours."""
        self.counts["sets"] += 1
        self.off_ms = self.chance.uniform(-FARTHEST_S, FARTHEST_S) * 1000
        self._tell(context, pages)
        pages[0].wait_for_timeout(WRITTEN_S * 1000)

    def _tell(self, context: BrowserContext, pages: list[Page]) -> None:
        clocks = f"{self.ahead_ms}_{self.off_ms}"
        context.add_cookies([{"name": "clocks", "value": clocks, "url": self.server.url}])
        for page in pages:
            page.evaluate(f"Object.assign(bench, {{ ahead: {self.ahead_ms}, off: {self.off_ms} }})")

    def lose_answers(self, context: BrowserContext, pages: list[Page]) -> None:
        """The network is there for a moment, and no answer comes through it."""
        for page in pages:
            page.evaluate("bench.loses = true; dispatchEvent(new Event('online'))")
        context.set_offline(False)
        pages[0].wait_for_timeout(1500)
        context.set_offline(True)
        for page in pages:
            self.counts["lost_answers"] += page.evaluate("bench.loses = false, bench.lost")
            page.evaluate("bench.lost = 0")

    def kill(self, context: BrowserContext, page: Page) -> Page:
        """It goes without a word; then it is opened again, from its shell."""
        self.counts["kills"] += 1
        page.wait_for_timeout(WRITTEN_S * 1000)
        page.close()
        return self.open(context)

    def drained(self, check_ins: int, page: Page, back: float) -> float:
        while len(self.rows()) < check_ins and time.monotonic() - back < LONGEST_DRAIN_S:
            page.wait_for_timeout(200)
        return time.monotonic() - back

    def rows(self) -> list[Any]:
        """Who stands in line."""
        engine = reading_engine(load(self.server.environment).database)
        with engine.connect() as conn:
            asked = select(Visit.name, Visit.ticket, Visit.received_at, Visit.arrived_at)
            rows = list(conn.execute(asked.where(Visit.source == "kiosk")))
        engine.dispose()
        return rows

    def judge(self) -> dict[str, Any]:
        """Against what is true."""
        rows = sorted(self.rows(), key=lambda row: row.arrived_at.timestamp() + self.passed_at(row))
        names = [int(row.name) for row in rows]
        wrong = [self.error_of(row) for row in rows]
        lost = len(self.taps) - len(set(names))
        doubled = len(names) - len(set(names))
        disordered = sum(after < before for before, after in pairwise(names))
        renumbered = sum(self.numbers[row.name] != row.ticket for row in rows)
        worst_s = max(wrong, default=0.0)
        faults = [
            *([f"{lost} lost"] if lost else []),
            *([f"{doubled} doubled"] if doubled else []),
            *([f"{disordered} out of order"] if disordered else []),
            *([f"an arrival is wrong by {worst_s:.1f} s"] if worst_s > 2 else []),
        ]
        return {
            "lost": lost,
            "doubled": doubled,
            "disordered": disordered,
            "renumbered": renumbered,
            "worst_s": worst_s,
            "faults": faults,
        }

    def passed_at(self, row: Any) -> float:
        """How much had been made to pass when it was told: the server has lived through none of it."""
        return self.passed[bisect(self.passed, (row.received_at.timestamp(), 1e12)) - 1][1]

    def error_of(self, row: Any) -> float:
        """Seconds by which its age was told wrongly, at the moment when it was told."""
        tapped_s, ahead_s = self.taps[row.name]
        true_age_s = row.received_at.timestamp() - tapped_s + self.passed_at(row) - ahead_s
        told_age_s = (row.received_at - row.arrived_at).total_seconds()
        return float(abs(told_age_s - true_age_s))


def wait(page: Page, holds: str, within_s: float = 30) -> None:
    until = time.monotonic() + within_s
    while not page.evaluate(holds):
        if time.monotonic() > until:
            raise RuntimeError(f"it never came to hold: {holds}")
        page.wait_for_timeout(100)


if __name__ == "__main__":
    sys.exit(main())
