"""Importing a wait log: what is read, what is refused, and that it may be done as often as one likes."""

import csv
import gzip
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from config.settings import ROOT, Settings, load
from server.db.engine import reading_engine
from server.db.models import Event, Service, Staff, Store, Visit
from server.ops.import_log import run
from tests.by_hand import BANK, MISSING
from tests.databases import KINDS, Databases

HEADER = "store,service,arrived_at,called_at,finished_at,left_at,outcome,staff"
GOOD = (
    "shop,Repairs,2026-03-02T09:00:00+01:00,2026-03-02T09:05:00+01:00,2026-03-02T09:20:00+01:00,,served,Alex"
)
LEFT = "shop,Repairs,2026-03-02T09:01:00+01:00,,,2026-03-02T09:30:00+01:00,left,"
MISSED = (
    "shop,Repairs,2026-03-02T09:02:00+01:00,2026-03-02T09:31:00+01:00,,2026-03-02T09:40:00+01:00,no_show,"
)
needs_bank = pytest.mark.skipif(not BANK.exists(), reason=MISSING)

Write = Callable[..., Path]


@pytest.fixture(params=KINDS)
def settings(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> Settings:
    """An empty shop on a real database of either kind."""
    environ = {"GREETLINE_DATA": str(tmp_path / "var")}
    if request.param == "postgres":
        environ["GREETLINE_DATABASE_URL"] = databases.migrated("postgres").replace("+psycopg", "")
    return load(environ)


@pytest.fixture
def sqlite(tmp_path: Path) -> Settings:
    return load({"GREETLINE_DATA": str(tmp_path / "var")})


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a log; bytes are taken as they are."""

    def make(*rows: str | bytes, header: str = HEADER, name: str = "log.csv") -> Path:
        path = tmp_path / name
        lines = [line if isinstance(line, bytes) else line.encode() for line in (header, *rows)]
        path.write_bytes(b"\n".join(lines) + b"\n")
        return path

    return make


def everything(settings: Settings, store: str = "shop") -> list[dict[str, object]]:
    """The visits of a store as they stand, without what is new at each import."""
    engine = reading_engine(settings.database)
    with engine.connect() as conn:
        rows = conn.execute(
            select(Visit.__table__)
            .join(Store, Store.id == Visit.store_id)
            .where(Store.slug == store)
            .order_by(Visit.arrived_at, Visit.ticket)
        ).mappings()
        found = [
            {str(k): v for k, v in row.items() if k not in ("id", "public_token", "received_at")}
            for row in rows
        ]
    engine.dispose()
    return found


def count(settings: Settings, query: object) -> int:
    engine: Engine = reading_engine(settings.database)
    with engine.connect() as conn:
        found = conn.execute(query).scalar_one()  # type: ignore[call-overload]
    engine.dispose()
    return int(found)


def rejected(settings: Settings, name: str = "log.csv") -> dict[int, str]:
    with (settings.data / f"{name}.rejected.csv").open(newline="") as file:
        return {int(row["line"]): row["reason"] for row in csv.DictReader(file)}


def test_each_outcome_becomes_a_visit_as_the_log_says_it(settings: Settings, write: Write) -> None:
    assert run(settings, [str(write(GOOD, LEFT, MISSED))]) == 0
    served, left, missed = everything(settings)
    assert (served["state"], served["staff"], served["calls"]) == ("served", "Alex", 1)
    assert served["called_at"] == served["served_at"] == served["last_called_at"]
    assert (left["state"], left["called_at"], left["staff"]) == ("left", None, None)
    assert (missed["state"], missed["served_at"], missed["finished_at"]) == ("no_show", None, None)
    assert missed["left_at"] is not None
    for visit in (served, left, missed):
        assert (visit["source"], visit["day"], visit["greeted_at"]) == ("import", "2026-03-02", None)
    assert [visit["ticket"] for visit in (served, left, missed)] == ["#1", "#2", "#3"]


def test_store_services_and_staff_that_are_new_are_added(settings: Settings, write: Write) -> None:
    run(settings, [str(write(GOOD)), "--time-zone", "America/Sao_Paulo"])
    engine = reading_engine(settings.database)
    with engine.connect() as conn:
        store = conn.execute(select(Store.id, Store.time_zone).where(Store.slug == "shop")).one()
        services = conn.execute(select(Service.slug).where(Service.store_id == store.id)).scalars().all()
        staff = conn.execute(select(Staff.name).where(Staff.store_id == store.id)).scalars().all()
    engine.dispose()
    assert (store.time_zone, services, staff) == ("America/Sao_Paulo", ["Repairs"], ["Alex"])


def test_rows_can_go_into_a_store_that_is_there_and_find_its_services(
    settings: Settings, write: Write
) -> None:
    path = write(GOOD, LEFT.replace("Repairs", "New phone or contract"))
    assert run(settings, [str(path), "--store", "demo"]) == 0
    found = everything(settings, "demo")
    assert [visit["service"] for visit in found] == ["repairs", "new-phone"]
    assert count(settings, select(func.count()).select_from(Store)) == 1


def test_one_imported_event_a_batch_and_nothing_else(settings: Settings, write: Write) -> None:
    rows = [GOOD.replace("09:00:00", f"08:{n // 60:02}:{n % 60:02}") for n in range(2_400)]
    run(settings, [str(write(*rows))])
    shop = select(Store.id).where(Store.slug == "shop").scalar_subquery()
    told = select(func.count()).select_from(Event).where(Event.store_id == shop)
    assert count(settings, told) == count(settings, told.where(Event.type == "imported")) == 3
    assert count(settings, select(Store.seq).where(Store.slug == "shop")) == 3


def test_same_file_again_changes_nothing_not_even_the_count_of_events(
    settings: Settings, write: Write
) -> None:
    path = write(GOOD, GOOD, LEFT, GOOD)
    run(settings, [str(path)])
    before = everything(settings)
    seq = count(settings, select(Store.seq).where(Store.slug == "shop"))
    assert run(settings, [str(path)]) == 0
    assert everything(settings) == before
    assert len(before) == 4
    assert count(settings, select(Store.seq).where(Store.slug == "shop")) == seq


def test_equal_rows_are_different_people(settings: Settings, write: Write) -> None:
    run(settings, [str(write(GOOD, GOOD))])
    run(settings, [str(write(GOOD, GOOD, GOOD))])
    assert len(everything(settings)) == 3


def test_longer_file_adds_only_what_is_new_and_numbers_go_on(sqlite: Settings, write: Write) -> None:
    run(sqlite, [str(write(GOOD))])
    run(sqlite, [str(write(GOOD, LEFT))])
    assert [visit["ticket"] for visit in everything(sqlite)] == ["#1", "#2"]


BAD = {
    "shop,Repairs,yesterday,,,2026-03-02T09:30:00+01:00,left,": "arrived_at is no time like",
    "shop,Repairs,2026-03-02T09:00:00,,,2026-03-02T09:30:00+01:00,left,": "arrived_at has no offset",
    "shop,Repairs,0001-01-01T00:00:00+14:00,,,2026-03-02T09:30:00+01:00,left,": "arrived_at is no time",
    GOOD.replace("09:05", "08:59"): "called_at is before arrived_at",
    GOOD.replace("09:20", "09:04"): "finished_at is before called_at",
    LEFT.replace("T09:30", "T08:30"): "left_at is before arrived_at",
    GOOD.replace("served", "happy"): "outcome is none of served, left, no_show",
    GOOD.replace("2026-03-02T09:20:00+01:00", ""): "finished_at is empty, and the outcome is served",
    LEFT.replace("2026-03-02T09:30:00+01:00", ""): "left_at is empty, and the outcome is left",
    MISSED.replace("2026-03-02T09:31:00+01:00", ""): "called_at is empty, and the outcome is no_show",
    GOOD.replace("Repairs", ""): "service is empty",
    GOOD.replace("shop", "", 1): "store is empty",
    GOOD.replace("shop", "???", 1): "store has no letter or digit",
    GOOD.replace("Alex", "A" * 121): "staff is longer than 120 characters",
    GOOD.replace("Repairs", "Re\0pairs"): "service holds a control character",
    GOOD + ",more": "has 9 columns where the first line has 8",
    "shop,Repairs": "has 2 columns where the first line has 8",
    "x" * 70_000: "has 1 columns where the first line has 8",
}


@pytest.mark.parametrize(("row", "reason"), BAD.items())
def test_row_that_cannot_be_read_is_named_by_line_and_reason(
    sqlite: Settings, write: Write, capsys: pytest.CaptureFixture[str], row: str, reason: str
) -> None:
    assert run(sqlite, [str(write(GOOD, row, LEFT))]) == 0
    assert len(everything(sqlite)) == 2
    found = rejected(sqlite)
    assert list(found) == [3]
    assert found[3].startswith(reason)
    said = capsys.readouterr()
    assert f"Line 3: {reason}" in said.err
    assert "2 visits imported, 0 were there already, 1 rows could not be read" in said.out


def test_row_that_is_not_utf8_takes_no_other_along(sqlite: Settings, write: Write) -> None:
    run(sqlite, [str(write(GOOD, b"shop,R\xe9parations,,,,,left,", LEFT))])
    assert rejected(sqlite) == {3: "is not UTF-8"}
    assert len(everything(sqlite)) == 2


def test_quote_that_is_never_closed_takes_no_other_row_along(sqlite: Settings, write: Write) -> None:
    rows = [GOOD.replace("09:00:00", f"08:00:{n:02}") for n in range(40)]
    run(sqlite, [str(write(*rows[:5], GOOD.replace("Repairs", '"Repairs'), *rows[5:]))])
    assert rejected(sqlite) == {7: "has a quote that is not closed"}
    assert len(everything(sqlite)) == 40


def test_line_break_within_quotes_belongs_to_its_cell(sqlite: Settings, write: Write) -> None:
    path = write(GOOD + ',"first\nsecond"', LEFT + ",plain", header=HEADER + ",note")
    run(sqlite, [str(path)])
    assert len(everything(sqlite)) == 2


def test_at_most_twenty_bad_rows_are_said_and_all_are_listed(
    sqlite: Settings, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    run(sqlite, [str(write(GOOD, *["shop"] * 50))])
    said = capsys.readouterr().err
    assert said.count("has 1 columns") == 20
    assert "30 more. All are listed in" in said
    assert len(rejected(sqlite)) == 50


def test_list_of_bad_rows_speaks_of_the_last_run_only(sqlite: Settings, write: Write) -> None:
    run(sqlite, [str(write(GOOD, "shop"))])
    run(sqlite, [str(write(GOOD))])
    assert not (sqlite.data / "log.csv.rejected.csv").exists()


def test_further_columns_are_named_once_and_left_out(
    sqlite: Settings, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    run(sqlite, [str(write(GOOD + ",1,x", header=HEADER + ",priority,customer"))])
    assert (
        capsys.readouterr().err.count("Left out, as Greetline has no place for it: priority, customer.") == 1
    )


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_packed_or_not_and_with_or_without_a_mark_it_is_the_same(
    sqlite: Settings, tmp_path: Path, packed: bool, bom: bytes
) -> None:
    text = bom + f"{HEADER}\r\n{GOOD}\r\n{LEFT}\r\n".encode()
    path = tmp_path / "log.any"
    path.write_bytes(gzip.compress(text) if packed else text)
    assert run(sqlite, [str(path)]) == 0
    assert len(everything(sqlite)) == 2


def test_packed_file_that_breaks_off_keeps_what_came_before(
    sqlite: Settings, write: Write, tmp_path: Path
) -> None:
    rows = [f"{GOOD.replace('09:00:00', f'08:{n // 60:02}:{n % 60:02}')}{n}" for n in range(3_000)]
    whole = gzip.compress(write(*rows).read_bytes())
    path = tmp_path / "cut.csv.gz"
    path.write_bytes(whole[: len(whole) // 2])
    assert run(sqlite, [str(path)]) == 0
    [(line, reason)] = rejected(sqlite, "cut.csv.gz").items()
    assert reason == "the packed file breaks off here"
    assert len(everything(sqlite)) == line - 2 > 100


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "can't be read: No such file or directory."),
        (b"", "is no CSV file: its first line is empty."),
        (b"\x89PNG\r\n\x1a\n", "is no CSV file: its first line is not UTF-8."),
        (b"\x1f\x8bnonsense", "can't be unpacked"),
        (
            b"store,service,arrived_at\n",
            "lacks in its first line: called_at, finished_at, left_at, outcome, staff.",
        ),
        (f"{HEADER},service\n".encode(), "has more than once: service."),
        (f"{HEADER}\nshop\n".encode(), "0 visits imported"),
    ],
)
def test_file_without_anything_to_read_ends_with_two_and_says_why(
    sqlite: Settings,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    content: bytes | None,
    sentence: str,
) -> None:
    path = tmp_path / "log.csv"
    if content is not None:
        path.write_bytes(content)
    assert run(sqlite, [str(path)]) == 2
    said = capsys.readouterr()
    assert sentence in said.out + said.err


def test_unknown_time_zone_is_refused(sqlite: Settings, write: Write) -> None:
    with pytest.raises(SystemExit) as ended:
        run(sqlite, [str(write(GOOD)), "--time-zone", "Europe/Atlantis"])
    assert ended.value.code == 2


def test_live_tickets_and_imported_ones_share_a_day(sqlite: Settings, write: Write) -> None:
    """Imported labels begin with #, so the shop's own counter never meets them."""
    run(sqlite, [str(write(GOOD)), "--store", "demo"])
    engine = reading_engine(sqlite.database)
    with engine.connect() as conn:
        assert conn.execute(select(Visit.ticket)).scalars().all() == ["#1"]
    engine.dispose()


def importing(settings: Settings, path: Path) -> subprocess.Popen[bytes]:
    environ = {**os.environ, "GREETLINE_DATA": str(settings.data)}
    command = [sys.executable, "-m", "server", "import", str(path), "--time-zone", "Asia/Jerusalem"]
    return subprocess.Popen(
        command, cwd=ROOT, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


@needs_bank
def test_killed_in_the_middle_and_run_again_is_the_same_as_once(tmp_path: Path) -> None:
    whole, broken = (load({"GREETLINE_DATA": str(tmp_path / name)}) for name in ("whole", "broken"))
    assert importing(whole, BANK).wait(120) == 0
    process = importing(broken, BANK)
    until = time.monotonic() + 60
    while time.monotonic() < until and not 0 < imported(broken) < 15_000:
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait(30)
    assert 0 < imported(broken) < 15_974
    assert imported(broken) % 1_000 == 0
    assert importing(broken, BANK).wait(120) == 0
    assert everything(broken, "bank") == everything(whole, "bank")


def imported(settings: Settings) -> int:
    """How many are in so far; none while there is no table yet."""
    if not settings.sqlite_path.exists():
        return 0
    engine = reading_engine(settings.database)
    try:
        with engine.connect() as conn:
            names = conn.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'visit'")
            if names.scalar_one() == 0:
                return 0
            return int(conn.execute(select(func.count()).select_from(Visit)).scalar_one())
    finally:
        engine.dispose()
