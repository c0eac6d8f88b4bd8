"""The whole floor: passed on, put aside until a time, handed over; nobody lost, nobody doubled."""

from datetime import datetime, timedelta
from functools import partial
from typing import Any

import gevent
import pytest

from server.actions.call import call_next
from server.db.models import Skipped
from server.db.writer import Action
from server.domain.actor import Actor
from server.domain.errors import AlreadyServing, BadField, LostRace, NotAllowed, NotPossible, UndoTooLate
from tests.open_shop import OpenShop


def next_for(shop: OpenShop, by: Actor, **more: Any) -> Action:
    return partial(call_next, by=by, settings=shop.settings, **more)


def next_ticket(shop: OpenShop, by: Actor) -> str:
    return str(shop.order(next_for(shop, by)).body["visit"]["ticket"])


def alerts(shop: OpenShop) -> list[dict[str, Any]]:
    return list(shop.snapshot()["alerts"])


class TestPassedOn:
    def test_to_a_service_with_arrival_and_place_kept(self, shop: OpenShop, alex: Actor, bea: Actor) -> None:
        first = shop.check_in(service="repairs")
        shop.clock.step(minutes=2)
        shop.check_in(service="returns")
        shop.do("serve", first, alex)
        shop.clock.step(minutes=3)
        passed = shop.do("transfer", first, alex, service="returns")
        assert (passed["state"], passed["service"], passed["ticket"]) == ("waiting", "returns", "A1")
        assert passed["arrived_at"] == first["arrived_at"]
        assert (passed["staff"], passed["desk"], passed["transferred_by"]) == (None, None, "Alex")
        assert next_ticket(shop, bea) == "A1"

    def test_what_lies_between_counts_neither_as_wait_nor_as_handling(
        self, shop: OpenShop, alex: Actor, bea: Actor
    ) -> None:
        visit = shop.check_in()
        shop.clock.step(minutes=4)
        shop.do("serve", visit, alex)
        shop.clock.step(minutes=5)
        shop.do("transfer", visit, alex, service="returns")
        shop.clock.step(minutes=20)
        shop.do("call", visit, bea)
        shop.do("serve", visit, bea)
        shop.clock.step(minutes=6)
        shop.do("finish", visit, bea)
        row = shop.row(visit)
        waited_s = (min(row["called_at"], row["served_at"]) - row["arrived_at"]).total_seconds()
        handled_s = (row["finished_at"] - row["served_at"]).total_seconds() - row["parked_s"]
        assert (waited_s, handled_s) == (240, 660)

    def test_to_a_person_who_alone_is_offered_them_for_a_while(
        self, shop: OpenShop, alex: Actor, bea: Actor
    ) -> None:
        visit = shop.do("transfer", shop.check_in(), alex, staff="Bea")
        assert (visit["adviser"], visit["service"]) == ("Bea", "repairs")
        assert shop.order(next_for(shop, alex)).status == 204
        assert next_ticket(shop, bea) == "A1"
        shop.do("undo", visit, bea)
        shop.clock.step(seconds=shop.settings.next_adviser_s)
        assert next_ticket(shop, alex) == "A1"

    def test_needs_somewhere_else_to_go(self, shop: OpenShop, alex: Actor) -> None:
        visit = shop.check_in()
        for told in ({}, {"service": "repairs"}, {"staff": "Nobody"}):
            with pytest.raises(BadField):
                shop.do("transfer", visit, alex, **told)

    def test_private_service_is_hidden_from_the_room_at_once(self, shop: OpenShop, alex: Actor) -> None:
        shop.do("transfer", shop.check_in(), alex, service="private")
        assert shop.events(role="screen")[-1]["visit"]["service"] is None

    def test_promise_of_before_does_not_raise_an_alarm_after(self, shop: OpenShop, alex: Actor) -> None:
        visit = shop.check_in()
        shop.do("serve", visit, alex)
        shop.clock.step(hours=2)
        shop.do("transfer", visit, alex, service="returns")
        shop.clock.step(seconds=30)
        shop.fire_timers()
        assert alerts(shop) == []
        shop.clock.step(seconds=shop.settings.unpromised_risk_s)
        shop.fire_timers()
        assert [alert["about"] for alert in alerts(shop)] == ["promise"]


