"""From the check-in to *shown*: a busy store with 50 tablets and 20 screens, and a few real pages among them.

    python -m tests.bench.shown [--tablets 50] [--screens 20] [--check-ins 200] [--pages 2] [--json]

A tablet here answers *shown* as soon as it has the news; the real pages (Chromium) when they have painted the
card. Taken is the time from sending the check-in until the server has each tablet's receipt, by the server's
own rows.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from playwright.sync_api import sync_playwright
from sqlalchemy import create_engine, text

from config.settings import load
from server.ops.token import issue
from tests.bench.crowd import LOOPBACK, Crowd, Line
from tests.bench.figures import finish, machine, quantile, spread
from tests.bench.shops import Devices, plan, set_up
from tests.bench.tablets import Room, Tablet, connect_all
from tests.bench.wire import masked_frame
from tests.chromium import CHROMIUM, QUIET
from tests.running import RunningServer

STORE = "hall"
PER_S = 4.0


class ShowingTablet(Tablet):
    """Tells that it has painted whatever was raised."""

    def _take(self, seqs: tuple[int, ...], now: float) -> None:
        super()._take(seqs, now)
        for seq in seqs:
            alert = self.room.events[seq].get("alert")
            if alert and alert["state"] == "raised" and alert["shown_at"] is None:
                self._answer(masked_frame(f'42["shown",{{"alert":"{alert["id"]}"}}]'.encode()))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.shown", description=__doc__.splitlines()[0])
    parser.add_argument("--tablets", type=int, default=50)
    parser.add_argument("--screens", type=int, default=20)
    parser.add_argument("--check-ins", type=int, default=200)
    parser.add_argument("--pages", type=int, default=2)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    found = run(
        tablets=wanted.tablets, screens=wanted.screens, check_ins=wanted.check_ins, pages=wanted.pages
    )
    return finish(found, wanted.json)


def run(*, tablets: int, screens: int, check_ins: int, pages: int) -> dict[str, Any]:
    """Prints the outcome and returns it with the faults."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="greetline-bench-")))
        about = machine(folder)
        # Their people only stand there: the ladder has no part in it.
        environ = {"GREETLINE_NOT_SHOWN_S": "600", "GREETLINE_ALL_FREE_S": "600"}
        server = RunningServer(folder / "data", {"GREETLINE_HOST": LOOPBACK, **environ})
        devices = [
            Devices(STORE, "kiosk"),
            Devices(STORE, "staff", tablets),
            Devices(STORE, "screen", screens),
        ]
        [kiosk], boards, halls = set_up(server.environment, [plan(STORE)], devices)
        server.start()
        stack.callback(server.stop)
        crowd = Crowd()
        stack.callback(crowd.close)
        room, hall = Room(STORE), Room(STORE)
        connect_all(
            crowd,
            [
                *(ShowingTablet(crowd, server.port, token, room) for token in boards),
                *(Tablet(crowd, server.port, token, hall) for token in halls),
            ],
        )
        names = stack.enter_context(real_pages(server, pages))
        crowd.rest(2.5)  # each has answered a heartbeat by now
        sent = check_in_at_rate(crowd, server, kiosk, check_ins)
        crowd.rest(1.5)
        spans, painted = receipts(server, sent, names)
    wanted = check_ins * tablets
    faults = [*room.faults, *hall.faults]
    faults += [f"{wanted - len(spans)} receipts are missing"] if len(spans) < wanted else []
    faults += ["a real page has painted nothing"] if names and len(painted) < check_ins * len(names) else []
    print(
        f"{check_ins} check-ins, {tablets} tablets + {screens} screens: shown after p50 "
        f"{quantile(spans, 0.5) * 1000:.0f} ms, p99 {quantile(spans, 0.99) * 1000:.0f} ms; "
        f"{len(names)} pages in Chromium: {_page_words(painted)}"
    )
    found = {"bench": "shown", "tablets": tablets, "screens": screens, "machine": about}
    return {**found, "shown": spread(spans), "painted": spread(painted), "faults": faults}


def _page_words(painted: Sequence[float]) -> str:
    if not painted:
        return "none"
    return f"p50 {quantile(painted, 0.5) * 1000:.0f} ms, p99 {quantile(painted, 0.99) * 1000:.0f} ms"


@contextmanager
def real_pages(server: RunningServer, pages: int) -> Iterator[list[str]]:
    """The names of the members of staff whose tablets are real pages; none where there is no Chromium."""
    if not pages or not shutil.which(CHROMIUM):
        yield []
        return
    names = [f"Page {number}" for number in range(1, pages + 1)]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        for name in names:
            token = issue(load(server.environment), STORE, "staff", name)
            context = browser.new_context(extra_http_headers={"Authorization": f"Bearer {token}"})
            page = context.new_page()
            page.goto(f"{server.url}/staff")
            page.locator(".strip .line .figures").wait_for()
        yield names
        with suppress(Exception):
            browser.close()


def check_in_at_rate(crowd: Crowd, server: RunningServer, token: str, times: int) -> dict[str, float]:
    """When each visit's check-in was sent, by the clock on the wall, which is the server's too."""
    line = Line(crowd, server.port)
    sent: dict[str, float] = {}
    path = f"/api/v1/stores/{STORE}/visits"
    for _ in range(times):
        began = time.time()
        answer = line.call("POST", path, token=token, key=str(uuid4()), body={"service": "help"})
        assert answer.status == 201, answer
        sent[answer.json()["visit"]["id"]] = began
        crowd.rest(max(began + 1 / PER_S - time.time(), 0.01))
    return sent


def receipts(
    server: RunningServer, sent: dict[str, float], names: Sequence[str]
) -> tuple[list[float], list[float]]:
    """Seconds until each tablet's receipt; those of the real pages apart."""
    engine = create_engine(load(server.environment).database)
    with engine.connect() as conn:
        rows = conn.execute(
            text(
                "SELECT alert.visit_id, receipt.staff, receipt.shown_at FROM receipt"
                " JOIN alert ON alert.id = receipt.alert_id WHERE receipt.shown_at IS NOT NULL"
            )
        ).all()
    engine.dispose()
    spans: list[float] = []
    painted: list[float] = []
    for visit, staff, shown_at in rows:
        if visit in sent:
            (painted if staff in names else spans).append(shown_at / 1_000_000 - sent[visit])
    return spans, painted


if __name__ == "__main__":
    sys.exit(main())
