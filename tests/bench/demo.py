"""What the living demo costs: from nothing to an answer, to yesterday, to four weeks; idle, and looked at.

    python -m tests.bench.demo [--idle 60] [--looked 60] [--no-past] [--json]

A shop starts in an empty folder with its demo on. Timed are the first answer, the first day of the past and
the last. Then nobody looks, and the share of a core that the shop uses is taken; then somebody does, so that
people come. Beside it stands a shop without people and past, which is idle and looked at for as long.
"""

import argparse
import os
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

from tests.bench.crowd import LOOPBACK
from tests.bench.figures import finish, machine, machine_line, table
from tests.houses import House, furnish
from tests.running import RunningServer

PAST_WITHIN_S = 900.0
GONE_WITHIN_S = 240.0
LOOK_EVERY_S = 5.0
TICKS_PER_S = os.sysconf("SC_CLK_TCK")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.demo", description=__doc__.splitlines()[0])
    parser.add_argument("--idle", type=float, default=60)
    parser.add_argument("--looked", type=float, default=60)
    parser.add_argument("--no-past", action="store_true", help="leave out the four weeks")
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    return finish(run(idle_s=wanted.idle, looked_s=wanted.looked, past=not wanted.no_past), wanted.json)


def run(*, idle_s: float, looked_s: float, past: bool) -> dict[str, Any]:
    """Both shops, one after the other."""
    with tempfile.TemporaryDirectory(prefix="greetline-bench-") as name:
        folder = Path(name)
        about = machine(folder)
        print(machine_line(about), flush=True)
        demo = measure(folder / "demo", "on", idle_s, looked_s, past=past)
        plain = measure(folder / "plain", "empty", idle_s, looked_s, past=False)
    print(table([["", "demo", "no demo"], *([name, demo[name], plain[name]] for name in demo)]))
    faults = [] if demo["people_came"] else ["nobody came while somebody looked"]
    return {"bench": "demo", "machine": about, "demo": demo, "plain": plain, "faults": faults}


def measure(data: Path, demo: str, idle_s: float, looked_s: float, *, past: bool) -> dict[str, Any]:
    """One shop, from its first start."""
    server = RunningServer(data, {"GREETLINE_HOST": LOOPBACK, "GREETLINE_DEMO": demo})
    if demo == "on" and not past:
        RunningServer(data, {"GREETLINE_HOST": LOOPBACK}).start().stop()
    began = perf_counter()
    server.start()
    try:
        found = {
            "first_answer_s": perf_counter() - began,
            **(wait_for_past(server, began) if past else NO_PAST),
        }
        house = furnish(server)
        wait_until_gone(server)
        found["idle_core_percent"] = cpu_percent(server, idle_s)
        came = people(house)
        found["looked_at_core_percent"] = cpu_percent(server, looked_s, house)
        return {**found, "people_came": people(house) - came, "memory_mib": memory_mib(server)}
    finally:
        server.stop()


NO_PAST = {"yesterday_s": "-", "four_weeks_s": "-"}


def wait_for_past(server: RunningServer, began: float) -> dict[str, Any]:
    """Seconds until the first day is there, and until all are."""
    note, yesterday = server.data / "demo-past", None
    while note.exists() and perf_counter() - began < PAST_WITHIN_S:
        if yesterday is None and days_there(server):
            yesterday = perf_counter() - began
        sleep(0.1)
    return {"yesterday_s": yesterday, "four_weeks_s": perf_counter() - began}


def days_there(server: RunningServer) -> int:
    path = f"file:{server.data / 'greetline.sqlite'}?mode=ro"
    with closing(sqlite3.connect(path, uri=True)) as conn:
        return int(conn.execute("SELECT count(*) FROM answer WHERE key LIKE 'past:%'").fetchone()[0])


def wait_until_gone(server: RunningServer) -> None:
    """Those who were here when the shop opened are served first, although nobody looks."""
    kept = server.data / "demo-people.json"
    until = perf_counter() + GONE_WITHIN_S
    while kept.exists() and kept.read_text() != "{}" and perf_counter() < until:
        sleep(0.5)


def cpu_percent(server: RunningServer, seconds: float, looker: House | None = None) -> float:
    """The share of one core that the server took; a looker asks now and then, as a kiosk does."""
    if looker is not None:
        looker.call("GET", "", by="kiosk")
        sleep(LOOK_EVERY_S)
    before, began = cpu_s(server), perf_counter()
    while perf_counter() - began < seconds:
        if looker is not None:
            looker.call("GET", "", by="kiosk")
        sleep(min(LOOK_EVERY_S, seconds))
    return 100 * (cpu_s(server) - before) / (perf_counter() - began)


def process_folder(server: RunningServer) -> Path:
    assert server.process is not None
    return Path(f"/proc/{server.process.pid}")


def cpu_s(server: RunningServer) -> float:
    fields = (process_folder(server) / "stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS_PER_S


def memory_mib(server: RunningServer) -> float:
    lines = (process_folder(server) / "status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


def people(house: House) -> int:
    """How many have checked in since the shop opened."""
    events = house.call("GET", "events?after=0", by="staff").body["events"]
    return sum(event["type"] == "visit.checked_in" for event in events)


if __name__ == "__main__":
    sys.exit(main())
