"""Arrivals wait on disk: through kill -9, a clock that jumps, a file that is damaged, and never too many."""

import os
import signal
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from config.settings import ROOT
from server.camera import spool as spool_room
from server.camera.spool import OLDEST_S, Clocks, Spool


@dataclass
class Times:
    """A machine's clocks."""

    wall: float = 1_800_000_000.0
    up: float = 5000.0
    boot: str = "first"

    def clocks(self) -> Clocks:
        return Clocks(lambda: self.wall, lambda: self.up, lambda: self.boot)

    def pass_(self, seconds: float) -> None:
        self.wall += seconds
        self.up += seconds


@pytest.fixture
def times() -> Times:
    return Times()


def ages(spool: Spool) -> list[float]:
    found = []
    while (waiting := spool.first()) is not None:
        found.append(round(spool.age_s(waiting), 3))
        spool.done(waiting)
    return found


def test_arrivals_come_out_in_their_order_each_with_a_key_of_its_own(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "camera" / "demo.sqlite")
    for size in (1, 2, 3):
        spool.add("in", size, 0)
    out = []
    while (waiting := spool.first()) is not None:
        out.append(waiting)
        spool.done(waiting)
    assert [waiting.group_size for waiting in out] == [1, 2, 3]
    assert len({waiting.key for waiting in out}) == 3
    assert len(spool) == 0


def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "demo.sqlite"
    before = os.umask(0)
    try:
        Spool(path).add("in", 1, 0)
    finally:
        os.umask(before)
    assert [stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()] == [0o600]


def test_what_was_added_is_there_after_kill_9_with_the_same_key(tmp_path: Path) -> None:
    path = tmp_path / "demo.sqlite"
    adding = (
        "import sys; from pathlib import Path; from server.camera.spool import Spool\n"
        "spool = Spool(Path(sys.argv[1]))\n"
        "for n in range(1, 10**6):\n"
        "    spool.add('in', n % 50 + 1, 0); print(n, spool.first().key, flush=True)\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", adding, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    lines = [child.stdout.readline().split() for _ in range(40)]
    child.send_signal(signal.SIGKILL)
    lines += [line.split() for line in child.stdout if line.endswith("\n")]
    child.wait()
    child.stdout.close()
    spool = Spool(path)
    first = spool.first()
    assert first is not None
    assert first.key == lines[0][1]
    assert len(spool) in (len(lines), len(lines) + 1)


@pytest.mark.parametrize("jump_s", [-86_400 * 400, -30, 0, 30, 86_400 * 400])
def test_a_wall_clock_that_is_set_makes_no_arrival_younger_or_older(
    tmp_path: Path, times: Times, jump_s: float
) -> None:
    Spool(tmp_path / "s", times.clocks()).add("in", 1, 0.5)
    times.pass_(100)
    times.wall += jump_s
    assert ages(Spool(tmp_path / "s", times.clocks())) == [100.5]


def test_after_a_new_start_of_the_machine_the_wall_clock_counts(tmp_path: Path, times: Times) -> None:
    Spool(tmp_path / "s", times.clocks()).add("in", 1, 0)
    times.wall, times.up, times.boot = times.wall + 600, 40, "second"
    assert ages(Spool(tmp_path / "s", times.clocks())) == [600]


@pytest.mark.parametrize("wall_s", [-86_400 * 400, 86_400 * 400])
def test_after_a_new_start_with_a_wrong_clock_it_is_neither_lost_nor_new(
    tmp_path: Path, times: Times, wall_s: float
) -> None:
    Spool(tmp_path / "s", times.clocks()).add("in", 1, 0)
    times.wall, times.up, times.boot = times.wall + wall_s, 150, "second"
    [age] = ages(Spool(tmp_path / "s", times.clocks()))
    assert 150 <= age <= OLDEST_S


def test_it_holds_the_newest_of_too_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool_room, "MOST", 20)
    spool = Spool(tmp_path / "s")
    for size in range(1, 31):
        spool.add("out", size, 0)
    assert len(spool) == 20
    first = spool.first()
    assert first is not None
    assert first.group_size == 11


@pytest.mark.parametrize("damage", ["garbage", "cut", "empty"])
def test_a_damaged_file_is_put_aside_and_a_new_one_begun(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "s"
    spool = Spool(path)
    for _ in range(200):
        spool.add("in", 1, 0)
    spool.close()
    whole = path.read_bytes()
    path.write_bytes({"garbage": b"\x07" * 5000, "cut": whole[: len(whole) // 2], "empty": b""}[damage])
    again = Spool(path)
    again.add("in", 2, 0)
    assert again.first() is not None
    assert len(again) >= 1
    assert ages(again)


def test_a_transaction_that_was_torn_is_as_if_it_had_not_been(tmp_path: Path) -> None:
    path = tmp_path / "s"
    Spool(path).add("in", 1, 0)
    torn = (
        "import sqlite3, sys, os\n"
        "file = sqlite3.connect(sys.argv[1], isolation_level=None); file.execute('PRAGMA cache_spill = 1')\n"
        "file.execute('PRAGMA cache_size = 1'); file.execute('BEGIN')\n"
        "file.executemany('INSERT INTO arrival (key, direction, group_size, wall, up, boot)"
        " VALUES (?, ?, 1, 0, 0, 0)',"
        " ((str(n), 'in' * 400) for n in range(3000)))\n"
        "os._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", torn, str(path)], check=False)
    assert (tmp_path / "s-journal").exists()
    spool = Spool(path)
    assert len(spool) == 1


def test_a_full_disk_loses_nothing_while_the_process_lives(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "s")
    for size in (1, 2, 3):
        spool.add("in", size, 0)
    pages = spool._file.execute("PRAGMA page_count").fetchone()[0]
    spool._file.execute(f"PRAGMA max_page_count = {pages}")
    added = 3
    while not spool._unkept:
        added += 1
        spool.add("out", added % 50 + 1, 0)
    spool.add("out", 9, 0)
    assert len(spool) == added + 1
    assert len(ages(spool)) == added + 1
    assert spool.first() is None


def test_what_can_not_be_deleted_is_not_sent_again_by_this_process(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "s")
    spool.add("in", 1, 0)
    spool.add("in", 2, 0)
    spool._file.execute("PRAGMA query_only = ON")
    assert len(ages(spool)) == 2
    assert len(spool) == 0
    spool.close()
    assert len(Spool(tmp_path / "s")) == 2
