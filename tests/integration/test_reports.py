"""Reports against figures worked out by other code, on a real log and on a made-up day."""

import csv
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from zipfile import ZipFile

import pytest
from sqlalchemy import Engine

from config.settings import load
from server.db.engine import reading_engine, writing_engine
from server.ops.database import ready_database
from server.ops.import_log import run as import_log
from server.ops.token import issue
from server.queries import reports, visit_log
from server.queries.report_columns import FILTERS
from server.queries.reports import Asked
from tests import by_hand
from tests.a_day import keep_day
from tests.by_hand import BANK, MISSING
from tests.databases import KINDS, Databases
from tests.houses import House
from tests.running import Answered, RunningServer

ZONE = "Asia/Jerusalem"
FIRST, LAST = date(1999, 2, 1), date(1999, 2, 14)
NOW = datetime(2026, 11, 22, 20, tzinfo=UTC)
DAY = date(2026, 11, 20)
needs_bank = pytest.mark.skipif(not BANK.exists(), reason=MISSING)


def all_days(at: datetime = NOW) -> Asked:
    return Asked("bank", FIRST, LAST, at, 300)


@pytest.fixture(scope="module", params=KINDS)
def bank(
    request: pytest.FixtureRequest, databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    """The bank's log, imported into a real database of either kind."""
    data = tmp_path_factory.mktemp(f"bank-{request.param}")
    environ = {"GREETLINE_DATA": str(data)}
    if request.param == "postgres":
        environ["GREETLINE_DATABASE_URL"] = databases.migrated("postgres").replace("+psycopg", "")
    settings = load(environ)
    assert import_log(settings, [str(BANK), "--time-zone", ZONE]) == 0
    engine = reading_engine(settings.database)
    yield engine
    engine.dispose()


@pytest.fixture(scope="module")
def calls() -> list[by_hand.Call]:
    return by_hand.read()


def without_greetings(told: dict[str, Any]) -> dict[str, Any]:
    """What the log knows of: it holds no greetings; means are compared by themselves."""
    kept = {name: told[name] for name in ("came", "served", "left", "no_show", "open")}
    for name in ("wait", "handle", "service_level", "promises"):
        kept[name] = {key: value for key, value in told[name].items() if not key.startswith("mean")}
    return kept


@needs_bank
def test_figures_of_the_bank_equal_those_worked_out_by_hand(bank: Engine, calls: list[by_hand.Call]) -> None:
    with bank.connect() as conn:
        told = reports.waits(conn, all_days())
    assert without_greetings(told["total"]) == by_hand.figures(calls)
    served = [call for call in calls if call.was_called]
    assert told["total"]["wait"]["mean_served_s"] == round(sum(c.waited_s for c in served) / len(served), 3)
    handled = [call.handled_s or 0 for call in served]
    assert told["total"]["handle"]["mean_s"] == round(sum(handled) / len(handled), 3)


@needs_bank
@pytest.mark.parametrize("by", ["hour", "day", "service"])
def test_each_part_of_the_bank_equals_its_own_figures(
    bank: Engine, calls: list[by_hand.Call], by: str
) -> None:
    with bank.connect() as conn:
        told = reports.waits(conn, all_days(), by)
    expected = by_hand.grouped(calls, by, ZONE)
    assert {row["key"]: without_greetings(row) for row in told["rows"]} == {
        key: by_hand.figures(part) for key, part in expected.items()
    }


@needs_bank
def test_dropping_who_left_would_have_told_less(bank: Engine, calls: list[by_hand.Call]) -> None:
    with bank.connect() as conn:
        told = reports.waits(conn, all_days())["total"]["wait"]
    served_only = sorted(call.waited_s for call in calls if call.was_called)
    assert told["p90_s"] > by_hand.at_rank(served_only, by_hand.MOST)


@needs_bank
def test_every_filter_lists_as_many_as_its_figure_counts(bank: Engine) -> None:
    one_day = Asked("bank", FIRST, FIRST, NOW, 300)
    with bank.connect() as conn:
        total = reports.waits(conn, one_day)["total"]

        def listed(**filters: str) -> int:
            return int(visit_log.visits(conn, one_day, visit_log.Wanted(filters, limit=1))["n"])

        assert listed() == total["came"]
        assert listed(outcome="left") == total["left"]
        assert listed(outcome="gone") == total["left"] + total["no_show"]
        assert listed(wait="censored") == total["wait"]["censored"]
        assert listed(wait="over_target") == total["wait"]["over_target"]
        assert listed(level="within") == total["service_level"]["within"]
        assert listed(level="missed") == total["service_level"]["n"] - total["service_level"]["within"]
        by_hour = reports.waits(conn, one_day, "hour")["rows"]
        assert [listed(hour=str(int(row["key"]))) for row in by_hour] == [row["came"] for row in by_hour]


@needs_bank
def test_pages_of_the_log_hold_every_visit_once_and_in_order(bank: Engine) -> None:
    one_day = Asked("bank", FIRST, FIRST, NOW, 300)
    seen: list[dict[str, Any]] = []
    after = None
    with bank.connect() as conn:
        while True:
            page = visit_log.visits(conn, one_day, visit_log.Wanted(after=after, limit=400))
            seen += page["rows"]
            after = page["next"]
            if after is None:
                break
        assert seen == list(visit_log.all_visits(conn, one_day, visit_log.Wanted()))
    assert len({row["id"] for row in seen}) == len(seen) == page["n"] == 1477
    assert [row["arrived_at"] for row in seen] == sorted(row["arrived_at"] for row in seen)


# --- A made-up day of the demo shop, with greetings and promises, over HTTP ---


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Shop"]:
    data = tmp_path_factory.mktemp("shop")
    settings = load({"GREETLINE_DATA": str(data)})
    ready_database(settings)
    writer = writing_engine(settings.database)
    rows = keep_day(writer, DAY)
    writer.dispose()
    server = RunningServer(data).start()
    yield Shop(server, issue(settings, "demo", "manager", None), rows)
    server.stop()


class Shop:
    """A server, its manager's token, and the rows of the day as they were written."""

    def __init__(self, server: RunningServer, token: str, rows: list[dict[str, Any]]) -> None:
        self.server = server
        self.token = token
        self.rows = rows

    def ask(self, report: str, **query: Any) -> Answered:
        text = urlencode({"from": DAY.isoformat(), **query})
        return self.server.call("GET", f"/api/v1/stores/demo/reports/{report}?{text}", token=self.token)

    def get(self, report: str, **query: Any) -> Any:
        answered = self.ask(report, **query)
        assert answered.status == 200, answered.body
        return answered.body


def spans(rows: list[dict[str, Any]], since: str, until: str) -> list[float]:
    found = [row for row in rows if row[since] and row[until]]
    return sorted((row[until] - row[since]).total_seconds() for row in found)


@pytest.mark.parametrize("basis", ["door", "kiosk", "phone", "staff"])
def test_each_basis_of_greeting_is_measured_by_itself(shop: Shop, basis: str) -> None:
    told = shop.get("waits")["total"]["greeted"][basis]
    mine = [row for row in shop.rows if row["greet_basis"] == basis]
    found = spans(mine, "entered_at" if basis == "door" else "arrived_at", "greeted_at")
    assert (told["came"], told["n"]) == (len(mine), len(found))
    assert told["too_few"] == (len(found) < 20)
    if told["too_few"]:
        assert told["p50_s"] is None
    else:
        rank = -(-len(found) // 2) - 1
        assert told["p50_s"] == round(found[rank], 3)


def test_denied_greeting_stands_in_the_first_figures_only(shop: Shop) -> None:
    total = shop.get("waits")["total"]
    denied = [row for row in shop.rows if row["unconfirmed_greeted_at"]]
    assert total["greeted_unconfirmed"] == len(denied) == 1
    [row] = denied
    confirmed = (row["greeted_at"] - row["arrived_at"]).total_seconds()
    first = (row["unconfirmed_greeted_at"] - row["arrived_at"]).total_seconds()
    basis = row["greet_basis"]
    n = total["greeted"][basis]["n"]
    gain = n * (total["greeted"][basis]["mean_s"] - total["greeted_first"][basis]["mean_s"])
    assert gain == pytest.approx(confirmed - first, abs=0.001 * n)


def test_promises_are_kept_or_broken_by_the_range_that_was_told(shop: Shop) -> None:
    told = shop.get("waits")["total"]["promises"]
    kept = broken = 0
    for row in shop.rows:
        if row["promise_high_s"] is None:
            continue
        end = row["called_at"] or row["served_at"]
        until = end or row["left_at"]
        late = (until - row["arrived_at"]).total_seconds() > row["promise_high_s"]
        broken += late
        kept += bool(end) and not late
    assert (told["kept"], told["broken"], told["n"]) == (kept, broken, kept + broken)
    assert broken > 3


def test_sentence_names_the_hour_and_service_that_broke_and_lists_exactly_those(shop: Shop) -> None:
    parts = {part["key"]: part for part in shop.get("waits")["sentence"]}
    broke = parts["sentence-broke"]
    assert broke["args"]["service"] == "repairs"
    assert broke["args"]["hour"] == 12
    listed = shop.get("visits", **{**broke["visits"], "from": broke["visits"]["from"]})
    assert listed["n"] == broke["args"]["n"]
    assert {row["service"] for row in listed["rows"]} == {"repairs"}


def test_greetings_report_tells_each_hour_by_basis(shop: Shop) -> None:
    told = shop.get("greetings")
    assert sum(row["greeted"]["kiosk"]["n"] for row in told["rows"]) == told["total"]["greeted"]["kiosk"]["n"]
    assert set(told["definitions"]) == {
        f"greeted_{first}{basis}" for first in ("", "first_") for basis in ("door", "kiosk", "phone", "staff")
    }


def test_every_figure_has_its_formula_beside_it(shop: Shop) -> None:
    told = shop.get("waits")["definitions"]
    assert told["wait"]["formula"] == "min(called_at, served_at) − arrived_at − looked_s"
    assert told["service_level"]["formula"] == "served with wait ≤ target ÷ (served + left + no_show)"


# --- Files ---


def read_csv(raw: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(raw.decode("utf-8-sig"), newline=""), strict=True))


def as_cell(value: Any) -> str:
    return "" if value is None else value if isinstance(value, str) else json.dumps(value)


def test_csv_row_of_a_visit_equals_its_json(shop: Shop) -> None:
    rows = shop.get("visits", limit=1000)["rows"]
    assert read_csv(shop.get("visits", format="csv")) == [
        {name: as_cell(value) for name, value in row.items()} for row in rows
    ]


def test_xlsx_holds_the_same_rows_as_text(shop: Shop) -> None:
    book = ZipFile(BytesIO(shop.get("visits", format="xlsx", outcome="left")))
    sheet = book.read("xl/worksheets/sheet1.xml").decode()
    texts = re.findall(r"<t[^>]*>([^<]*)</t>|<t/>", sheet)
    names = list(visit_log.columns(staff=False))
    rows = shop.get("visits", outcome="left", limit=1000)["rows"]
    assert texts == [*names, *(as_cell(row[name]) for row in rows for name in names)]
    assert 't="n"' not in sheet
    assert "<f>" not in sheet


def test_csv_of_figures_has_the_total_first_and_one_row_a_part(shop: Shop) -> None:
    told = shop.get("waits", by="service")
    rows = read_csv(shop.get("waits", by="service", format="csv"))
    assert [row["key"] for row in rows] == ["total", *(row["key"] for row in told["rows"])]
    assert rows[0]["wait_p50_s"] == as_cell(told["total"]["wait"]["p50_s"])
    assert rows[1]["greeted_kiosk_n"] == as_cell(told["rows"][0]["greeted"]["kiosk"]["n"])


@pytest.mark.parametrize("report", ["visits", "waits", "greetings"])
@pytest.mark.parametrize("format_", ["json", "csv"])
def test_names_of_staff_are_left_out_unless_asked_for(shop: Shop, report: str, format_: str) -> None:
    plain = shop.get(report, format=format_)
    text = json.dumps(plain) if format_ == "json" else plain.decode()
    assert not any(name in text for name in ("Alex", "Bea", "Chris", "Dana"))
    if report == "visits":
        named = shop.get(report, format=format_, staff="yes")
        assert "Alex" in (json.dumps(named) if format_ == "json" else named.decode())


def test_file_is_offered_under_a_name_of_its_own(shop: Shop) -> None:
    headers = shop.ask("visits", format="csv").headers
    assert headers["content-disposition"] == (
        'attachment; filename="greetline-demo-visits-2026-11-20-2026-11-20.csv"'
    )
    assert headers["content-type"] == "text/csv; charset=utf-8"


# --- What is refused ---


@pytest.mark.parametrize(
    ("report", "query", "status", "code", "field"),
    [
        ("sales", {}, 404, "unknown_report", None),
        ("waits", {"from": "22.11.2026"}, 422, "bad_field", "from"),
        ("waits", {"from": "2026-02-30"}, 422, "bad_field", "from"),
        ("waits", {"from": "0001-01-01"}, 422, "bad_field", "from"),
        ("waits", {"from": "20261122"}, 422, "bad_field", "from"),
        ("waits", {"from": "2026-11-22", "to": "2026-11-21"}, 422, "bad_field", "to"),
        ("waits", {"by": "month"}, 422, "bad_field", "by"),
        ("waits", {"format": "pdf"}, 422, "bad_field", "format"),
        ("waits", {"outcome": "left"}, 422, "bad_field", "outcome"),
        ("waits", {"target_s": "nan"}, 422, "bad_field", "target_s"),
        ("visits", {"hour": "24"}, 422, "bad_field", "hour"),
        ("visits", {"outcome": "abandoned"}, 422, "bad_field", "outcome"),
        ("visits", {"after": "nobody"}, 422, "bad_field", "after"),
        ("visits", {"limit": "0"}, 422, "bad_field", "limit"),
        ("visits", {"colour": "red"}, 422, "bad_field", "body"),
        ("visit", {}, 422, "bad_field", "id"),
        ("visit", {"id": "nobody"}, 404, "unknown_visit", None),
    ],
)
def test_question_that_makes_no_sense_is_refused_by_name(
    shop: Shop, report: str, query: dict[str, str], status: int, code: str, field: str | None
) -> None:
    answered = shop.ask(report, **query)
    assert (answered.status, answered.body["code"], answered.body.get("field")) == (status, code, field)


@pytest.mark.parametrize("role", ["kiosk", "staff", "lead", "camera", "screen"])
def test_only_managers_read_reports(house: House, role: str) -> None:
    assert house.call("GET", "reports/waits", by=role).status == 403


def test_every_filter_value_is_one_that_the_log_takes(shop: Shop) -> None:
    for name, values in FILTERS.items():
        for value in values:
            assert shop.ask("visits", **{name: value, "limit": 1}).status == 200


# --- One visit ---


def test_one_visit_tells_who_did_what_when_and_never_the_customer(house: House) -> None:
    visit = house.check_in(name="Robin Secret", note="blue scarf")
    house.do("greet", visit)
    house.do("serve", visit, by="bea")
    house.do("finish", visit, by="bea")
    told = house.call("GET", f"reports/visit?id={visit['id']}&staff=yes", by="manager").body
    assert [(event["type"], event["by"].get("staff")) for event in told["events"]] == [
        ("visit.checked_in", None),
        ("visit.greeted", "Alex"),
        ("visit.served", "Bea"),
        ("visit.finished", "Bea"),
    ]
    assert "Secret" not in json.dumps(told)
    assert "scarf" not in json.dumps(told)
    plain = house.call("GET", f"reports/visit?id={visit['id']}", by="manager").body
    assert not any(name in json.dumps(plain) for name in ("Alex", "Bea"))


def test_somebody_who_is_still_here_counts_as_open_and_censored(house: House) -> None:
    before = house.call("GET", "reports/waits", by="manager").body["total"]
    house.check_in()
    after = house.call("GET", "reports/waits", by="manager").body["total"]
    assert after["open"] == before["open"] + 1
    assert after["wait"]["censored"] == before["wait"]["censored"] + 1
    assert after["service_level"]["n"] == before["service_level"]["n"]


# --- Days on which clocks change ---


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 3, 30), 24), (date(2026, 10, 25), 25)]
)
def test_day_lasts_as_long_as_on_the_wall(shop: Shop, day: date, hours: int) -> None:
    told = shop.get("waits", **{"from": day.isoformat()})
    start, end = (datetime.fromisoformat(told[name]) for name in ("from_at", "to_at"))
    assert end - start == timedelta(hours=hours)


