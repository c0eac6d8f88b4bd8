"""`python -m tests.hurried_people`: the demo's people at a running server, ten times as fast."""

from gevent import monkey

monkey.patch_all()

import os  # noqa: E402 - everything after the patch
import sys  # noqa: E402
from dataclasses import replace  # noqa: E402
from typing import Any  # noqa: E402

from config.settings import load  # noqa: E402
from server.demo import people  # noqa: E402
from server.demo.rules import read_rules  # noqa: E402

HURRY = 0.1


def main() -> int:
    rules = read_rules()
    now = {name: hurried(name, value) for name, value in rules.people["now"].items()}
    people.TICK_S = people.IDLE_S = 0.2
    people.live(load(os.environ), replace(rules, people={**rules.people, "now": now}))
    return 0


def hurried(name: str, value: Any) -> Any:
    if not name.endswith("_s"):
        return value
    return [each * HURRY for each in value] if isinstance(value, list) else value * HURRY


if __name__ == "__main__":
    sys.exit(main())
