"""Random histories against the real server: four clients at once, the server killed in between.

    python -m tests.bench.histories [--count 10000] [--operations 30] [--kills 200] [--lanes 8]
                                    [--seed N] [--json]

Each history is 30 calls by four clients in one store; several stores (lanes) are played side by side. All
calls are held against the store's log by `history_check`: one order must explain every answer.
"""

import argparse
import json
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any
from uuid import uuid4

from tests.bench.crowd import LOOPBACK
from tests.bench.figures import finish
from tests.bench.history_check import Op, check
from tests.bench.proof import fetch_log
from tests.bench.shops import Devices, plan, set_up
from tests.running import RunningServer

COLLEAGUES = ("Alex", "Bea", "Chris")
PATIENCE_S = 60.0
# Nothing shall happen by time alone while people tap; what was done can be undone all the while.
UNHURRIED = {
    "UNDO_S": 300,
    "NOT_SHOWN_S": 600,
    "ALL_FREE_S": 3600,
    "LEAD_WHEN_BUSY_S": 3600,
    "MANAGER_S": 3600,
    "AGAIN_S": 3600,
    "HELP_LEAD_S": 3600,
    "UNPROMISED_RISK_S": 86_400,
    "ORDERS_AT_ONCE": 1_000_000,
}
VERBS = (
    *("greet", "greet", "call", "call", "serve", "serve", "finish", "finish", "resume", "resume"),
    *("decline", "park", "undo", "recall", "help", "no_show", "leave"),
)


@dataclass
class Client:
    """A pair of hands: a kiosk checks in, colleagues do the rest."""

    port: int
    store: str
    name: str
    token: str
    line: HTTPConnection | None = None

    def act(self, op: Op, dice: random.Random) -> Op:
        """Send it; when the server dies under it, insist with the same key, or let it be."""
        key, path, body = (
            str(uuid4()),
            self.path(op),
            b'{"service":"help"}' if op.verb == "check_in" else b"{}",
        )
        insists = dice.random() < 0.5
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            status, said = self.post(path, key, body)
            if status not in (0, 503):
                op.answered, op.status, op.body = time.monotonic(), status, said
                return op
            if not insists:
                return op
            time.sleep(0.05)
        return op

    def path(self, op: Op) -> str:
        store = f"/api/v1/stores/{self.store}"
        if op.verb == "check_in":
            return f"{store}/visits"
        return f"{store}/call-next" if op.verb == "call_next" else f"{store}/visits/{op.visit}/{op.verb}"

    def post(self, path: str, key: str, body: bytes) -> tuple[int, Any]:
        """One attempt; 0 when nobody answered it."""
        try:
            if self.line is None:
                self.line = HTTPConnection(LOOPBACK, self.port, timeout=15)
            headers = {"Authorization": f"Bearer {self.token}", "Idempotency-Key": key}
            self.line.request("POST", path, body, {**headers, "Content-Type": "application/json"})
            answer = self.line.getresponse()
            said = answer.read()
            return answer.status, json.loads(said) if said else None
        except (OSError, HTTPException):
            self.hang_up()
            return 0, None

    def hang_up(self) -> None:
        if self.line is not None:
            self.line.close()
        self.line = None


