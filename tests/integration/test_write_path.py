"""One command, one transaction, one event; the same on SQLite and on PostgreSQL."""

import threading
from collections.abc import Sequence
from functools import partial
from typing import Any

import gevent
import pytest
from sqlalchemy import func, select, update

from server.actions import arrivals
from server.actions.arrivals import dismiss, enter, gone
from server.actions.call import call_next
from server.actions.change import find_visit, save
from server.db.models import Answer, Event, Store, TicketCounter, Visit
from server.db.writer import Action, Reply, Tx
from server.domain.actor import Actor
from server.domain.errors import (
    AlreadyServing,
    Busy,
    DiskFull,
    KeyReused,
    LostRace,
    NotPossible,
    ShopError,
    Unknown,
    UnknownDesk,
    UnknownService,
)
from tests.databases import Databases
from tests.open_shop import RULES, OpenShop

greet_arrival = partial(arrivals.greet_arrival, settings=RULES)


def next_customer(shop: OpenShop, by: Actor, **more: Any) -> Action:
    return partial(call_next, by=by, settings=shop.settings, **more)


def test_check_in_stores_one_visit_and_one_event_with_the_whole_row(shop: OpenShop) -> None:
    alex = shop.device("staff", "Alex")
    before = shop.head()
    said: dict[str, Any] = {"name": "Robin", "party_size": 3, "note": "blue scarf", "language": "es"}
    reply = shop.order(shop.checking_in(alex, **said))
    visit = reply.body["visit"]
    assert (reply.status, reply.body["seq"]) == (201, before + 1)
    assert (visit["state"], visit["ticket"], visit["version"]) == ("waiting", "A1", 1)
    assert (visit["name"], visit["party_size"], visit["note"]) == ("Robin", 3, "blue scarf")
    told = {field: value for field, value in visit.items() if field not in ("public_token", "alerted")}
    [event] = shop.events(after=before)
    assert event["visit"] == told
    assert event["type"] == "visit.checked_in"
    assert event["by"] == {"role": "staff", "staff": "Alex", "device": alex.device}
    assert shop.snapshot()["visits"] == [told]


def test_kiosk_is_answered_without_the_name_that_was_typed_on_it(shop: OpenShop) -> None:
    answered = shop.order(shop.checking_in(name="Robin", note="blue scarf"), key="tap")
    assert (answered.body["visit"]["name"], answered.body["visit"]["note"]) == (None, None)
    assert "Robin" not in str(shop.order(shop.checking_in(), key="tap").body)
    [kept] = shop.snapshot()["visits"]
    assert (kept["name"], kept["note"]) == ("Robin", "blue scarf")


def test_public_token_is_in_no_event_and_no_snapshot(shop: OpenShop) -> None:
    token = shop.check_in()["public_token"]
    assert len(token) == 22  # 128 bits
    assert token not in str(shop.events())
    assert token not in str(shop.snapshot())