class TestUntilATime:
    def test_whoever_put_them_aside_is_asked_for_when_it_is_time(self, shop: OpenShop, alex: Actor) -> None:
        visit = shop.do("serve", shop.check_in(), alex)
        back = shop.clock() + shop_minutes(20)
        parked = shop.do("park", visit, alex, return_at=back)
        assert parked["return_at"] == stamp(back)
        shop.clock.step(minutes=19)
        shop.fire_timers()
        assert shop.row(visit)["due_back_at"] is None
        shop.clock.step(minutes=1)
        shop.fire_timers()
        [told] = alerts(shop)
        assert (told["about"], told["named"], shop.events()[-1]["type"]) == ("help", "Alex", "visit.due_back")
        resumed = shop.do("resume", visit, alex)
        assert (resumed["return_at"], resumed["due_back_at"], resumed["help_at"]) == (None, None, None)
        assert resumed["parked_s"] == 1200
        assert alerts(shop) == []

    def test_who_comes_back_earlier_is_not_asked_for(self, shop: OpenShop, alex: Actor) -> None:
        visit = shop.do("serve", shop.check_in(), alex)
        shop.do("park", visit, alex, return_at=shop.clock() + shop_minutes(20))
        shop.do("resume", visit, alex)
        shop.do("park", visit, alex, return_at=shop.clock() + shop_minutes(60))
        shop.clock.step(minutes=30)
        shop.fire_timers()
        assert alerts(shop) == []

    def test_time_lies_ahead_and_within_a_day(self, shop: OpenShop, alex: Actor) -> None:
        visit = shop.do("serve", shop.check_in(), alex)
        for minutes in (0, -5, 24 * 60 + 1):
            with pytest.raises(BadField):
                shop.do("park", visit, alex, return_at=shop.clock() + shop_minutes(minutes))


class TestHandOver:
    def test_giver_keeps_them_until_the_colleague_accepts(
        self, shop: OpenShop, alex: Actor, bea: Actor
    ) -> None:
        visit = shop.do("serve", shop.check_in(), alex)
        offered = shop.do("hand_over", visit, alex, staff="Bea")
        assert (offered["state"], offered["staff"], offered["offered_to"]) == ("serving", "Alex", "Bea")
        [told] = alerts(shop)
        assert (told["about"], told["named"], told["to"]) == ("help", "Bea", ["named"])
        taken = shop.do("accept", visit, bea)
        assert (taken["state"], taken["staff"], taken["offered_to"]) == ("serving", "Bea", None)
        assert taken["served_at"] == visit["served_at"]
        assert alerts(shop) == []
        assert shop.do("serve", shop.check_in(), alex)["state"] == "serving"

    def test_refused_or_unanswered_it_stays_with_the_giver(
        self, shop: OpenShop, alex: Actor, bea: Actor
    ) -> None:
        visit = shop.do("serve", shop.check_in(), alex)
        shop.do("hand_over", visit, alex, staff="Bea")
        assert shop.do("refuse", visit, bea)["staff"] == "Alex"
        shop.do("hand_over", visit, alex, staff="Bea")
        shop.clock.step(seconds=shop.settings.offer_s)
        shop.fire_timers()
        row = shop.row(visit)
        assert (row["staff"], row["offered_to"], row["help_at"]) == ("Alex", None, None)
        assert "visit.offer_over" in [event["type"] for event in shop.events()]
        with pytest.raises(LostRace) as lost:
            shop.do("accept", visit, bea)
        assert lost.value.facts["staff"] == "Alex"

    def test_new_offer_is_not_ended_by_the_timer_of_the_one_before(
        self, shop: OpenShop, alex: Actor, bea: Actor
    ) -> None:
        visit = shop.do("serve", shop.check_in(), alex)
        shop.do("hand_over", visit, alex, staff="Bea")
        shop.clock.step(seconds=shop.settings.offer_s - 1)
        shop.do("hand_over", visit, alex, staff="Chris")
        shop.clock.step(seconds=2)
        shop.fire_timers()
        assert shop.row(visit)["offered_to"] == "Chris"
        with pytest.raises(LostRace):
            shop.do("accept", visit, bea)

    def test_only_whoever_has_them_gives_them_away(self, shop: OpenShop, alex: Actor, bea: Actor) -> None:
        visit = shop.do("serve", shop.check_in(), alex)
        with pytest.raises(LostRace):
            shop.do("hand_over", visit, bea, staff="Bea")
        with pytest.raises(BadField):
            shop.do("hand_over", visit, alex, staff="Alex")
        with pytest.raises(BadField):
            shop.do("hand_over", visit, alex)

    @pytest.mark.parametrize("other", ["refuse", "finish", "accept"])
    def test_two_devices_at_once_leave_exactly_one_owner(
        self, shop: OpenShop, alex: Actor, bea: Actor, other: str
    ) -> None:
        second = shop.device("staff", "Bea") if other == "accept" else alex
        for _ in range(10):
            visit = shop.do("serve", shop.check_in(), alex)
            shop.do("hand_over", visit, alex, staff="Bea")
            calls = [
                gevent.spawn(shop.order, shop.doing(*asked))
                for asked in (("accept", visit, bea), (other, visit, second))
            ]
            gevent.joinall(calls)
            won = [call for call in calls if call.exception is None]
            row = shop.row(visit)
            assert len(won) == 1 or row["state"] == "served"
            assert all(isinstance(call.exception, LostRace | NotPossible | None) for call in calls)
            if row["state"] == "serving":
                assert row["staff"] == ("Bea" if calls[0].exception is None else "Alex")
                shop.do("finish", visit, bea)

    def test_undo_of_an_offer_takes_it_back(self, shop: OpenShop, alex: Actor, bea: Actor) -> None:
        visit = shop.do("serve", shop.check_in(), alex)
        shop.do("hand_over", visit, alex, staff="Bea")
        shop.do("undo", visit, alex)
        assert alerts(shop) == []
        with pytest.raises(LostRace):
            shop.do("accept", visit, bea)

    def test_who_serves_somebody_accepts_when_they_are_done(
        self, shop: OpenShop, alex: Actor, bea: Actor
    ) -> None:
        mine = shop.do("serve", shop.check_in(), bea)
        visit = shop.do("serve", shop.check_in(), alex)
        shop.do("hand_over", visit, alex, staff="Bea")
        with pytest.raises(AlreadyServing):
            shop.do("accept", visit, bea)
        assert shop.do("accept", visit, bea, finish_other=True)["staff"] == "Bea"
        assert shop.row(mine)["state"] == "served"


