"""Set-up's writes on both databases: a change and its way back, people and desks in use, a new store."""

from functools import partial
from typing import Any

import pytest

from config.settings import ROOT
from server.actions.change_member import change_person
from server.actions.change_store import change_store, take_trade
from server.actions.members import set_pin
from server.actions.open_shop import claim_setup, offer_setup, open_shop
from server.actions.undo_change import undo_change
from server.domain.actor import OPERATOR, Actor
from server.domain.errors import BadField, ChangedSince, NameTaken, Unknown
from server.queries.setup import history, read_plan
from server.web.trades import plan_of_trade, trades
from tests.open_shop import OpenShop

SPOKEN = sorted(folder.name for folder in (ROOT / "config" / "locales").iterdir() if folder.is_dir())
ROBIN = Actor("manager", None, "Robin")


def change(shop: OpenShop, **wanted: Any) -> int:
    return int(shop.order(partial(change_store, by=ROBIN, wanted=wanted, spoken=SPOKEN)).body["seq"])


def undo(shop: OpenShop, seq: int) -> None:
    shop.order(partial(undo_change, by=ROBIN, seq=seq, spoken=SPOKEN))


def plan(shop: OpenShop) -> dict[str, Any]:
    with shop.reader.connect() as conn:
        return read_plan(conn, shop.store_id)


def refused(shop: OpenShop, **wanted: Any) -> dict[str, Any]:
    with pytest.raises(BadField) as no:
        change(shop, **wanted)
    return no.value.facts


def test_change_of_everything_is_one_event_and_is_taken_back_whole(shop: OpenShop) -> None:
    before, head = plan(shop), shop.head()
    trade = plan_of_trade(trades()["bank"], ["en"], lambda number: f"Window {number}")
    taking = partial(take_trade, by=ROBIN, trade="bank", spoken=SPOKEN)
    seq = int(shop.order(partial(taking, **trade)).body["seq"])
    assert shop.head() == seq == head + 1
    assert [each["slug"] for each in plan(shop)["services"]] == ["account", "cash", "savings", "private"]
    undo(shop, seq)
    assert plan(shop) == before
    with shop.reader.connect() as conn:
        newest, first = history(conn, shop.store_id)[:2]
    assert (newest["undoes"], first["undone"], first["trade"]) == (seq, True, "bank")


def test_what_changes_nothing_uses_no_number(shop: OpenShop) -> None:
    head = shop.head()
    assert change(shop, name=plan(shop)["name"]) == head
    assert shop.head() == head


def test_desk_where_somebody_is_stays(shop: OpenShop, alex: Actor) -> None:
    visit = shop.check_in(service="returns")
    shop.do("call", visit, alex, desk="Desk 1")
    assert refused(shop, desks=["Desk 2"]) == {"field": "desks", "reason": "people_there"}
    shop.do("no_show", visit, alex)
    change(shop, desks=["Desk 1", "Window"])
    [event] = shop.events(shop.head() - 1)
    told = {row["name"]: row["desk"] for row in event["also"]}
    assert told == {"Chris": None, "Dana": None}, "their own desks are gone"


def test_service_that_somebody_is_expected_for_stays(shop: OpenShop, alex: Actor) -> None:
    shop.check_in(service="repairs")
    rest = [each for each in plan(shop)["services"] if each["slug"] != "repairs"]
    assert refused(shop, services=rest) == {"field": "services.repairs", "reason": "people_waiting"}


def test_colleague_with_people_neither_goes_nor_gets_another_name(shop: OpenShop, alex: Actor) -> None:
    about = partial(change_person, by=ROBIN, staff_id=alex.staff_id)
    visit = shop.check_in()
    shop.do("serve", visit, alex)
    for wanted, field in (({"name": "Lex"}, "name"), ({"active": False}, "active")):
        with pytest.raises(BadField) as no:
            shop.order(partial(about, wanted=wanted))
        assert no.value.facts == {"field": field, "reason": "with_people"}
    shop.do("finish", visit, alex)
    renamed = int(shop.order(partial(about, wanted={"name": "Lex"})).body["seq"])
    shop.order(partial(about, wanted={"lead": True}))
    undo(shop, renamed)
    gone = shop.order(partial(about, wanted={"active": False})).body
    assert (gone["member"]["name"], gone["member"]["lead"], gone["member"]["duty"]) == ("Alex", True, "off")


def test_new_pin_is_told_of_and_is_nothing_to_take_back(shop: OpenShop, alex: Actor) -> None:
    shop.order(partial(set_pin, by=ROBIN, staff_id=alex.staff_id or 0, pin_hash="before"))
    about = partial(change_person, by=ROBIN, staff_id=alex.staff_id, wanted={})
    seq = int(shop.order(partial(about, pin_hash="kept")).body["seq"])
    [event] = shop.events(seq - 1)
    assert event["pin"] == "set"
    assert "kept" not in str(event)
    with pytest.raises(ChangedSince):
        undo(shop, seq)


def test_only_changes_of_set_up_are_taken_back(shop: OpenShop) -> None:
    shop.check_in()
    for seq in (shop.head(), 4_000_000):
        with pytest.raises(Unknown):
            undo(shop, seq)


def test_store_comes_with_its_manager_or_not_at_all(shop: OpenShop) -> None:
    order = partial(shop.writer.submit, None)
    order(partial(offer_setup, code_hash="code", valid_h=1))
    order(partial(claim_setup, code_hash="code", claim_hash="claim", totp_secret="secret"))
    with pytest.raises(Unknown):
        order(partial(claim_setup, code_hash="code", claim_hash="another", totp_secret="secret"))
    manager = {"name": "Robin", "password_hash": "", "totp_secret": ""}
    new = {"slug": "mine", "name": "Mine", "time_zone": "UTC", "languages": ["en"]}
    opening = partial(open_shop, claim_hash="claim", manager=manager, spoken=SPOKEN)
    with pytest.raises(BadField) as taken:
        order(partial(opening, plan={**new, "slug": shop.slug}))
    assert taken.value.facts == {"field": "slug", "reason": "taken"}
    assert order(partial(opening, plan=new)).body == {"store": "mine"}
    with pytest.raises(Unknown):
        order(partial(opening, plan={**new, "slug": "again"}))
    order(partial(offer_setup, code_hash="next", valid_h=1))
    order(partial(claim_setup, code_hash="next", claim_hash="theirs", totp_secret="secret"))
    twice = partial(open_shop, claim_hash="theirs", manager=manager, spoken=SPOKEN)
    with pytest.raises(NameTaken):
        order(partial(twice, plan={**new, "slug": "twin"}))
    with pytest.raises(Unknown):
        shop.writer.submit("twin", partial(change_store, by=OPERATOR, wanted={}, spoken=SPOKEN))