@dataclass
class Lane:
    """One store and its people; one history after the other."""

    store: str
    port: int
    kiosk: Client
    staff: list[Client]
    lead: Client
    seed: int
    head: int = 0
    faults: list[str] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)

    def play(self, number: int, operations: int) -> None:
        """One history, judged, and the shop cleared for the next."""
        dice = random.Random(f"{self.seed}-{self.store}-{number}")
        known: list[str] = []
        ops: list[Op] = []
        for _ in range(2):
            self.one(self.kiosk, dice, ops, known, "check_in")
        shares = [random.Random(dice.random()) for _ in range(4)]
        clients = [self.kiosk, *self.staff]
        threads = [
            threading.Thread(target=self.several, args=(client, share, ops, known, (operations - 2) // 4))
            for client, share in zip(clients, shares, strict=True)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.judge(number, ops)
        self.clear()

    def several(
        self, client: Client, dice: random.Random, ops: list[Op], known: list[str], times: int
    ) -> None:
        for _ in range(times):
            if client is not self.kiosk:
                verb = dice.choice(("call_next", *VERBS))
            else:
                verb = "check_in"
                time.sleep(dice.random() * 0.03)
            self.one(client, dice, ops, known, verb)

    def one(self, client: Client, dice: random.Random, ops: list[Op], known: list[str], verb: str) -> None:
        visit = None if verb in ("check_in", "call_next") or not known else dice.choice(known[-4:])
        if visit is None and verb not in ("check_in", "call_next"):
            verb = "call_next"
        op = Op(client.name, verb, visit, time.monotonic())
        ops.append(op)  # a list takes it whole, from any thread
        client.act(op, dice)
        if op.status == 201:
            known.append(op.body["visit"]["id"])

    def judge(self, number: int, ops: Sequence[Op]) -> None:
        log = insist(lambda: fetch_log(self.port, self.store, self.lead.token, after=self.head))
        self.seen.update("unanswered" if op.answered is None else str(op.status) for op in ops)
        found = check(ops, log, self.head, self.open_visits())
        self.faults += [f"{self.store}, history {number}: {fault}" for fault in found]

    def hang_up(self) -> None:
        for client in (self.kiosk, *self.staff, self.lead):
            client.hang_up()

    def open_visits(self) -> list[dict[str, Any]]:
        line = HTTPConnection(LOOPBACK, self.port, timeout=30)
        path, headers = f"/api/v1/stores/{self.store}/state", {"Authorization": f"Bearer {self.lead.token}"}

        def ask() -> Any:
            line.request("GET", path, headers=headers)
            answer = line.getresponse()
            said = json.loads(answer.read())
            if answer.status != 200:
                raise HTTPException(str(answer.status))
            return said

        state = insist(ask, line.close)
        line.close()
        self.head = state["seq"]
        return list(state["visits"])

    def clear(self) -> None:
        """Everybody goes home; what the lead does now belongs to no history."""
        dice = random.Random(0)
        while left := self.open_visits():
            for visit in left:
                verb = "finish" if visit["state"] == "serving" else "leave"
                self.lead.act(Op(self.lead.name, verb, visit["id"], 0), dice)


def insist(ask: Any, start_over: Any = lambda: None) -> Any:
    """Ask again while the server is being killed and started."""
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            return ask()
        except (OSError, HTTPException, RuntimeError):
            start_over()
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def main() -> int:
    about = __doc__.splitlines()[0]
    parser = argparse.ArgumentParser(prog="python -m tests.bench.histories", description=about)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--operations", type=int, default=30)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--lanes", type=int, default=8)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    found = run(
        count=wanted.count,
        operations=wanted.operations,
        kills=wanted.kills,
        lanes=wanted.lanes,
        seed=wanted.seed,
    )
    return finish(found, wanted.json)


def run(
    *,
    count: int,
    operations: int = 30,
    kills: int = 0,
    lanes: int = 4,
    seed: int | None = None,
    module: str = "server",
) -> dict[str, Any]:
    """Plays them, prints the outcome, returns it with the faults; `module`: another server than ours."""
    seed = random.randrange(10**9) if seed is None else seed
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="greetline-bench-") as name:
        environ = {f"GREETLINE_{setting}": str(value) for setting, value in UNHURRIED.items()}
        server = RunningServer(Path(name) / "data", {"GREETLINE_HOST": LOOPBACK, **environ}, module=(module,))
        played = open_lanes(server, lanes, seed)
        server.start()
        try:
            times = play_all(server, played, count, operations, kills)
        finally:
            server.stop()
            for lane in played:
                lane.hang_up()
    faults = [fault for lane in played for fault in lane.faults]
    seen = sum((lane.seen for lane in played), Counter[str]())
    took = time.monotonic() - started
    print(
        f"{count} histories of {operations} calls by 4 clients, {times} kills (seed {seed}): {len(faults)} "
        f"violations in {took:.0f} s; answers: {', '.join(f'{n} × {what}' for what, n in seen.most_common())}"
    )
    found = {"bench": "histories", "histories": count, "kills": times, "calls": seen.total()}
    return {**found, "unanswered": seen["unanswered"], "seed": seed, "faults": faults}


def open_lanes(server: RunningServer, lanes: int, seed: int) -> list[Lane]:
    stores = [f"lane-{number}" for number in range(lanes)]
    devices = [
        entry
        for store in stores
        for entry in (
            Devices(store, "kiosk"),
            *(Devices(store, "staff", 1, name) for name in COLLEAGUES),
            Devices(store, "lead", 1, "Dana"),
        )
    ]
    tokens = [found[0] for found in set_up(server.environment, [plan(store) for store in stores], devices)]
    played = []
    for number, store in enumerate(stores):
        kiosk, *staff, lead = tokens[number * 5 : number * 5 + 5]
        hands = [
            Client(server.port, store, name, token)
            for name, token in zip((*COLLEAGUES, "Dana"), (*staff, lead), strict=True)
        ]
        kiosk_client = Client(server.port, store, "Kiosk 1", kiosk)
        played.append(Lane(store, server.port, kiosk_client, hands[:3], hands[3], seed))
    return played


def play_all(server: RunningServer, lanes: Sequence[Lane], count: int, operations: int, kills: int) -> int:
    """All lanes side by side, and a hand that kills; returns how often it did."""
    numbers, lock = iter(range(count)), threading.Lock()
    done, broken = threading.Event(), []

    def play(lane: Lane) -> None:
        try:
            lane.clear()
            while True:
                with lock:
                    number = next(numbers, None)
                if number is None:
                    return
                lane.play(number, operations)
        except Exception as fault:
            broken.append(fault)
            raise

    threads = [threading.Thread(target=play, args=(lane,)) for lane in lanes]
    for thread in threads:
        thread.start()
    killed = 0
    dice = random.Random(lanes[0].seed)
    while any(thread.is_alive() for thread in threads):
        # Spread over what is left to play; a few at once would only prove that starting works.
        time.sleep(dice.uniform(0.3, 2.5))
        if killed < kills and any(thread.is_alive() for thread in threads):
            server.kill()
            killed += 1
            server.start()
    done.set()
    if broken:
        raise broken[0]
    return killed


if __name__ == "__main__":
    sys.exit(main())
