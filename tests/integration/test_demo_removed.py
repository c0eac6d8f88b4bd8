"""The demo can be removed: all of it and nothing else, at once; and it does not come back by itself."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from sqlalchemy import select

from config.settings import load
from server.actions.members import set_pin
from server.actions.open_store import open_store
from server.actions.pairing import offer_code
from server.actions.people import offer_link
from server.actions.receipts import Told, note_receipts
from server.actions.remove_demo import remove_demo
from server.actions.sign_in import try_pin
from server.db.engine import writing_engine
from server.db.models import Base
from server.domain.actor import OPERATOR
from server.domain.errors import NotAllowed, Unknown
from server.identity.tokens import hashed
from server.ops.token import issue
from tests.houses import PATIENT, House, furnish
from tests.integration.browsers import Browser, offer
from tests.open_shop import DEMO, OPENED_AT, OpenShop
from tests.running import RunningServer
from tests.tablet import Tablet

REAL: dict[str, Any] = {**DEMO, "slug": "real", "name": "A real shop", "demo": False}


class TestAction:
    def test_every_row_of_the_demo_goes_and_none_of_another_store(self, database: str) -> None:
        real = OpenShop(database, plan=REAL)
        busy_day(real)
        before = everything(real)
        demo = OpenShop(database)
        busy_day(demo)
        assert sum(map(len, everything(real).values())) > 1.8 * sum(map(len, before.values()))
        demo.order(partial(remove_demo, by=OPERATOR))
        assert everything(real) == before
        with pytest.raises(Unknown):
            demo.check_in()
        for shop in (real, demo):
            shop.close()

    def test_store_that_is_no_demo_is_never_removed(self, database: str) -> None:
        real = OpenShop(database, plan=REAL)
        before = everything(real)
        with pytest.raises(NotAllowed):
            real.order(partial(remove_demo, by=OPERATOR))
        assert everything(real) == before
        real.close()


def everything(shop: OpenShop) -> dict[str, list[Any]]:
    """Every row of every table."""
    with shop.reader.connect() as conn:
        return {
            name: sorted(map(repr, conn.execute(select(table))))
            for name, table in Base.metadata.tables.items()
        }


def busy_day(shop: OpenShop) -> None:
    """Rows in many tables, and of each kind that hangs on another."""
    alex = shop.device("staff", "Alex")
    tablet, slug = str(alex.device_id), shop.slug
    assert alex.staff_id is not None
    shop.order(partial(offer_link, device_id=tablet, code_hash=hashed(f"link {slug}"), valid_h=1))
    shop.order(
        partial(offer_code, by=alex, role="kiosk", name=None, code_hash=hashed(f"code {slug}"), valid_s=60)
    )
    waiting = shop.check_in()
    shown = Told(waiting["id"], tablet, "Tablet", "Alex", delivered=OPENED_AT, shown=OPENED_AT)
    shop.order(partial(note_receipts, told=[shown]))
    shop.do("finish", shop.do("serve", waiting, alex), alex)
    shop.order(shop.checking_in(), key="kept")
    shop.order(partial(set_pin, by=OPERATOR, staff_id=alex.staff_id, pin_hash="hash"))
    shop.order(partial(try_pin, device_id=tablet, staff_id=alex.staff_id, settings=shop.settings))


@pytest.fixture
def house(tmp_path: Any) -> Iterator[House]:
    """A server with a second, real store."""
    server = RunningServer(tmp_path / "var", PATIENT).start()
    engine = writing_engine(load(server.environment).database)
    with engine.begin() as conn:
        open_store(conn, at=OPENED_AT, plan=REAL)
    engine.dispose()
    yield furnish(server)
    server.stop()


def test_demo_goes_at_once_with_its_devices_and_links_and_the_real_store_hears_nothing(house: House) -> None:
    rules, store = load(house.server.environment), "/api/v1/stores/real"
    there = {role: issue(rules, "real", role, None) for role in ("kiosk", "staff", "manager")}
    made = house.server.call("POST", f"{store}/visits", {"service": "repairs"}, token=there["kiosk"]).body
    for verb in ("serve", "finish"):
        house.server.call("POST", f"{store}/visits/{made['visit']['id']}/{verb}", token=there["staff"])
    neighbour = Tablet(house.server.url, {"token": there["staff"]}).join()
    neighbour.until("status")

    def seen() -> list[Any]:
        paths = ("state", "events?after=0", "reports/waits", "reports/visits", "reports/day")
        found = [
            (path, house.server.call("GET", f"{store}/{path}", token=there["manager"])) for path in paths
        ]
        return [without_now(answer.body) for _path, answer in found if answer.status == 200]

    before = seen()
    assert len(before) >= 4
    visit = house.check_in()
    link = offer(house, "kiosk")
    tablet = house.tablet()
    tablet.until("state")

    refused = house.call("POST", "remove", {"confirm": "real"}, by="manager")
    assert (refused.status, refused.body["code"]) == (422, "bad_field")
    foreign = house.server.call("POST", f"{store}/remove", {"confirm": "real"}, token=there["manager"])
    assert (foreign.status, foreign.body["code"]) == (403, "not_allowed")
    done = house.call("POST", "remove", {"confirm": "demo"}, by="manager")
    assert (done.status, done.body) == (200, {"store": "demo", "removed": True})

    assert tablet.is_cut()
    assert {house.call("GET", "state", by=role).status for role in house.tokens} == {401}
    assert house.call("GET", f"/api/v1/tickets/{visit['public_token']}", by=None).status == 404
    assert Browser(house).open(link.code).status in (404, 410)
    assert seen() == before
    heard = [neighbour.frame()[0] for _ in range(3)]
    assert set(heard) <= {"heartbeat", "status"}
    for one in (neighbour, tablet):
        one.close()


def without_now(body: Any) -> Any:
    """Less what hangs on the moment of asking."""
    return {name: value for name, value in body.items() if name not in ("now", "as_of", "tablets")}


def test_demo_does_not_come_back_with_the_next_start(tmp_path: Any) -> None:
    server = RunningServer(tmp_path / "var").start()
    house = furnish(server)
    browser = Browser(house)
    link = offer(house, "manager")
    browser.open(link.code)
    asked = browser.ask("GET", f"/manager/demo?device={link.device}")
    assert asked.status == 200
    form = {"Content_Type": "application/x-www-form-urlencoded"}
    gone = browser.ask("POST", "/manager/demo", f"device={link.device}", **form)
    assert gone.status == 200
    assert b"/setup" in gone.body
    server.stop()
    server.start()
    again = server.command("demo", "remove")
    assert (again.returncode, again.stderr) == (2, "There is no demo.\n")
    wrong = browser.ask("POST", "/manager/sign-in", "name=a&password=b&code=1", **form)
    assert wrong.status == 401
    assert server.command("token", "--role", "kiosk", "--store", "demo").returncode == 2
    said = server.stop()
    assert f":{server.port}/open/" not in said


def test_demo_that_is_removed_from_the_command_line_is_gone_for_a_running_shop_too(open_house: Any) -> None:
    house = open_house()
    with house.tablet() as tablet:
        tablet.until("state")
        assert house.server.command("demo", "remove").stdout == "The demo is gone.\n"
        assert tablet.is_cut()
    assert house.server.call("GET", "/readyz").status == 200
