"""The rule by which the simulated tablets ring is the pages' own."""

import json
import random
import subprocess
from dataclasses import asdict
from itertools import product
from typing import Any

from config.settings import ROOT
from server.domain.alert import To
from server.ops.setup.house import House
from tests.bench.sounding import QUIET_S, SOUNDS, Me, may_ring, rung_of, to_sound

dice = random.Random(7)


def some_alert(number: int) -> dict[str, object]:
    return {
        "id": f"a{number}",
        "state": dice.choice(("raised", "raised", "raised", "answered")),
        "rung": dice.randrange(3),
        "to": dice.sample([to.value for to in To], dice.randrange(3)),
        "named": dice.choice((None, "Alex", "Bea")),
        "device": dice.choice((None, "t1", "t2")),
        "sound": dice.choice((None, *SOUNDS)),
    }


def test_simulated_tablets_ring_as_the_page_does() -> None:
    cases: list[dict[str, Any]] = []
    for (sound, last), passed_s in product(
        product(SOUNDS, (None, *SOUNDS)), (0, 1.9, 2, 9, 10, 19.9, 20, 60)
    ):
        alerts = [some_alert(number) for number in range(dice.randrange(5))]
        sounded = [rung_of(alert) for alert in alerts if dice.random() < 0.3]
        role = dice.choice(("staff", "lead", "manager"))
        me = asdict(Me(dice.choice(("Alex", "Bea")), role, dice.choice(("t1", "t2")), dice.random() < 0.5))
        case: dict[str, Any] = {"alerts": alerts, "me": me, "sounded": sounded, "sound": sound, "last": last}
        cases.append({**case, "passed_s": passed_s})
    house = House(ROOT)
    command = [
        str(house.tool("deno")),
        "run",
        "--quiet",
        "--no-check",
        "--frozen",
        "tests/property/sounding.js",
    ]
    done = subprocess.run(
        command, cwd=ROOT, input=json.dumps(cases), capture_output=True, text=True, check=True
    )
    ours = []
    for case in cases:
        found, due = to_sound(case["alerts"], Me(**case["me"]), case["sounded"])
        rings = may_ring(case["sound"], case["last"], case["passed_s"])
        ours.append([found, [alert["id"] for alert in due], rings])
    assert ours == json.loads(done.stdout)
    assert set(QUIET_S) == set(SOUNDS)
    assert len({str(answer) for answer in ours}) > 10