class TestHelp:
    def test_one_colleague_may_be_asked_by_name(self, shop: OpenShop, alex: Actor) -> None:
        visit = shop.do("serve", shop.check_in(), alex)
        assert shop.do("help", visit, alex, staff="Bea")["help_from"] == "Bea"
        [told] = alerts(shop)
        assert (told["setting"], told["named"]) == ("named", "Bea")
        with pytest.raises(BadField):
            shop.do("help", visit, alex, staff="Nobody")


class TestOneAtATime:
    def test_done_with_one_and_on_to_the_next_is_one_tap_and_one_event(
        self, shop: OpenShop, alex: Actor
    ) -> None:
        first, second = shop.check_in(name="Robin"), shop.check_in()
        shop.do("serve", first, alex)
        with pytest.raises(AlreadyServing) as refused:
            shop.do("serve", second, alex)
        assert refused.value.facts == {"ticket": "A1", "visit": first["id"]}
        before = shop.head()
        shop.do("serve", second, alex, finish_other=True)
        [event] = shop.events(after=before)
        [done] = event["also"]
        assert (done["kind"], done["ticket"], done["state"]) == ("visit", "A1", "served")
        assert (event["type"], event["visit"]["ticket"]) == ("visit.served", "A2")
        assert "Robin" not in str(event)
        [seen] = shop.events(after=before, role="screen")
        assert [row["state"] for row in seen["also"]] == ["served"]

    def test_done_can_be_taken_back_by_itself(self, shop: OpenShop, alex: Actor) -> None:
        first, second = shop.check_in(), shop.check_in()
        shop.do("serve", first, alex)
        shop.do("serve", second, alex, finish_other=True)
        shop.do("undo", second, alex)
        assert shop.do("undo", first, alex)["state"] == "serving"

    def test_end_of_somebody_long_forgotten_is_marked_as_estimated(self, shop: OpenShop, alex: Actor) -> None:
        first = shop.do("serve", shop.check_in(), alex)
        shop.clock.step(seconds=shop.settings.overdue_unknown_s)
        shop.fire_timers()
        shop.do("serve", shop.check_in(), alex, finish_other=True)
        assert shop.row(first)["estimated_at"] == shop.clock()


class TestSeveralServices:
    def test_done_with_one_leads_to_the_next_with_the_arrival_kept(
        self, shop: OpenShop, alex: Actor, bea: Actor
    ) -> None:
        visit = shop.check_in(service="repairs")
        assert shop.do("add_service", visit, alex, service="returns")["further"] == ["returns"]
        shop.do("serve", visit, alex)
        onward = shop.do("finish", visit, alex)
        assert (onward["state"], onward["service"], onward["further"]) == ("waiting", "returns", [])
        assert onward["arrived_at"] == visit["arrived_at"]
        assert (shop.events()[-1]["type"], shop.events()[-1]["reason"]) == (
            "visit.transferred",
            "next_service",
        )
        shop.do("serve", visit, bea)
        assert shop.do("finish", visit, bea)["state"] == "served"

    def test_same_service_twice_in_a_row_is_refused(self, shop: OpenShop, alex: Actor) -> None:
        with pytest.raises(BadField):
            shop.do("add_service", shop.check_in(), alex, service="repairs")


