"""Figures as they are printed: quantiles, a table, and what machine it was."""

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any


def quantile(values: Iterable[float], share: float) -> float:
    """The smallest value that this share of them does not exceed."""
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else float("nan")


def spread(seconds: Sequence[float]) -> dict[str, float]:
    """n, p50, p99 and the largest, in milliseconds."""
    most = max(seconds, default=float("nan"))
    return {
        "n": len(seconds),
        "p50_ms": round(quantile(seconds, 0.5) * 1000, 3),
        "p99_ms": round(quantile(seconds, 0.99) * 1000, 3),
        "max_ms": round(most * 1000, 3),
    }


def table(rows: Sequence[Sequence[Any]]) -> str:
    """Columns under each other; the first row is the head."""
    texts = [[_text(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in texts) for column in range(len(texts[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in texts]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(line.rstrip() for line in lines)


def _text(cell: Any) -> str:
    return f"{cell:.2f}" if isinstance(cell, float) else str(cell)


def machine(folder: Path) -> dict[str, Any]:
    """Cores, load, and how long this folder's disk takes to keep 4 KiB for good."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    return {"cores": os.cpu_count(), "load": round(load, 2), "disk": _disk(folder), **_sync(folder)}


def _sync(folder: Path, times: int = 300) -> dict[str, float]:
    spans = []
    path = folder / "sync"
    with path.open("wb", buffering=0) as file:
        for _ in range(times):
            started = perf_counter()
            file.write(b"x" * 4096)
            os.fdatasync(file.fileno()) if hasattr(os, "fdatasync") else os.fsync(file.fileno())
            spans.append(perf_counter() - started)
    path.unlink()
    found = spread(spans)
    return {"sync_p50_ms": found["p50_ms"], "sync_p99_ms": found["p99_ms"]}


def _disk(folder: Path) -> str:
    """The kind of file system; one in memory would make every figure too good."""
    try:
        mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text().splitlines()]
    except OSError:
        return "unknown"
    above = {str(folder.resolve()), *map(str, folder.resolve().parents)}
    return max((mount for mount in mounts if mount[0] in above), key=lambda mount: len(mount[0]))[1]


def machine_line(found: dict[str, Any]) -> str:
    return (
        f"Machine: {found['cores']} cores, load {found['load']}, {found['disk']}, "
        f"fdatasync p50 {found['sync_p50_ms']} ms, p99 {found['sync_p99_ms']} ms"
    )


def finish(found: dict[str, Any], as_json: bool) -> int:
    """The faults, if any, then the last line for a program to read; returns the exit code."""
    for fault in found["faults"][:20]:
        print(f"FAULT: {fault}")
    if as_json:
        print(json.dumps(found))
    return 1 if found["faults"] else 0
