"""Lighthouse on the kiosk, the staff board, a ticket and the manager's day: an optional job.

    python -m tests.bench.lighthouse [--pages kiosk staff ticket manager] [--json]

Fetches Lighthouse itself on its first run (kept in the cache of set-up's deno), so it is no part of `make
prove`. Scores are of 100; *performance* is of the machine too, and of what else runs on it.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from config.settings import ROOT, load
from server.ops.setup.house import House
from server.ops.token import issue
from tests.bench.figures import finish, table
from tests.chromium import CHROMIUM, QUIET
from tests.running import RunningServer

LIGHTHOUSE = "npm:lighthouse@12.8.2"
ASKED = ("performance", "accessibility", "best-practices")
PAGES = ("kiosk", "staff", "ticket", "manager")
LONGEST_S = 300


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.lighthouse", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--pages", nargs="+", choices=PAGES, default=PAGES)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    return finish(run(wanted.pages), wanted.json)


def run(pages: list[str]) -> dict[str, Any]:
    """Prints the scores and what is below 100, and returns them."""
    with tempfile.TemporaryDirectory(prefix="greetline-bench-") as folder:
        server = RunningServer(Path(folder) / "data")
        rules = load(server.environment)
        server.start()
        try:
            kiosk = issue(rules, "demo", "kiosk", None)
            visit = server.check_in(kiosk, "repairs")
            doors = {
                "kiosk": ("/kiosk", kiosk),
                "staff": ("/staff", issue(rules, "demo", "staff", "Alex")),
                "ticket": (f"/t/{visit['public_token']}", ""),
                "manager": ("/manager", issue(rules, "demo", "manager", None)),
            }
            reports = {page: look_at(server.url, *doors[page], Path(folder)) for page in pages}
        finally:
            server.stop()
    scores = {page: {kind: score(report, kind) for kind in ASKED} for page, report in reports.items()}
    print(table([["page", *ASKED], *([page, *found.values()] for page, found in scores.items())]))
    for page, report in reports.items():
        for fault in below(report):
            print(f"{page}: {fault}")
    return {"bench": "lighthouse", "scores": scores, "faults": []}


def look_at(base: str, path: str, token: str, folder: Path) -> dict[str, Any]:
    """Lighthouse's own report of one page."""
    house = House(ROOT)
    out = folder / "report.json"
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    command = [
        *(str(house.tool("deno")), "run", "--allow-all", "--no-lock", LIGHTHOUSE, base + path, "--quiet"),
        *("--output=json", f"--output-path={out}", f"--only-categories={','.join(ASKED)}"),
        f"--chrome-flags=--headless=new {' '.join(QUIET)}",
        f"--extra-headers={json.dumps(headers)}",
    ]
    environ = {**os.environ, **house.environ(), "CHROME_PATH": CHROMIUM}
    # In a folder of its own: Lighthouse is no library of the pages, and the lock knows nothing of it.
    subprocess.run(command, cwd=folder, env=environ, check=True, timeout=LONGEST_S, capture_output=True)
    report: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return report


def score(report: dict[str, Any], kind: str) -> int:
    return round((report["categories"][kind]["score"] or 0) * 100)


def below(report: dict[str, Any]) -> list[str]:
    """What costs a page its 100, by name."""
    weighed = {
        ref["id"] for kind in ASKED for ref in report["categories"][kind]["auditRefs"] if ref["weight"]
    }
    audits = [report["audits"][name] for name in sorted(weighed)]
    return [
        f"{audit['id']} {audit['score']:.2f} {audit.get('displayValue', '')}".rstrip()
        for audit in audits
        if audit["score"] is not None and audit["score"] < 0.9
    ]


if __name__ == "__main__":
    sys.exit(main())