def test_waits_and_days_are_right_when_clocks_change(tmp_path: Path) -> None:
    log = tmp_path / "clocks.csv"
    log.write_text(
        "store,service,arrived_at,called_at,finished_at,left_at,outcome,staff\n"
        # Winter ends at 02:00: ten minutes that the wall counts as seventy.
        "dst,x,2026-03-29T01:55:00+01:00,2026-03-29T03:05:00+02:00,2026-03-29T03:15:00+02:00,,served,\n"
        # Summer ends at 03:00: seventy minutes that the wall counts as ten.
        "dst,x,2026-10-25T02:50:00+02:00,2026-10-25T03:00:00+01:00,2026-10-25T03:10:00+01:00,,served,\n"
        # The last and the first minute of neighbouring days, half-open.
        "dst,x,2026-10-25T23:59:59+01:00,2026-10-26T00:00:09+01:00,2026-10-26T00:10:00+01:00,,served,\n"
        "dst,x,2026-10-26T00:00:00+01:00,2026-10-26T00:00:20+01:00,2026-10-26T00:10:00+01:00,,served,\n"
    )
    settings = load({"GREETLINE_DATA": str(tmp_path / "var")})
    assert import_log(settings, [str(log), "--time-zone", "Europe/Berlin"]) == 0
    engine = reading_engine(settings.database)
    with engine.connect() as conn:

        def waits(day: date) -> list[float]:
            asked = Asked("dst", day, day, NOW, 300)
            return [row["wait_s"] for row in visit_log.visits(conn, asked, visit_log.Wanted())["rows"]]

        assert waits(date(2026, 3, 29)) == [600]
        assert waits(date(2026, 10, 25)) == [4200, 10]
        assert waits(date(2026, 10, 26)) == [20]
        both = Asked("dst", date(2026, 10, 25), date(2026, 10, 26), NOW, 300)
        by_day = reports.waits(conn, both, "day")["rows"]
        assert [(row["key"], row["came"]) for row in by_day] == [("2026-10-25", 2), ("2026-10-26", 1)]
    engine.dispose()
