"""How soon colleagues are told of a tablet that is dead, and how soon a revoked one is cut off.

    python -m tests.bench.dead_tablet [--times 20] [--json]

A tablet that says nothing more, its connection open (power gone, asleep): until a colleague's page hears that
it is not alive. A device that the manager revokes: until its socket is closed, and its token is refused.
"""

import argparse
import random
import sys
import tempfile
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import websocket

from config.settings import load
from server.ops.token import issue
from tests.bench.figures import finish, machine, quantile
from tests.houses import House, furnish
from tests.running import RunningServer
from tests.tablet import Cut, Tablet

WITHIN_S = 30.0


def main() -> int:
    about = __doc__.splitlines()[0]
    parser = argparse.ArgumentParser(prog="python -m tests.bench.dead_tablet", description=about)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    wanted = parser.parse_args()
    return finish(run(times=wanted.times), wanted.json)


def run(*, times: int) -> dict[str, Any]:
    """Both, so often; prints the outcome and returns it with the faults."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="greetline-bench-")))
        about = machine(folder)
        server = RunningServer(folder / "data").start()
        stack.callback(server.stop)
        house = furnish(server)
        dice = random.Random(5)
        noticed = [noticed_after_s(house, dice) for _ in range(times)]
        cut = [cut_after_s(house) for _ in range(times)]
    faults = ["a dead tablet was never noticed" for seconds in noticed if seconds is None]
    faults += ["a revoked device was never cut off" for seconds in cut if seconds is None]
    found_noticed = [seconds for seconds in noticed if seconds is not None]
    found_cut = [seconds for seconds in cut if seconds is not None]
    print(
        f"dead tablet noticed after p50 {quantile(found_noticed, 0.5):.1f} s, at most "
        f"{max(found_noticed, default=0):.1f} s; revoked device cut after p50 "
        f"{quantile(found_cut, 0.5) * 1000:.0f} ms, at most {max(found_cut, default=0):.2f} s; "
        f"{times} times each"
    )
    found = {"bench": "dead_tablet", "times": times, "machine": about}
    return {
        **found,
        "noticed_max_s": round(max(found_noticed, default=0), 2),
        "noticed_p50_s": round(quantile(found_noticed, 0.5), 2),
        "cut_max_s": round(max(found_cut, default=0), 2),
        "faults": faults,
    }


def noticed_after_s(house: House, dice: random.Random) -> float | None:
    """It dies at some moment between two heartbeats."""
    with house.tablet("staff") as colleague, house.tablet("bea") as tablet:
        colleague.until("status", lambda status: alive(status) >= 2)
        tablet.until("heartbeat")
        until = time.monotonic() + dice.uniform(0, 2)
        while (left := until - time.monotonic()) > 0:
            tablet.ws.settimeout(left)
            with suppress(websocket.WebSocketTimeoutException):
                tablet.frame()
        died = time.monotonic()
        while time.monotonic() < died + WITHIN_S:
            name, status = colleague.frame()
            if name == "status" and alive(status) < 2:
                return time.monotonic() - died
    return None


def alive(status: Any) -> int:
    return int(status["tablets_alive"])


def cut_after_s(house: House) -> float | None:
    """From the manager's tap until the socket is closed; from then on the token is worth nothing."""
    token = issue(load(house.server.environment), "demo", "screen", None)
    device = Tablet(house.server.url, {"token": token}).join()
    device.until("state")
    log = house.call("GET", "events?after=0", by="staff").body["events"]
    device_id = [event["device"]["id"] for event in log if event["type"] == "device.added"][-1]
    started = time.monotonic()
    done = house.call("POST", f"devices/{device_id}/revoke", {}, by="manager")
    if done.status not in (200, 204) or not device.is_cut():
        return None
    device.close()
    while time.monotonic() < started + WITHIN_S:
        refused = house.server.call("GET", "/api/v1/stores/demo/state", token=token)
        if refused.status == 401:
            break
        time.sleep(0.05)
    with suppress(Cut):
        Tablet(house.server.url, {"token": token}).join()
        return None
    return time.monotonic() - started


if __name__ == "__main__":
    sys.exit(main())
