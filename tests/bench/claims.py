"""The same person, claimed by eight members of staff at once: one wins, the others are told who.

    python -m tests.bench.claims [--rounds 10000] [--database URL|embedded --workers 2] [--json]

Half of the rounds go by `call` (the winner then says *Not me*), half by `serve` (the winner finishes). With
two workers half of the staff are on each. Afterwards the store's log is read: one claim a round.
"""

import argparse
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any
from uuid import uuid4

from tests.bench.crowd import LOOPBACK, Crowd, Line
from tests.bench.figures import finish, spread
from tests.bench.postgres import database
from tests.bench.proof import fetch_log, gaps
from tests.bench.shops import Devices, plan, set_up
from tests.bench.workers import spread_lines
from tests.running import RunningServer

STORE = "claims"
STAFF = 8
CLAIMS = {"call": "visit.called", "serve": "visit.served"}
AFTER = {"call": "decline", "serve": "finish"}


@dataclass
class Race:
    """Eight tablets, each with a line of its own, and somebody who checks people in."""

    crowd: Crowd
    lines: list[Line]
    tokens: list[str]
    faults: list[str] = field(default_factory=list)
    won: Counter[str] = field(default_factory=Counter)
    spans: list[float] = field(default_factory=list)

    def check_in(self) -> str:
        path = f"/api/v1/stores/{STORE}/visits"
        answer = self.lines[0].call(
            "POST", path, token=self.tokens[0], key=str(uuid4()), body={"service": "help"}
        )
        return str(answer.json()["visit"]["id"])

    def round(self, visit: str, verb: str) -> None:
        """All at once; then the winner lets them go again."""
        path = f"/api/v1/stores/{STORE}/visits/{visit}"
        started = perf_counter()
        for line, token in zip(self.lines, self.tokens, strict=True):
            line.send("POST", f"{path}/{verb}", token=token, key=str(uuid4()))
        self.crowd.until(lambda: all(line.answer is not None for line in self.lines), 60)
        self.spans.append(perf_counter() - started)
        winners = self.judge(verb)
        if winners:
            line, token = self.lines[winners[0]], self.tokens[winners[0]]
            done = line.call("POST", f"{path}/{AFTER[verb]}", token=token, key=str(uuid4()))
            if done.status != 200:
                self.faults.append(f"the winner's {AFTER[verb]} was answered {done.status}")

    def judge(self, verb: str) -> list[int]:
        """Who won; everybody else must have been told that name."""
        answers = [line.answer for line in self.lines]
        winners = [number for number, answer in enumerate(answers) if answer and answer.status == 200]
        if len(winners) != 1:
            self.faults.append(f"{verb}: {len(winners)} won")
            return winners
        winner = name(winners[0])
        self.won[winner] += 1
        for number, answer in enumerate(answers):
            assert answer is not None
            told = answer.json() if answer.status == 409 else {}
            if number != winners[0] and (told.get("code"), told.get("staff")) != ("lost_race", winner):
                self.faults.append(f"{verb}: a loser was answered {answer.status} {answer.body[:200]!r}")
        return winners


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.claims", description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=10_000)
    parser.add_argument("--database", metavar="URL")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    with database(wanted.database) as url:
        found = run(rounds=wanted.rounds, url=url, workers=wanted.workers)
    return finish(found, wanted.json)


def run(*, rounds: int, url: str | None = None, workers: int = 1) -> dict[str, Any]:
    """All rounds, then the log; prints the outcome and returns it with the faults."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="greetline-bench-")))
        server = RunningServer(folder / "data", {"GREETLINE_HOST": LOOPBACK}, ["--workers", str(workers)])
        if url:
            server.environ["GREETLINE_DATABASE_URL"] = url
        staff = [Devices(STORE, "staff", staff=name(number)) for number in range(STAFF)]
        tokens = [found[0] for found in set_up(server.environment, [plan(STORE)], staff)]
        server.start()
        stack.callback(server.stop)
        crowd = Crowd()
        stack.callback(crowd.close)
        lines, shares = spread_lines(crowd, server, workers, STAFF)
        race = Race(crowd, lines, tokens)
        started = perf_counter()
        play(race, rounds)
        took = perf_counter() - started
        log = fetch_log(server.port, STORE, tokens[0])
    race.faults += gaps(log) + judge_log(log, rounds)
    database_name = "PostgreSQL" if url else "SQLite"
    print(
        f"{database_name}, {workers} worker(s) {shares}: {rounds} rounds of {STAFF} in {took:.0f} s, "
        f"{len(race.faults)} faults; a round {spread(race.spans)}; won by {dict(sorted(race.won.items()))}"
    )
    return {
        "bench": "claims",
        "database": database_name,
        "workers": workers,
        "lines_by_worker": shares,
        "rounds": rounds,
        "round": spread(race.spans),
        "faults": race.faults,
    }


def play(race: Race, rounds: int) -> None:
    """Half by call, all for one person; half by serve, each time for somebody new."""
    visit = race.check_in()
    for _ in range(rounds - rounds // 2):
        race.round(visit, "call")
    for _ in range(rounds // 2):
        race.round(race.check_in(), "serve")


def judge_log(log: list[Any], rounds: int) -> list[str]:
    """Faults of the log: as many claims as rounds, and never two of one person without a step in between."""
    claims = Counter(event["type"] for event in log if event["type"] in CLAIMS.values())
    faults = (
        [] if claims.total() == rounds else [f"the log holds {claims.total()} claims for {rounds} rounds"]
    )
    held: dict[str, str] = {}
    for event in log:
        if "visit" not in event:
            continue
        visit = event["visit"]["id"]
        if event["type"] in CLAIMS.values() and held.get(visit) in CLAIMS.values():
            faults.append(f"event {event['seq']}: claimed twice")
        held[visit] = event["type"]
    return faults


def name(number: int) -> str:
    return f"Staff {number + 1}"


if __name__ == "__main__":
    sys.exit(main())
