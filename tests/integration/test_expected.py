"""Expected today: noted from lists and by hand, met at the check-in, missed, and forgotten like a visit."""

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from server.actions.appointment_lists import Shelf, Unreadable, read_list
from server.actions.call import call_next
from server.actions.expected import cancel, expect, restore
from server.db.models import Event, Expected
from server.db.shop import load_shop
from server.db.writer import Reply
from server.domain.actor import Actor
from server.domain.errors import BadField, NotPossible
from server.domain.expected import Appointment
from server.queries.expected import find_appointments
from tests.houses import House
from tests.open_shop import OPENED_AT, OpenShop

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//
BEGIN:VEVENT
UID:one@example
DTSTART;TZID=Europe/Berlin:20261120T112000
SUMMARY:Repairs: Robin
DESCRIPTION:cracked screen
ORGANIZER;CN=Bea:mailto:bea@example.org
END:VEVENT
BEGIN:VEVENT
UID:two@example
DTSTART:20261120T113000Z
SUMMARY:Sasha
CATEGORIES:Reparatur
END:VEVENT
BEGIN:VEVENT
UID:three@example
DTSTART;VALUE=DATE:20261120
SUMMARY:Repairs
END:VEVENT
BEGIN:VEVENT
UID:four@example
DTSTART:20261120T113000Z
SUMMARY:Repairs: Kim
RRULE:FREQ=WEEKLY
END:VEVENT
BEGIN:VEVENT
UID:five@example
DTSTART:20261120T120000Z
SUMMARY:Lunch
END:VEVENT
END:VCALENDAR
"""


def shelf(shop: OpenShop, otherwise: str | None = None) -> Shelf:
    with shop.reader.connect() as conn:
        return Shelf(load_shop(conn, shop.store_id).services, "Europe/Berlin", otherwise)


def noting(shop: OpenShop, by: Actor, *appointments: Appointment, source: str = "hand") -> Reply:
    told: dict[str, Any] = {"source": source, "appointments": appointments, "settings": shop.settings}
    return shop.order(partial(expect, by=by, **told))


def appointment(minutes: float = 60, uid: str = "one", **more: Any) -> Appointment:
    at = OPENED_AT + timedelta(minutes=minutes)
    return Appointment(**{"at": at, "service": "repairs", "uid": uid, "name": "Robin", **more})


def found(shop: OpenShop, **wanted: str | None) -> list[dict[str, Any]]:
    asked: dict[str, Any] = {"name": None, "time": None, **wanted}
    with shop.reader.connect() as conn:
        return find_appointments(conn, shop.store_id, shop.clock(), "Europe/Berlin", 3, **asked)


def rows(shop: OpenShop) -> list[dict[str, Any]]:
    with shop.reader.connect() as conn:
        return [dict(row) for row in conn.execute(select(Expected.__table__)).mappings()]


class TestLists:
    def test_calendar_is_read_and_what_can_not_be_is_named(self, shop: OpenShop) -> None:
        read = read_list(CALENDAR, shelf(shop))
        first, second = read.appointments
        assert first == Appointment(
            at=datetime(2026, 11, 20, 10, 20, tzinfo=UTC),
            service="repairs",
            uid="one@example",
            name="Robin",
            adviser="Bea",
            note="cracked screen",
        )
        assert (second.service, second.name) == ("repairs", "Sasha")
        assert read.left_out == [(3, "time"), (4, "repeats"), (5, "service")]

    def test_table_is_read_by_its_columns_in_the_shops_own_time(self, shop: OpenShop) -> None:
        text = (
            "\ufeffAt; Service ;name;party_size\n"
            "2026-11-20 11:20;Repairs;Robin;2\n"
            "2026-11-20T11:30:00+00:00;returns;;\n"
            "soon;repairs;Kim;\n"
            "2026-11-20 12:00;haircut;Kim;\n"
        )
        read = read_list(text, shelf(shop))
        first, second = read.appointments
        assert (first.at, first.name, first.party_size) == (
            datetime(2026, 11, 20, 10, 20, tzinfo=UTC),
            "Robin",
            2,
        )
        assert (second.service, second.name) == ("returns", None)
        assert read.left_out == [(4, "time"), (5, "service")]

    @pytest.mark.parametrize(
        "text", ["", "hello", "a,b\n1,2\n", "BEGIN:VCALENDAR\nnonsense", "at,service\n\0"]
    )
    def test_nonsense_is_refused_or_empty_and_never_breaks(self, shop: OpenShop, text: str) -> None:
        try:
            read = read_list(text, shelf(shop))
        except Unreadable:
            return
        assert read.appointments == []

    def test_same_list_again_changes_nothing_and_a_moved_one_is_moved(
        self, shop: OpenShop, dana: Actor
    ) -> None:
        first = noting(shop, dana, appointment(), appointment(90, "two"))
        assert (first.status, first.body["told"]) == (201, 2)
        again = noting(shop, dana, appointment(), appointment(90, "two"))
        assert (again.status, again.body["told"], again.body["known"]) == (200, 0, 2)
        moved = noting(shop, dana, appointment(120), appointment(90, "two", cancelled=True))
        assert moved.body["told"] == 2
        [left] = shop.snapshot()["expected"]
        assert left["at"] == "2026-11-20T11:00:00.000Z"

    def test_other_days_are_left_out(self, shop: OpenShop, dana: Actor) -> None:
        days = 24 * 60
        far = [appointment(-days), appointment((shop.settings.expected_days + 1) * days, "two")]
        assert noting(shop, dana, *far).body["left_out"] == 2


class TestCheckIn:
    def test_promised_time_counts_in_who_is_next(self, shop: OpenShop, dana: Actor) -> None:
        noting(shop, dana, appointment(5, adviser="Bea", note="cracked screen"))
        shop.check_in(service="repairs")
        shop.clock.step(minutes=1)
        [mine] = found(shop, name="robin")
        visit = shop.check_in(service=None, appointment=mine["id"])
        assert (visit["service"], visit["adviser"], visit["name"]) == ("repairs", "Bea", None)
        row = shop.row(visit)
        assert (row["name"], row["note"], row["promised_at"]) == (
            "Robin",
            "cracked screen",
            OPENED_AT + timedelta(minutes=5),
        )
        bea = shop.device("staff", "Bea")
        called = shop.order(partial(call_next, by=bea, settings=shop.settings)).body["visit"]
        assert (called["id"], called["turn"]) == (visit["id"], "appointment")

    def test_appointment_is_met_once_and_leaves_the_list(self, shop: OpenShop, dana: Actor) -> None:
        [expected_id] = noting(shop, dana, appointment()).body["ids"]
        shop.check_in(appointment=expected_id)
        [also] = [row for row in shop.events()[-1]["also"] if row["kind"] == "expected"]
        assert (also["state"], also["name"]) == ("here", None)
        assert shop.snapshot()["expected"] == []
        for wrong in (expected_id, "no-such"):
            with pytest.raises(BadField):
                shop.check_in(appointment=wrong)

    def test_kiosk_finds_by_first_name_or_time_and_is_told_no_name(self, shop: OpenShop, dana: Actor) -> None:
        noting(
            shop,
            dana,
            appointment(20, "one", name="Zoë Miller"),
            appointment(30, "two", service="private", name="Sasha"),
            appointment(200, "three", name="Zoe"),
        )
        [by_name] = found(shop, name="ZOE")
        assert set(by_name) == {"id", "at", "service"}
        [by_time] = found(shop, time="10:30")
        assert by_time["service"] is None
        assert found(shop, name="Zo") == found(shop, name="Sasha", time="10:20") == []
        assert shop.events(role="kiosk")[-1].keys() == {"seq", "at"}


class TestTime:
    def test_who_does_not_come_is_marked_and_may_still_come(self, shop: OpenShop, dana: Actor) -> None:
        [expected_id] = noting(shop, dana, appointment(10)).body["ids"]
        shop.clock.step(minutes=10, seconds=shop.settings.missed_after_s)
        shop.fire_timers()
        [late] = shop.snapshot()["expected"]
        assert (late["state"], shop.events()[-1]["type"]) == ("missed", "expected.missed")
        assert shop.check_in(appointment=expected_id)["promised_at"] is not None

    def test_moved_one_is_not_missed_at_its_old_time(self, shop: OpenShop, dana: Actor) -> None:
        noting(shop, dana, appointment(10))
        noting(shop, dana, appointment(120))
        shop.clock.step(minutes=60)
        shop.fire_timers()
        assert [row["state"] for row in rows(shop)] == ["expected"]

    def test_words_go_a_day_after_from_row_and_events(self, shop: OpenShop, dana: Actor) -> None:
        noting(
            shop,
            dana,
            appointment(10, "one", name="Quillon", note="blue scarf"),
            appointment(3000, "two", name="Sasha"),
        )
        shop.clock.step(hours=25)
        shop.fire_timers()
        with shop.reader.connect() as conn:
            log = " ".join(conn.execute(select(Event.body)).scalars())
        assert "Quillon" not in log + str(rows(shop))
        assert "blue scarf" not in log
        assert "Sasha" in log
        assert [one["name"] for one in shop.snapshot()["expected"]] == ["Sasha"]

    def test_cancelled_can_not_be_cancelled_again(self, shop: OpenShop, dana: Actor) -> None:
        [expected_id] = noting(shop, dana, appointment()).body["ids"]
        shop.order(partial(cancel, expected_id=expected_id, by=dana))
        with pytest.raises(NotPossible):
            shop.order(partial(cancel, expected_id=expected_id, by=dana))

    def test_cancelled_by_mistake_is_expected_again_or_missed_when_its_time_has_passed(
        self, shop: OpenShop, dana: Actor
    ) -> None:
        [soon, late] = noting(shop, dana, appointment(60), appointment(10, "two")).body["ids"]
        back = partial(restore, by=dana, settings=shop.settings)
        with pytest.raises(NotPossible):
            shop.order(partial(back, expected_id=soon))
        for one in (soon, late):
            shop.order(partial(cancel, expected_id=one, by=dana))
        shop.clock.step(minutes=10, seconds=shop.settings.missed_after_s)
        shop.fire_timers()
        for one in (soon, late):
            shop.order(partial(back, expected_id=one))
        assert {row["id"]: row["state"] for row in shop.snapshot()["expected"]} == {
            soon: "expected",
            late: "missed",
        }
        shop.clock.step(hours=25)
        shop.fire_timers()
        with shop.reader.connect() as conn:
            assert "Robin" not in " ".join(conn.execute(select(Event.body)).scalars())


def test_over_http_by_hand_as_a_list_and_found_at_the_kiosk(house: House) -> None:
    soon = (datetime.now(UTC) + timedelta(minutes=30)).replace(microsecond=0)
    typed = {"at": soon.isoformat(), "service": "repairs", "name": "Quimby"}
    noted = house.call("POST", "expected", typed, by="staff")
    assert (noted.status, noted.body["told"]) == (201, 1)
    table = f"at,service,name\n{soon.isoformat()},returns,Quimby\n"
    listed = house.call("POST", "expected", {"list": f"{table}soon,returns,Kim\n"}, by="staff")
    assert (listed.status, listed.body["unread"]) == (201, [{"line": 3, "reason": "time"}])
    assert house.call("POST", "expected", {"list": "nonsense"}, by="staff").body["reason"] == "columns"
    assert house.call("POST", "expected", typed, by="kiosk").status == 403
    seen = house.call("POST", "expected/find", {"name": "quimby"}, by="kiosk").body["appointments"]
    assert [one["service"] for one in seen] == ["repairs", "returns"]
    assert "Quimby" not in str(house.call("GET", "state", by="kiosk").body)
    assert house.call("GET", "expected", by="kiosk").status == 403
    visit = house.call("POST", "visits", {"appointment": seen[0]["id"]}, by="kiosk")
    assert (visit.status, visit.body["visit"]["service"]) == (201, "repairs")
    assert house.call("POST", "visits", {}, by="kiosk").body["field"] == "service"
    rows_now = {row["id"]: row for row in house.call("GET", "expected", by="staff").body["expected"]}
    here, coming = (rows_now[one["id"]] for one in seen)
    assert (here["state"], here["ticket"], here["name"]) == ("here", visit.body["visit"]["ticket"], "Quimby")
    assert (coming["state"], coming["ticket"], coming["name"]) == ("expected", None, "Quimby")


def test_command_notes_a_file_into_a_running_shop(house: House, tmp_path: Path) -> None:
    soon = (datetime.now(UTC) + timedelta(minutes=40)).replace(microsecond=0)
    file = tmp_path / "today.csv"
    file.write_text(
        f"at,service,name\n{soon.isoformat()},repairs,Quent\nsoon,repairs,Kim\n", encoding="utf-8"
    )
    done = house.server.command("expect", str(file))
    assert (done.returncode, done.stdout) == (0, "1 new or changed, 0 known already, 0 on other days.\n")
    assert done.stderr == "Line 3 is left out: its time can't be read.\n"
    assert "Quent" in [one["name"] for one in house.call("GET", "state", by="staff").body["expected"]]
    again = house.server.command("expect", str(file))
    assert again.stdout == "0 new or changed, 1 known already, 0 on other days.\n"
    assert house.server.command("expect", str(tmp_path / "none.csv")).returncode == 2
