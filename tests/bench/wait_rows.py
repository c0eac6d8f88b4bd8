"""The lines of the table that `python -m tests.bench.waits` stands for."""

from collections.abc import Sequence
from typing import Any

Found = dict[str, Any]
Row = tuple[str, str, str, bool]


def store_rows(found: Found) -> Sequence[Row]:
    what = f"waits, simulated store {found['seed']}, {found['n']} who had to wait"
    low, high = 0.76, 0.86
    return [
        _under(what, found, "mae", ("les", "hol"), 0.40),
        _under(what, found, "mae", ("queue_length",), 0.25),
        _under(what, found, "winkler", ("queue_length",), 0.25),
        _coverage(what, found, low, high),
    ]


def log_rows(found: Found) -> Sequence[Row]:
    what = f"waits, real log, {found['n']} who had to wait"
    return [
        _under(what, found, "mae", ("les",), 0.28),
        _under(what, found, "mae", ("queue_length",), 0.15),
        _coverage(what, found, 0.77, 0.84),
    ]


def offices_rows(found: Found) -> Sequence[Row]:
    what = f"waits, {len(found['offices'])} walk-in offices, {found['n']} waits"
    return [_under(what, found, "mae", ("les",), 0.35), _coverage(what, found, 0.75, 0.83)]


def board_rows(found: Found) -> Sequence[Row]:
    return [
        (
            f"one pass over a board of {n}, 6 colleagues",
            f"p99 ≤ {limit} ms",
            f"p50 {found[f'waiting_{n}']['p50_ms']:.1f} ms, p99 {found[f'waiting_{n}']['p99_ms']:.1f} ms",
            found[f"waiting_{n}"]["p99_ms"] <= limit,
        )
        for n, limit in ((20, 10), (50, 25))
    ]


def breach_rows(found: Found) -> Sequence[Row]:
    calm = found["calm"]
    in_time, precision = calm["in_time"] or 0.0, calm["precision"] or 0.0
    measured = f"{100 * in_time:.0f} %, precision {100 * precision:.0f} %"
    what = f"store {found['seed']}: {found['broken']} broken promises warned of 2 min before"
    return [(what, "≥ 75 %, precision ≥ 25 %", measured, in_time >= 0.75 and precision >= 0.25)]


def _under(what: str, found: Found, score: str, others: Sequence[str], least: float) -> Row:
    """How far under the best of others ours is."""
    methods = found["methods"]
    best = min(methods[name][score] for name in others)
    share = 1 - methods["ours"][score] / best
    asked = f"≥ {100 * least:.0f} % under {' and '.join(others)}"
    return f"{what}: {score}", asked, f"{100 * share:.0f} %", share >= least


def _coverage(what: str, found: Found, low: float, high: float) -> Row:
    share = found["methods"]["ours"]["coverage"]
    asked = f"{100 * low:.0f} to {100 * high:.0f} %"
    return f"{what}: held by the 80 % range", asked, f"{100 * share:.1f} %", low <= share <= high