class TestTheOrder:
    def test_lead_puts_somebody_first_and_says_why(self, shop: OpenShop, alex: Actor, dana: Actor) -> None:
        first = shop.check_in()
        shop.clock.step(seconds=1)
        second = shop.check_in()
        with pytest.raises(NotAllowed):
            shop.do("reorder", second, alex, reason="upset")
        with pytest.raises(BadField):
            shop.do("reorder", second, dana)
        put = shop.do("reorder", second, dana, reason="upset")
        assert (put["first"]["by"], put["first"]["reason"]) == ("Dana", "upset")
        assert next_ticket(shop, alex) == "A2"
        assert shop.events()[-1]["skipped"] == [{"ticket": "A1", "reason": "lead", "args": {}}]
        shop.do("undo", second, alex)
        assert shop.count(Skipped) == 0
        assert shop.do("reorder", second, dana, first=False)["first"] is None
        assert next_ticket(shop, alex) == first["ticket"]

    def test_who_needs_a_seat_goes_earlier_but_not_for_ever(self, shop: OpenShop, alex: Actor) -> None:
        for number in range(6):
            visit = shop.check_in()
            shop.clock.step(seconds=1)
            if number > 1:
                shop.do("need", visit, alex, access=["seat"])
        tickets = []
        while (reply := shop.order(next_for(shop, alex))).status == 200:
            shop.clock.step(seconds=1)
            tickets.append(reply.body["visit"]["ticket"])
        assert tickets == ["A3", "A4", "A5", "A1", "A6", "A2"]
        turns = [event["visit"]["turn"] for event in shop.events() if event["type"] == "visit.called"]
        assert turns == ["access", "access", "access", "in_turn", "access", "in_turn"]

    def test_each_who_was_passed_over_has_a_stored_reason(self, shop: OpenShop, alex: Actor) -> None:
        shop.check_in()
        shop.clock.step(seconds=1)
        later = shop.check_in()
        shop.do("serve", later, alex)
        assert shop.events()[-1]["skipped"] == [
            {"ticket": "A1", "reason": "chosen", "args": {"staff": "Alex"}}
        ]

    def test_whose_turn_had_come_goes_earlier_when_they_are_back(self, shop: OpenShop, alex: Actor) -> None:
        left, missed = shop.check_in(), shop.check_in()
        shop.do("leave", left, alex)
        assert shop.do("resume", left, alex)["returned_at"] is None
        shop.do("call", missed, alex)
        shop.do("no_show", missed, alex)
        assert shop.do("resume", missed, alex)["returned_at"] is not None

    def test_same_adviser_is_kept_until_they_say_not_me(
        self, shop: OpenShop, alex: Actor, bea: Actor
    ) -> None:
        visit = shop.check_in()
        assert shop.do("same_adviser", visit, alex, staff="Bea")["adviser"] == "Bea"
        assert shop.order(next_for(shop, alex)).status == 204
        assert shop.do("decline", visit, bea)["adviser"] is None
        assert next_ticket(shop, alex) == visit["ticket"]


class TestForgottenDone:
    def test_card_asks_after_nine_in_ten_would_have_been_done(self, shop: OpenShop, alex: Actor) -> None:
        for minutes in range(1, 21):
            done = shop.do("serve", shop.check_in(), alex)
            shop.clock.step(minutes=minutes)
            shop.do("finish", done, alex)
        visit = shop.do("serve", shop.check_in(), alex)
        shop.clock.step(minutes=17, seconds=59)
        shop.fire_timers()
        assert shop.row(visit)["overdue_at"] is None
        shop.clock.step(seconds=1)
        shop.fire_timers()
        assert shop.row(visit)["overdue_at"] == shop.clock()
        assert shop.do("still_here", visit, alex)["overdue_at"] is None
        shop.clock.step(seconds=shop.settings.overdue_again_s)
        shop.fire_timers()
        assert shop.row(visit)["overdue_at"] == shop.clock()

    def test_pause_does_not_count(self, shop: OpenShop, alex: Actor) -> None:
        visit = shop.do("serve", shop.check_in(), alex)
        shop.do("park", visit, alex)
        shop.clock.step(hours=2)
        shop.do("resume", visit, alex)
        shop.clock.step(minutes=30)
        shop.fire_timers()
        assert shop.row(visit)["overdue_at"] is None

    def test_question_goes_with_the_service(self, shop: OpenShop, alex: Actor) -> None:
        visit = shop.do("serve", shop.check_in(), alex)
        shop.clock.step(hours=2)
        shop.fire_timers()
        assert shop.do("finish", visit, alex)["overdue_at"] is None
        with pytest.raises(UndoTooLate):
            shop.do("undo", shop.check_in(), alex)


def shop_minutes(minutes: float) -> timedelta:
    return timedelta(minutes=minutes)


def stamp(at: datetime) -> str:
    return str(at.strftime("%Y-%m-%dT%H:%M:%S.000Z"))
