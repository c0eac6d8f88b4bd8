"""What one pass over the whole board takes: everybody who waits, and a newcomer for each service."""

from datetime import timedelta
from time import perf_counter
from typing import Any

import numpy as np

from server.domain.queue import Adviser, Waiting
from server.forecast.board import Board, Colleague, Running, habits, play
from tests.bench.figures import spread
from tests.bench.simulated_store import LIMITS, MIDNIGHT, SERVICES

TIMES = 300


def board_of(waiting: int, staff: int) -> Board:
    """So many who wait for different things, and a team with skills and breaks in which everybody is busy."""
    now = MIDNIGHT + timedelta(hours=12)
    queue = [
        Waiting(
            id=f"{n:04}",
            ticket=f"A{n}",
            service=SERVICES[n % len(SERVICES)],
            arrived_at=now - timedelta(seconds=20 * (waiting - n)),
            access=n % 11 == 3,
        )
        for n in range(waiting)
    ]
    team = [
        Colleague(
            Adviser(n, f"C{n}", {name: 1 for kind, name in enumerate(SERVICES) if (n + kind) % 4}),
            Running(SERVICES[n % len(SERVICES)], 60.0 * n),
            ((900.0 * n, 900.0 * n + 1800.0),),
        )
        for n in range(staff)
    ]
    return Board(now=now, queue=queue, colleagues=team, limits=LIMITS)


def board_figures(times: int = TIMES) -> dict[str, Any]:
    rng = np.random.default_rng(7)
    past = habits({name: [float(each) for each in rng.lognormal(5.7, 0.6, 150)] for name in SERVICES}, {})
    return {f"waiting_{n}": spread(_passes(board_of(n, 6), past, rng, times)) for n in (20, 50)}


def _passes(board: Board, past: Any, rng: np.random.Generator, times: int) -> list[float]:
    spans = []
    for _ in range(times):
        started = perf_counter()
        play(board, past, SERVICES, rng)
        spans.append(perf_counter() - started)
    return spans