def test_refused_command_uses_no_number_and_leaves_nothing(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in()
    before, row = shop.head(), shop.row(visit)
    refusals: list[tuple[type[ShopError], Action]] = [
        (UnknownService, shop.checking_in(service="haircut")),
        (NotPossible, shop.doing("finish", visit, alex)),
        (Unknown, shop.doing("greet", {"id": "no-such-visit"}, alex)),
        (UnknownDesk, shop.doing("call", visit, alex, desk="Desk 99")),
        (UnknownDesk, next_customer(shop, alex, desk="Desk 99")),
        (UnknownService, next_customer(shop, alex, service="haircut")),
        (Unknown, partial(greet_arrival, arrival_id="no-such-arrival", by=alex)),
    ]
    for refusal, action in refusals:
        with pytest.raises(refusal):
            shop.order(action)
    assert shop.head() == before
    assert shop.row(visit) == row
    shop.check_in()
    assert shop.numbers() == list(range(1, before + 2))


def test_store_that_is_not_there_is_refused(shop: OpenShop) -> None:
    with pytest.raises(Unknown) as refused:
        shop.writer.submit("elsewhere", shop.checking_in())
    assert refused.value.code == "unknown_store"


def test_visit_of_another_store_is_unknown_here(shop: OpenShop, alex: Actor) -> None:
    other = OpenShop(shop.database, plan={**shop.plan, "slug": "other"})
    try:
        theirs = other.check_in()
        with pytest.raises(Unknown):
            shop.order(shop.doing("greet", theirs, alex))
        assert other.row(theirs)["greeted_at"] is None
    finally:
        other.close()


def test_two_stores_count_their_own_numbers_and_tickets(shop: OpenShop) -> None:
    other = OpenShop(shop.database, plan={**shop.plan, "slug": "other"})
    try:
        tickets = [shop.check_in()["ticket"], other.check_in()["ticket"], shop.check_in()["ticket"]]
        assert tickets == ["A1", "A1", "A2"]
        assert other.numbers() == [1, 2, 3]
        assert shop.numbers() == [1, 2, 3, 4]
    finally:
        other.close()


def test_same_key_and_body_gets_the_first_answer_and_no_second_visit(shop: OpenShop) -> None:
    first = shop.order(shop.checking_in(name="Robin"), key="tap-1", body="robin")
    after = shop.head()
    shop.clock.step(hours=3)
    again = shop.order(shop.checking_in(name="Robin"), key="tap-1", body="robin")
    assert (again.status, again.body) == (first.status, first.body)
    assert shop.head() == after
    assert shop.count(Visit) == 1


def test_same_key_with_another_body_is_refused(shop: OpenShop) -> None:
    shop.order(shop.checking_in(), key="tap-1", body="one")
    before = shop.head()
    with pytest.raises(KeyReused):
        shop.order(shop.checking_in(), key="tap-1", body="another")
    assert (shop.head(), shop.count(Visit)) == (before, 1)


def test_nobody_to_call_is_a_lasting_answer_of_its_key(shop: OpenShop, alex: Actor) -> None:
    action = next_customer(shop, alex)
    before = shop.head()
    assert shop.order(action, key="next-1").status == 204
    assert shop.head() == before
    visit = shop.check_in()
    assert shop.order(action, key="next-1").status == 204
    assert shop.row(visit)["state"] == "waiting"
    assert shop.order(action, key="next-2").status == 200


def test_lost_race_is_a_lasting_answer_of_its_key(shop: OpenShop, alex: Actor, bea: Actor) -> None:
    visit = shop.check_in()
    shop.do("call", visit, alex)
    with pytest.raises(LostRace) as first:
        shop.order(shop.doing("call", visit, bea), key="bea-1")
    assert first.value.facts == {"staff": "Alex", "ticket": "A1", "state": "called"}
    shop.do("undo", visit, alex)
    with pytest.raises(ShopError) as again:
        shop.order(shop.doing("call", visit, bea), key="bea-1")
    assert (again.value.code, again.value.facts) == ("lost_race", first.value.facts)
    assert shop.row(visit)["state"] == "waiting"
    assert shop.order(shop.doing("call", visit, bea), key="bea-2").status == 200


def test_refusal_of_a_field_is_not_kept_so_that_the_key_may_be_used_again(shop: OpenShop) -> None:
    with pytest.raises(UnknownService):
        shop.order(shop.checking_in(service="haircut"), key="tap-1", body="haircut")
    assert shop.order(shop.checking_in(), key="tap-1", body="repairs").status == 201


def test_key_is_the_stores_own(shop: OpenShop) -> None:
    other = OpenShop(shop.database, plan={**shop.plan, "slug": "other"})
    try:
        shop.order(shop.checking_in(), key="tap-1", body="one")
        assert other.order(other.checking_in(), key="tap-1", body="another").status == 201
    finally:
        other.close()


def in_one_group(shop: OpenShop, actions: Sequence[Action]) -> list[gevent.Greenlet]:
    """Give all the orders while the writer is held up, so that they share one transaction."""
    gate = threading.Event()

    def held_up(tx: Tx) -> Reply:
        gate.wait(10)
        return Reply(204, {})

    first = gevent.spawn(shop.order, held_up)
    gevent.sleep(0)
    calls = [gevent.spawn(shop.order, action, key=f"key-{n}") for n, action in enumerate(actions)]
    gevent.sleep(0)
    gate.set()
    gevent.joinall([first, *calls])
    return calls


def test_one_broken_command_leaves_the_others_of_its_group(shop: OpenShop) -> None:
    def broken(tx: Tx) -> Reply:
        shop.checking_in()(tx)
        raise ZeroDivisionError

    def against_the_rules(tx: Tx) -> Reply:
        tx.conn.execute(update(Visit).where(Visit.store_id == tx.store.id).values(ticket="A1"))
        return Reply(200, {})

    unknown = shop.checking_in(service="haircut")
    actions = [shop.checking_in(), broken, shop.checking_in(), against_the_rules, unknown, shop.checking_in()]
    calls = in_one_group(shop, actions)
    ended = [type(call.exception) if call.exception else call.value.status for call in calls]
    assert ended == [201, ZeroDivisionError, 201, Busy, UnknownService, 201]
    assert [v["ticket"] for v in shop.snapshot()["visits"]] == ["A1", "A2", "A3"]
    assert shop.numbers() == list(range(1, shop.head() + 1))


def test_text_that_the_database_can_not_take_spoils_its_own_command_only(shop: OpenShop, alex: Actor) -> None:
    """PostgreSQL takes no NUL, not even to look for it; the edge refuses one, this is the wall behind it."""
    unreadable = shop.doing("greet", {"id": "a\0b"}, alex)
    calls = in_one_group(shop, [shop.checking_in(), unreadable, shop.checking_in()])
    assert [call.value.status for call in (calls[0], calls[2])] == [201, 201]
    assert isinstance(calls[1].exception, Unknown | Busy)


def test_same_key_twice_in_one_group_is_one_visit(shop: OpenShop) -> None:
    tapped = partial(shop.order, shop.checking_in(), key="tap-1", body="robin")
    calls = [gevent.spawn(tapped) for _ in range(4)]
    gevent.joinall(calls, raise_error=True)
    assert len({call.value.body["visit"]["id"] for call in calls}) == 1
    assert shop.count(Visit) == 1


def test_full_disk_refuses_the_whole_group_and_announces_nothing(databases: Databases) -> None:
    shop = OpenShop(databases.migrated("sqlite"))
    try:
        heard: list[object] = []
        shop.writer.listeners.append(heard.append)
        before = shop.head()
        with shop.writer.engine.connect() as conn:
            pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
            conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        calls = in_one_group(shop, [shop.checking_in(note="x" * 500) for _ in range(40)])
        assert {type(call.exception) for call in calls} == {DiskFull}
        assert (shop.head(), shop.count(Visit), heard) == (before, 0, [])
        with shop.writer.engine.connect() as conn:
            conn.exec_driver_sql("PRAGMA max_page_count = 1000000")
        assert shop.check_in()["ticket"] == "A1"
    finally:
        shop.close()


def test_many_at_once_get_gapless_numbers_and_tickets_of_their_own(shop: OpenShop) -> None:
    before = shop.head()
    calls = [gevent.spawn(shop.check_in) for _ in range(100)]
    gevent.joinall(calls, raise_error=True)
    assert sorted(int(call.value["ticket"][1:]) for call in calls) == list(range(1, 101))
    assert shop.numbers() == list(range(1, before + 101))


def test_nobody_is_answered_before_the_group_is_safe(shop: OpenShop) -> None:
    """Another connection finds the row at the moment the answer is there."""
    visit = shop.check_in()
    assert shop.row(visit)["ticket"] == "A1"


def test_listeners_hear_of_what_was_committed_in_order_and_of_nothing_else(
    shop: OpenShop, alex: Actor
) -> None:
    heard: list[int] = []
    shop.writer.listeners.append(lambda news: heard.extend(item.event["seq"] for item in news))
    before = shop.head()
    refused = shop.doing("finish", {"id": "nobody"}, alex)
    calls = [gevent.spawn(shop.order, shop.checking_in()) for _ in range(5)]
    calls.append(gevent.spawn(shop.order, refused))
    gevent.joinall(calls)
    assert heard == list(range(before + 1, before + 6))


def test_deaf_listener_does_not_keep_the_answer_back(shop: OpenShop) -> None:
    def faulty(_news: object) -> None:
        raise RuntimeError("cannot hear")

    shop.writer.listeners.insert(0, faulty)
    assert shop.check_in()["ticket"] == "A1"


def test_command_that_changed_nothing_uses_no_number(shop: OpenShop, alex: Actor) -> None:
    before = shop.head()
    shop.order(next_customer(shop, alex))
    assert shop.head() == before


def test_next_is_who_came_first_and_skips_say_why(shop: OpenShop, bea: Actor) -> None:
    shop.check_in(service="repairs")
    shop.clock.step(seconds=1)
    shop.check_in(service="returns")
    shop.clock.step(seconds=1)
    third = shop.check_in(service="new-phone")
    reply = shop.order(next_customer(shop, bea, service="new-phone"))
    assert reply.body["visit"]["id"] == third["id"]
    assert shop.events()[-1]["skipped"] == [
        {"ticket": "A1", "reason": "other_service", "args": {}},
        {"ticket": "C2", "reason": "other_service", "args": {}},
    ]
    assert shop.order(next_customer(shop, bea)).body["visit"]["ticket"] == "A1"


def test_desk_service_takes_the_colleagues_own_desk_then_the_first_free_one(
    shop: OpenShop, alex: Actor
) -> None:
    chris = shop.device("staff", "Chris")
    desks = [
        shop.do("call", shop.check_in(service="returns"), by)["desk"] for by in (chris, alex, alex, alex)
    ]
    assert desks == ["Desk 2", "Desk 1", "Desk 3", None]
    assert shop.do("call", shop.check_in(service="repairs"), alex)["desk"] is None
    assert shop.do("call", shop.check_in(service="repairs"), alex, desk="Desk 3")["desk"] == "Desk 3"


def test_second_caller_is_told_who_won(shop: OpenShop, alex: Actor, bea: Actor) -> None:
    visit = shop.check_in()
    calls = [gevent.spawn(shop.order, shop.doing("call", visit, by)) for by in (alex, bea)]
    gevent.joinall(calls)
    assert calls[0].value.status == 200
    assert isinstance(calls[1].exception, LostRace)
    assert calls[1].exception.facts["staff"] == "Alex"


def test_eight_colleagues_tap_at_once_and_one_has_the_person(shop: OpenShop) -> None:
    staff = [shop.device("staff", f"Colleague {n}") for n in range(8)]
    for verb in ("greet", "call", "serve"):
        visit = shop.check_in()
        calls = [gevent.spawn(shop.order, shop.doing(verb, visit, by)) for by in staff]
        gevent.joinall(calls)
        won = [call.value.body["visit"] for call in calls if call.exception is None]
        assert len(won) == 1
        assert shop.row(visit)["version"] == 2
        if verb == "serve":
            continue
        [by] = [by for by in staff if by.staff in (won[0]["staff"], won[0]["greeted_by"])]
        shop.do("leave", visit, by)


def test_colleague_serves_one_at_a_time(shop: OpenShop, alex: Actor) -> None:
    first, second = shop.check_in(), shop.check_in()
    shop.do("serve", first, alex)
    with pytest.raises(AlreadyServing) as refused:
        shop.do("serve", second, alex)
    assert refused.value.facts == {"ticket": "A1", "visit": first["id"]}
    shop.do("park", first, alex)
    shop.do("serve", second, alex)
    with pytest.raises(AlreadyServing):
        shop.do("resume", first, alex)
    with pytest.raises(AlreadyServing):
        shop.do("undo", first, alex)
    shop.do("finish", second, alex)
    assert shop.do("resume", first, alex)["state"] == "serving"
    with pytest.raises(AlreadyServing):
        shop.do("undo", second, alex)


def test_database_itself_refuses_two_at_one_colleague(shop: OpenShop, alex: Actor) -> None:
    first, second = shop.check_in(), shop.check_in()
    shop.do("serve", first, alex)

    def past_the_checks(tx: Tx) -> Reply:
        values = {"state": "serving", "staff_id": alex.staff_id}
        tx.conn.execute(update(Visit).where(Visit.id == second["id"]).values(**values))
        return Reply(200, {})

    with pytest.raises(Busy):
        shop.order(past_the_checks)
    assert shop.row(second)["state"] == "waiting"


def test_database_itself_refuses_a_ticket_twice_a_day(shop: OpenShop) -> None:
    shop.check_in()

    def set_the_counter_back(tx: Tx) -> Reply:
        tx.conn.execute(update(TicketCounter).where(TicketCounter.store_id == tx.store.id).values(last=0))
        return Reply(204, {})

    shop.order(set_the_counter_back)
    with pytest.raises(Busy):
        shop.check_in()
    assert shop.count(Visit) == 1


def test_database_itself_refuses_a_number_twice(shop: OpenShop) -> None:
    def set_the_number_back(tx: Tx) -> Reply:
        tx.conn.execute(update(Store).where(Store.id == tx.store.id).values(seq=1))
        return Reply(204, {})

    shop.check_in()
    shop.order(set_the_number_back)
    with pytest.raises(Busy):
        shop.check_in()


def test_version_that_moved_on_meanwhile_is_not_overwritten(shop: OpenShop, alex: Actor) -> None:
    """Two workers: the row is read, somebody else changes it, the write finds another version."""
    visit = shop.check_in()

    def late(tx: Tx) -> Reply:
        stale = dict(find_visit(tx, visit["id"]))
        tx.conn.execute(update(Visit).where(Visit.id == visit["id"]).values(version=2, staff="Bea"))
        return save(tx, stale, {"staff": "Alex"}, by=alex, event="visit.called", settings=shop.settings)

    with pytest.raises(LostRace):
        shop.order(late)
    assert shop.row(visit)["version"] == 1  # the command was rolled back whole


def test_offline_kiosk_keeps_its_own_ticket(shop: OpenShop) -> None:
    visit = shop.check_in(ticket="K1-01", age_s=600.0)
    assert visit["ticket"] == "K1-01"
    assert visit["arrived_at"] == "2026-11-20T08:50:00.000Z"
    assert shop.check_in()["ticket"] == "A1"


def test_number_that_a_kiosk_gave_twice_loses_nobody_and_tells_staff(shop: OpenShop) -> None:
    given = [shop.check_in(ticket="K1-01")["ticket"] for _ in range(3)]
    assert given == ["K1-01", "K1-01-2", "K1-01-3"]
    assert shop.check_in(ticket="K1-011")["ticket"] == "K1-011"


def test_answers_and_events_are_one_a_command(shop: OpenShop, alex: Actor) -> None:
    visit = shop.order(shop.checking_in(), key="k1").body["visit"]
    shop.order(shop.doing("greet", visit, alex), key="k2")
    shop.order(next_customer(shop, alex), key="k3")
    shop.order(next_customer(shop, alex), key="k4")
    assert shop.count(Answer) == 4
    with shop.reader.connect() as conn:
        kinds = conn.execute(
            select(Event.type, func.count()).where(Event.visit_id == visit["id"]).group_by(Event.type)
        )
        assert {row[0]: row[1] for row in kinds} == {
            "visit.checked_in": 1,
            "visit.greeted": 1,
            "visit.called": 1,
        }


class TestArrivals:
    def enter(self, shop: OpenShop, **more: object) -> dict[str, str]:
        asked = {"direction": "in", "group_size": 1, "age_s": 0.0, **more}
        reply = shop.order(partial(enter, by=shop.camera, settings=shop.settings, **asked))  # type: ignore[arg-type]
        assert reply.status == 201
        return dict(reply.body["arrival"])

    def test_check_in_consumes_the_oldest_open_arrival(self, shop: OpenShop, alex: Actor) -> None:
        first = self.enter(shop)
        shop.clock.step(seconds=20)
        second = self.enter(shop)
        shop.clock.step(seconds=20)
        shop.order(partial(greet_arrival, arrival_id=first["id"], by=alex))
        visit = shop.check_in()
        assert visit["entered_at"] == first["at"]
        assert (visit["greet_basis"], visit["greeted_by"]) == ("door", "Alex")
        [also] = shop.events()[-1]["also"]
        assert (also["kind"], also["id"], also["state"], also["visit"]) == (
            "arrival",
            first["id"],
            "matched",
            visit["id"],
        )
        assert [a["id"] for a in shop.snapshot()["arrivals"]] == [second["id"]]

    def test_arrival_of_more_than_three_minutes_ago_is_somebody_else(self, shop: OpenShop) -> None:
        self.enter(shop)
        shop.clock.step(seconds=181)
        assert shop.check_in()["entered_at"] is None
        assert len(shop.snapshot()["arrivals"]) == 1

    def test_check_in_sent_late_is_matched_by_when_it_was_tapped(self, shop: OpenShop) -> None:
        seen = self.enter(shop)
        shop.clock.step(minutes=10)
        assert shop.check_in(age_s=590.0)["entered_at"] == seen["at"]

    def test_arrival_after_the_tap_is_not_that_person(self, shop: OpenShop) -> None:
        shop.clock.step(seconds=60)
        self.enter(shop)
        assert shop.check_in(age_s=30.0)["entered_at"] is None

    def test_going_out_alerts_nobody_and_is_never_matched(self, shop: OpenShop) -> None:
        assert self.enter(shop, direction="out")["state"] == "gone"
        assert shop.snapshot()["arrivals"] == []
        assert shop.check_in()["entered_at"] is None

    def test_arrival_takes_no_number_in_the_queue(self, shop: OpenShop) -> None:
        self.enter(shop)
        assert shop.snapshot()["visits"] == []
        assert shop.check_in()["ticket"] == "A1"

    def test_arrival_is_greeted_once_and_closed_once(self, shop: OpenShop, alex: Actor, bea: Actor) -> None:
        seen = self.enter(shop)
        greeting = shop.order(partial(greet_arrival, arrival_id=seen["id"], by=alex)).body["arrival"]
        assert (greeting["state"], greeting["greeted_by"]) == ("noticed", "Alex")
        with pytest.raises(LostRace) as lost:
            shop.order(partial(greet_arrival, arrival_id=seen["id"], by=bea))
        assert lost.value.facts["staff"] == "Alex"
        closed = shop.order(partial(dismiss, arrival_id=seen["id"], by=bea)).body["arrival"]
        assert (closed["state"], closed["dismissed_at"]) == ("gone", "2026-11-20T09:00:00.000Z")
        for action in (greet_arrival, dismiss, gone):
            with pytest.raises(NotPossible):
                shop.order(partial(action, arrival_id=seen["id"], by=alex))

    def test_matched_arrival_can_no_longer_be_sent_away(self, shop: OpenShop, alex: Actor) -> None:
        seen = self.enter(shop)
        shop.check_in()
        with pytest.raises(NotPossible):
            shop.order(partial(dismiss, arrival_id=seen["id"], by=alex))
