"""The long proofs one after another, and their table for the closing note.

    python -m tests.bench.prove [--small] [--only NAME …]

Fails when something was lost, doubled or told otherwise. Times are printed beside what is asked of them and
fail nothing: they belong to the machine, which is described above the table.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from config.settings import ROOT
from tests.bench import wait_rows
from tests.bench.figures import machine_line, table
from tests.bench.queue_log import LOG, OFFICES
from tests.camera.clips import DOORS

LONGEST_S = 3600
Found = dict[str, Any]
Row = tuple[str, str, str, bool]


@dataclass(frozen=True)
class Proof:
    """One bench, its size here and for every day, and its lines of the table."""

    name: str
    module: str
    full: str
    small: str
    rows: Callable[[Found], Sequence[Row]]
    needs: Path | None = None


def rt_rows(found: Found) -> Sequence[Row]:
    ours, floor = found["greetline"], found["floor"]
    frame, hall = ours["frame"], ours["one_room_last"]
    ratio = frame["p50_ms"] / floor["frame"]["p50_ms"]
    rate = f"{ours['checkins_per_s']:.0f}/s, p99 {ours['post_loaded']['p99_ms']:.0f} ms"
    return [
        (
            f"check-in → all tablets of the store, {found['tablets']} connected, fsync'd",
            "p50 ≤ 5 ms, p99 ≤ 15 ms",
            f"p50 {frame['p50_ms']:.1f} ms, p99 {frame['p99_ms']:.1f} ms ({ratio:.1f} × floor)",
            frame["p50_ms"] <= 5 and frame["p99_ms"] <= 15,
        ),
        (
            "durable check-ins/s, 16 posters",
            "≥ 250, p99 ≤ 150 ms",
            f"{rate} (floor {floor['checkins_per_s']:.0f}/s)",
            ours["checkins_per_s"] >= 250 and ours["post_loaded"]["p99_ms"] <= 150,
        ),
        (
            "all tablets in one room: the last one",
            "-",
            f"p50 {hall['p50_ms']:.0f} ms (floor {floor['one_room_last']['p50_ms']:.0f} ms)",
            True,
        ),
        ("lateness of the server's loop: /healthz", "-", f"p99 {ours['hub']['p99_ms']:.1f} ms", True),
    ]


def claims_rows(found: Found) -> Sequence[Row]:
    what = f"one person claimed by 8 at once, {found['database']}, {found['workers']} worker(s)"
    measured = f"{len(found['faults'])} faults in {found['rounds']} rounds"
    return [(what, "0 doubles in 10,000 rounds", measured, not found["faults"])]


def tickets_rows(found: Found) -> Sequence[Row]:
    what = f"ticket numbers, 16 at once, {found['database']}, {found['workers']} worker(s)"
    measured = f"{len(found['faults'])} faults in {found['tickets']} ({found['per_s']:.0f}/s)"
    return [(what, "0 duplicates in 10,000", measured, not found["faults"])]


def kills_rows(found: Found) -> Sequence[Row]:
    measured = (
        f"{len(found['faults'])} faults, {found['kills']} kills, {found['acknowledged']} acknowledged; "
        f"ready after {found['ready_median_s']:.2f} s, at most {found['ready_max_s']:.2f} s"
    )
    met = not found["faults"] and found["ready_max_s"] <= 2
    return [("kill -9 at random moments under load", "100 kills: 0 lost, 0 doubled; ≤ 2 s", measured, met)]


def slow_rows(found: Found) -> Sequence[Row]:
    what = f"a tablet that stops reading for 2 s among {found['tablets']}"
    measured = f"{len(found['faults'])} faults, others' p99 × {found['ratio_p99']:.2f}"
    good = f"× {found['for_good_ratio_p99']:.2f}; let go after {found['cut_after_s']:.0f} s"
    return [
        (what, "whole or replayed; p99 ≤ 1.2 ×", measured, found["ratio_p99"] <= 1.2 and not found["faults"]),
        ("… and one that never reads again", "-", good, bool(found["cut"])),
    ]


def replay_rows(found: Found) -> Sequence[Row]:
    what = f"{len(found['days'])} real day(s), {found['calls']} people, {found['orders']} orders"
    measured = f"{len(found['faults'])} differences; {len(found['overlaps'])} overlaps mended"
    return [(what, "agrees to the second", measured, not found["faults"])]


def histories_rows(found: Found) -> Sequence[Row]:
    what = f"random histories of 4 clients, {found['kills']} kills, checked for linearizability"
    measured = f"{len(found['faults'])} violations in {found['histories']} histories, {found['calls']} calls"
    return [(what, "0 violations in 10,000", measured, not found["faults"])]


def rungs_rows(found: Found) -> Sequence[Row]:
    late, caught = found["rungs"], found["caught_up"]
    what = f"a rung fires when it is due, {found['database']}, {found['workers']} worker(s)"
    measured = (
        f"p99 {late['p99_ms']:.0f} ms, at most {late['max_ms']:.0f} ms late of {late['n']}; "
        f"{len(found['faults'])} twice"
    )
    after = f"at most {max(caught['max_ms'], 0):.0f} ms, of {caught['n']}"
    return [
        (what, "≤ 0.5 s late, never twice", measured, late["max_ms"] <= 500 and not found["faults"]),
        ("… what fell due while it was down, after ready", "≤ 1 s", after, caught["max_ms"] <= 1000),
    ]


def saturday_rows(found: Found) -> Sequence[Row]:
    what = (
        f"Saturday of {found['hours']:g} h, 3 tablets: {found['came']} in, {found['checked_in']} checked in"
    )
    measured = f"{found['per_staff_hour']:.1f} a staff-hour, {len(found['faults'])} unowned"
    met = found["per_staff_hour"] <= 20 and not found["faults"]
    return [(what, "≤ 20 sounds a staff-hour, 0 unowned", measured, met)]


def shown_rows(found: Found) -> Sequence[Row]:
    shown, painted = found["shown"], found["painted"]
    what = f"check-in → shown, {found['tablets']} tablets + {found['screens']} screens"
    pages = f"p50 {painted['p50_ms']:.0f} ms, p99 {painted['p99_ms']:.0f} ms of {painted['n']}"
    return [
        (
            what,
            "p50 ≤ 50 ms, p99 ≤ 250 ms",
            f"p50 {shown['p50_ms']:.0f} ms, p99 {shown['p99_ms']:.0f} ms of {shown['n']}",
            shown["p50_ms"] <= 50 and shown["p99_ms"] <= 250,
        ),
        ("… in real Chromium", "the same", pages if painted["n"] else "no Chromium here", _is_met(painted)),
    ]


def _is_met(painted: Found) -> bool:
    return not painted["n"] or (painted["p50_ms"] <= 50 and painted["p99_ms"] <= 250)


def dead_rows(found: Found) -> Sequence[Row]:
    noticed = (
        f"p50 {found['noticed_p50_s']:.1f} s, at most {found['noticed_max_s']:.1f} s of {found['times']}"
    )
    cut = f"at most {found['cut_max_s']:.2f} s"
    return [
        ("dead tablet noticed by colleagues", "≤ 5 s", noticed, found["noticed_max_s"] <= 5),
        ("revoked device cut off", "≤ 5 s", cut, found["cut_max_s"] <= 5),
    ]


def hostile_rows(found: Found) -> Sequence[Row]:
    attacks = found["attacks"].values()
    worst = max(attack["ratio_p95"] for attack in attacks)
    more = max(attack["more"] for attack in attacks) / 1e6
    return [
        (
            f"one hostile client, {len(found['attacks'])} attacks",
            "memory ≤ +50 MB, others' p95 ≤ 2 ×",
            f"+{more:.0f} MB, × {worst:.2f}",
            more <= 50 and worst <= 2,
        ),
        (
            "… malformed and lawful frames at full speed",
            "0 crashes in 100,000",
            f"{found['crashes']} crashes in {found['frames']}",
            found["crashes"] == 0,
        ),
    ]


def page_rows(found: Found) -> Sequence[Row]:
    pages = found["pages"]
    kiosk, ticket = (sum(pages[name].values()) / 1000 for name in ("kiosk", "ticket"))
    staff = pages["staff"]["js"] / 1000
    return [
        ("kiosk page, all bytes packed without fonts", "≤ 25 kB", f"{kiosk:.1f} kB", kiosk <= 25),
        ("staff page's script, packed", "≤ 40 kB", f"{staff:.1f} kB", staff <= 40),
        ("ticket page, packed without fonts", "≤ 15 kB", f"{ticket:.1f} kB", ticket <= 15),
    ]


def offline_rows(found: Found) -> Sequence[Row]:
    what = f"kiosk, {found['hours']:g} h without a network, {found['check_ins']} check-ins"
    measured = (
        f"{found['lost']} lost, {found['doubled']} doubled, {found['disordered']} out of order; "
        f"arrival wrong by ≤ {found['worst_s']:.2f} s; drained in {found['drain_s']:.0f} s"
    )
    met = not found["faults"] and found["drain_s"] <= 30
    return [
        (what, "0, 0, in order; ≤ 2 s; ≤ 30 s", measured, met),
        ("… its banner", "≤ 5 s", f"{found['banner_s']:.1f} s", found["banner_s"] <= 5),
    ]


def board_rows(found: Found) -> Sequence[Row]:
    rows = []
    for kind, what in (("cards", "as cards"), ("rows", "half as rows")):
        if found[kind] is None:
            continue
        live, update = found[kind]["live_ms"], found[kind]["update_p95_ms"]
        rows.append(
            (
                f"staff board, {found['waiting']} waiting {what}, processor {found['throttle']:g} × slower",
                "live ≤ 1.0 s, update p95 ≤ 100 ms",
                f"live {live / 1000:.2f} s, update p95 {update:.0f} ms",
                live <= 1000 and update <= 100,
            )
        )
    return rows


TWO = "--database embedded --workers 2"


def demo_rows(found: Found) -> Sequence[Row]:
    demo, plain = found["demo"], found["plain"]
    idle, without = demo["idle_core_percent"], plain["idle_core_percent"]
    rows: list[Row] = [
        (
            "the demo on an idle machine: share of a core (without it)",
            "≤ 2 %",
            f"{idle:.1f} % ({without:.1f} %); looked at {demo['looked_at_core_percent']:.1f} %",
            idle <= 2,
        )
    ]
    if isinstance(demo["four_weeks_s"], float):
        told = f"answers after {demo['first_answer_s']:.1f} s, yesterday {demo['yesterday_s']:.0f} s"
        first = demo["first_answer_s"] <= 60
        rows.append(
            ("first start of the demo", "≤ 60 s", f"{told}, four weeks {demo['four_weeks_s']:.0f} s", first)
        )
    return rows


def door_rows(found: Found) -> Sequence[Row]:
    cycles = found["cycles"].values()
    grown = max(kind["mb_late"] - kind["mb_early"] for kind in cycles)
    files = max(kind["files_late"] - kind["files_early"] for kind in cycles)
    most = max(kind["children_most"] for kind in cycles)
    held = f"{grown:+.1f} MB, {files:+.0f} files, at most {most:.0f} child; {len(found['faults'])} faults"
    told = max(max(spans) for spans in found["told_s"].values())
    beside, alone = found["check_ins"]["with"]["p95_ms"], found["check_ins"]["without"]["p95_ms"]
    return [
        (
            f"a camera that fails {sum(kind['cycles'] for kind in cycles)} times",
            "no leak of memory, files, processes",
            held,
            not found["faults"],
        ),
        ("lost, covered, dark camera told", "≤ 5 s", f"at most {told:.1f} s", told <= 5),
        (
            "check-in p95 beside it, and without it",
            "unchanged",
            f"{beside:.1f} ms, {alone:.1f} ms",
            beside <= 1.2 * alone,
        ),
    ]


def doors_rows(found: Found) -> Sequence[Row]:
    rows: list[Row] = []
    for name, model in found["models"].items():
        right, of, false = model["arrivals"]
        late = f"late p50 {model['late_p50_s']:.2f} s, p95 {model['late_p95_s']:.2f} s"
        if name == "basic":
            indoors = [counts for clip, counts in model["clips"].items() if clip.startswith("onebyone")]
            hits, wrong = (sum(counts[column] for counts in indoors) for column in (0, 1))
            measured = f"{hits} found, {wrong} false; {late}"
            rows.append(
                (
                    "door without a model, two lines",
                    "12 of 12, ≤ 2 false",
                    measured,
                    hits == 12 and wrong <= 2,
                )
            )
            continue
        measured = f"F1 {model['f1']:.3f}; arrivals {right} of {of}, {false} false; {late}"
        asked = "F1 ≥ 0.985; arrivals ≥ 0.985, 0 false; ≤ 0.3, 0.8 s" if name == "yolox_nano" else "-"
        met = model["f1"] >= 0.985 and right >= 0.985 * of and not false
        quick = model["late_p50_s"] <= 0.3 and model["late_p95_s"] <= 0.8
        rows.append((f"door by {name}, 45 crossings", asked, measured, asked == "-" or (met and quick)))
    return rows


def door_cost_rows(found: Found) -> Sequence[Row]:
    rows = []
    for name, runs in found["models"].items():
        busy, empty = runs["busy"]["core_percent"], runs["empty"]["core_percent"]
        memory = max(one["memory_mb"] for one in runs.values())
        measured = f"{busy:.0f} %, {empty:.1f} %, {memory:.0f} MB"
        met = busy <= 50 and empty <= 5 and memory <= 160
        rows.append(
            (
                f"one camera by {name}, 720p, 10 Hz, one core",
                "busy ≤ 50 %, empty ≤ 5 %, ≤ 160 MB",
                measured,
                met,
            )
        )
    return rows


PROOFS = (
    Proof("pages", "page_bytes", "", "", page_rows),
    Proof("board", "board", "", "--events 40 --loads 2", board_rows),
    Proof("rt", "rt", "--rounds 12", "--tablets 200 --stores 10 --rounds 4 --seconds 4", rt_rows),
    Proof("slow", "slow_reader", "--rounds 15", "--tablets 200 --stores 10 --rounds 2", slow_rows),
    Proof("claims", "claims", "", "--rounds 300", claims_rows),
    Proof("claims-two", "claims", TWO, f"{TWO} --rounds 300", claims_rows),
    Proof("tickets", "tickets", "", "--tickets 1000", tickets_rows),
    Proof("tickets-two", "tickets", TWO, f"{TWO} --tickets 1000", tickets_rows),
    Proof("kills", "kills", "", "--kills 5", kills_rows),
    Proof("histories", "histories", "", "--count 100 --kills 3", histories_rows),
    Proof("rungs", "rungs", "", "--alerts 40", rungs_rows),
    Proof("rungs-two", "rungs", TWO, f"{TWO} --alerts 40", rungs_rows),
    Proof("saturday", "saturday", "", "--hours 1", saturday_rows),
    Proof("shown", "shown", "", "--tablets 20 --screens 5 --check-ins 40", shown_rows),
    Proof("dead-tablet", "dead_tablet", "", "--times 3", dead_rows),
    Proof("hostile", "hostile", "", "--seconds 3 --frames 10000", hostile_rows),
    Proof("demo", "demo", "", "--no-past --idle 20 --looked 20", demo_rows),
    Proof("kiosk-offline", "kiosk_offline", "", "--check-ins 60", offline_rows),
    Proof("door", "door_faults", "", "--cycles 40 --told 1 --pairs 2 --seconds 5", door_rows),
    Proof("doors", "doors", "", "--model lpd basic", doors_rows, DOORS),
    Proof("door-cost", "door_cost", "", "--model yolox_nano --seconds 20", door_cost_rows, DOORS),
    Proof("replay", "replay", "--days 1-14", "--day 13", replay_rows, LOG),
    Proof("waits", "waits", "--store-seed 301", "--store-seed 301 --days 6", wait_rows.store_rows),
    Proof(
        "waits-breach",
        "waits",
        "--breach --store-seed 301",
        "--breach --store-seed 301 --days 3",
        wait_rows.breach_rows,
    ),
    Proof("waits-board", "waits", "--board", "--board", wait_rows.board_rows),
    Proof("waits-log", "waits", f"--log {LOG}", f"--log {LOG}", wait_rows.log_rows, LOG),
    Proof(
        "waits-offices",
        "waits",
        f"--offices {OFFICES}",
        f"--offices {OFFICES}",
        wait_rows.offices_rows,
        OFFICES,
    ),
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.prove", description=__doc__.splitlines()[0])
    parser.add_argument("--small", action="store_true", help="the same at a size for every day")
    parser.add_argument("--only", nargs="+", metavar="NAME", choices=[proof.name for proof in PROOFS])
    wanted = parser.parse_args()
    started = perf_counter()
    rows: list[Row] = []
    failed, about = [], None
    for proof in PROOFS:
        if wanted.only and proof.name not in wanted.only:
            continue
        if proof.needs is not None and not proof.needs.exists():
            print(f"\n== {proof.name}: left out, {proof.needs.name} is not in ../shared/data")
            continue
        found = prove(proof, (proof.small if wanted.small else proof.full).split())
        if found is None or found["faults"]:
            failed.append(proof.name)
        if found is not None:
            about = found.get("machine", about)
            rows += proof.rows(found)
    if about:
        print(f"\n{machine_line(about)}")
    lines = [["what", "at least", "measured", ""], *([*row[:3], "" if row[3] else "not met"] for row in rows)]
    print("\n" + table(lines))
    print(f"\n{perf_counter() - started:.0f} s in all. " + (f"FAILED: {', '.join(failed)}" if failed else ""))
    return 1 if failed else 0


def prove(proof: Proof, arguments: list[str]) -> Found | None:
    """Run one bench in a process of its own; what its last line tells, or None when it broke."""
    print(f"\n== {proof.name}: python -m tests.bench.{' '.join([proof.module, *arguments])}", flush=True)
    started = perf_counter()
    command = [sys.executable, "-u", "-m", f"tests.bench.{proof.module}", *arguments, "--json"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line.rstrip())
            if not line.startswith('{"bench"'):
                print(lines[-1], flush=True)
        process.wait(timeout=LONGEST_S)
    print(f"({perf_counter() - started:.0f} s)")
    try:
        found: Found = json.loads(lines[-1])
    except (IndexError, ValueError):
        return None
    return found


if __name__ == "__main__":
    sys.exit(main())
