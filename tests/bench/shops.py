"""Stores and devices for a bench, made in a process of its own before the server starts."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from config.settings import ROOT

SERVICE = {"slug": "help", "name": "Help", "meet": "floor", "letter": "A"}


@dataclass(frozen=True, slots=True)
class Devices:
    """So many devices of one role in one store; `staff` holds them."""

    store: str
    role: str
    count: int = 1
    staff: str | None = None


def plan(slug: str, **more: Any) -> dict[str, Any]:
    """A store with a single service, on UTC."""
    base = {"slug": slug, "name": slug, "time_zone": "UTC", "languages": ["en"], "services": [SERVICE]}
    return {**base, **more}


def set_up(
    environment: Mapping[str, str], stores: Sequence[Mapping[str, Any]], devices: Sequence[Devices]
) -> list[list[str]]:
    """Make them; the tokens of each entry of `devices`, in its place."""
    wanted = {"stores": list(stores), "devices": [asdict(entry) for entry in devices]}
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.open_shops"],
        cwd=ROOT,
        env=environment,
        input=json.dumps(wanted),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"the stores could not be made: {done.stderr}")
    tokens: list[list[str]] = json.loads(done.stdout)
    return tokens
