"""PINs over the wire: five tries, a lock that a restart does not open, sockets cut, nothing in the clear."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from hashlib import sha256

import pytest
from sqlalchemy import create_engine, func, select, text

from server.db.models import Manager, Staff
from tests.houses import House
from tests.integration.pins import PIN, ask, enter, give_pins, ids, pair
from tests.tablet import Tablet


@pytest.fixture(scope="module")
def shop(house: House) -> House:
    """Everybody has a PIN."""
    give_pins(house)
    return house


def test_tablet_is_nobodys_until_somebody_signs_in(shop: House) -> None:
    token = pair(shop)
    visit = shop.check_in(name="Quetzalcoatl")
    before = ask(shop, token)
    assert (before.status, before.body["role"]) == (200, "tablet")
    assert "Quetzalcoatl" not in str(before.body)
    refused = ask(shop, token, f"visits/{visit['id']}/greet", {})
    assert (refused.status, refused.body["code"]) == (401, "sign_in_needed")
    assert enter(shop, token).status == 200
    names = {seen["id"]: seen["name"] for seen in ask(shop, token).body["visits"]}
    assert names[visit["id"]] == "Quetzalcoatl"
    greeted = ask(shop, token, f"visits/{visit['id']}/greet", {})
    assert greeted.body["visit"]["greeted_by"] == "Bea"
    me = ask(shop, token, "me").body
    assert (me["role"], me["member"]["name"], me["member"]["duty"]) == ("staff", "Bea", "on")
    assert ask(shop, token, "me/sign-out", {}).body["member"]["duty"] == "off"
    assert ask(shop, token).body["role"] == "tablet"


def test_lead_who_signs_in_makes_it_a_leads_tablet(shop: House) -> None:
    token = pair(shop)
    assert enter(shop, token, "Dana").status == 200
    assert ask(shop, token, "me").body["role"] == "lead"
    assert ask(shop, token, "staff").status == 200


def test_sixth_try_is_refused_even_with_the_right_pin_also_after_a_restart(
    open_house: Callable[..., House],
) -> None:
    shop = open_house()
    give_pins(shop)
    token = pair(shop)
    for left in (4, 3, 2, 1, 0):
        wrong = enter(shop, token, pin="999991")
        assert (wrong.status, wrong.body["code"], wrong.body["left"]) == (401, "pin_wrong", left)
    locked = enter(shop, token)
    assert (locked.status, locked.body["code"]) == (429, "pin_locked")
    assert locked.body["until_at"] == wrong.body["until_at"]
    told = ask(shop, shop.tokens["manager"], "events?after=0").body["events"][-1]
    assert (told["type"], told["member"]["name"]) == ("staff.pin_locked", "Bea")
    shop.server.kill()
    shop.server.start()
    assert enter(shop, token).status == 429
    assert enter(shop, token, "Chris").status == 200
    assert enter(shop, pair(shop)).status == 200


def test_tries_that_come_at_once_are_five_all_the_same(shop: House) -> None:
    token, bea = pair(shop), ids(shop)["Bea"]

    def guess(number: int) -> int:
        body = {"staff": bea, "pin": f"3{number:05}"}
        path = "/api/v1/stores/demo/sign-in"
        return shop.server.call("POST", path, body, token=token, key="").status

    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(guess, range(20)))
    assert sorted(answers) == [401] * 5 + [429] * 15


def test_socket_is_cut_and_comes_back_as_who_it_is_now(shop: House) -> None:
    token = pair(shop)
    with Tablet(shop.server.url, {"token": token}).join() as page:
        assert page.until("state")["role"] == "tablet"
        assert enter(shop, token).status == 200
        assert page.is_cut()
    with Tablet(shop.server.url, {"token": token}).join() as page:
        assert page.until("state")["role"] == "staff"
        ask(shop, token, "me/sign-out", {})
        assert page.is_cut()


def test_tablet_that_nobody_holds_is_alerted_and_is_nobodys_hands(open_house: Callable[..., House]) -> None:
    shop = open_house()
    give_pins(shop)
    token = pair(shop)
    with Tablet(shop.server.url, {"token": token}).join() as page:
        page.until("heartbeat")
        assert shop.check_in()["alerted"]
        alert = page.until_type("visit.checked_in")["alert"]
        assert (alert["setting"], alert["to"]) == ("nobody", ["everyone"])
        enter(shop, token)
    with Tablet(shop.server.url, {"token": token}).join() as page:
        page.until("heartbeat")
        shop.check_in()
        assert page.until_type("visit.checked_in")["alert"]["setting"] == "free"


def test_tablet_that_nobody_touches_is_nobodys(open_house: Callable[..., House]) -> None:
    shop = open_house(sign_in_idle_s=0.8)
    give_pins(shop)
    token = pair(shop)
    with Tablet(shop.server.url, {"token": token}):
        enter(shop, token)
    with Tablet(shop.server.url, {"token": token}).join() as page:
        assert page.until("state")["role"] == "staff"
        assert page.is_cut()
    assert ask(shop, token, "me").body["role"] == "tablet"


def test_nothing_of_a_pin_is_kept_in_the_clear(shop: House) -> None:
    """Neither the PIN nor a plain hash of it, which six digits would not withstand."""
    token = pair(shop)
    enter(shop, token)
    enter(shop, token, pin="771293")
    manager = shop.tokens["manager"]
    ask(shop, manager, f"staff/{erin(shop)}/pin", {"pin": "530846"})
    engine = create_engine(f"sqlite:///{shop.server.data / 'greetline.sqlite'}")
    with engine.connect() as conn:
        dump = "\n".join(str(conn.execute(text(f"SELECT * FROM {table}")).all()) for table in TABLES)
        [kept] = conn.execute(select(Staff.pin_hash).where(Staff.name == "Erin")).scalars()
    engine.dispose()
    log = (shop.server.data / "greetline.log").read_text()
    assert str(kept).startswith("$argon2id$v=19$m=65536,t=3,p=1$")
    for pin in (PIN, "771293", "530846"):
        assert pin not in dump + log
        assert not any(found in dump for found in plain_hashes(pin))


def erin(shop: House) -> int:
    """Somebody whose PIN is this test's own business."""
    return int(ask(shop, shop.tokens["manager"], "staff", {"name": "Erin"}).body["member"]["id"])


TABLES = ("staff", "device", "answer", "event", "tries")


def plain_hashes(pin: str) -> list[str]:
    bodies = (pin, f'{{"pin":"{pin}"}}', f'{{"pin":"{pin}","staff":2}}')
    paths = ("/api/v1/stores/demo/sign-in", "/api/v1/stores/demo/staff/2/pin")
    texts = [*bodies, *(f"{path}\0{body}" for path in paths for body in bodies)]
    return [sha256(each.encode()).hexdigest() for each in texts]


def test_manager_sets_pins_and_weak_ones_are_refused(shop: House) -> None:
    manager, token, them = shop.tokens["manager"], pair(shop), erin(shop)
    for weak in ("000000", "123456", "654321", "111111", "121212", "123123", "112233", "890123"):
        refused = ask(shop, manager, f"staff/{them}/pin", {"pin": weak})
        assert (refused.status, refused.body["code"]) == (422, "weak_pin"), weak
    for bad in ("12345", "1234567", "12a456", 284617, "٢٨٤٦١٧", ""):
        assert ask(shop, manager, f"staff/{them}/pin", {"pin": bad}).body["code"] == "bad_field"
    assert ask(shop, manager, f"staff/{them}/pin", {"pin": "530846"}).body["member"]["pin"]
    assert enter(shop, token, "Erin").status == 401
    assert enter(shop, token, "Erin", pin="530846").status == 200
    taken = ask(shop, manager, f"staff/{them}/pin", {"pin": None})
    assert taken.body["member"]["pin"] is False
    assert ask(shop, token).body["role"] == "tablet"
    assert enter(shop, token, "Erin", pin="530846").body["code"] == "pin_wrong"


def assert_nobody_may_enter(shop: House) -> None:
    """No default PIN, no default manager."""
    engine = create_engine(f"sqlite:///{shop.server.data / 'greetline.sqlite'}")
    with engine.connect() as conn:
        assert set(conn.execute(select(Staff.pin_hash)).scalars()) == {None}
        assert conn.execute(select(func.count()).select_from(Manager)).scalar_one() == 0
    engine.dispose()


def test_pins_are_set_by_command_line_too(open_house: Callable[..., House]) -> None:
    shop = open_house()

    staff = partial(shop.server.command, "staff")
    assert_nobody_may_enter(shop)
    weak = staff("pin", "Bea", typed="123456\n")
    assert (weak.returncode, weak.stdout) == (2, "")
    assert "first that anybody would try" in weak.stderr
    assert staff("pin", "Bea", typed=PIN + "\n").stdout == "Bea can sign in now.\n"
    added = staff("add", "Erin", "--lead", "--language", "de", "--skill", "repairs=3", "--store", "demo")
    assert added.stdout == "Erin · lead · de · repairs=3 · no PIN\n"
    assert staff("list", "--store", "nowhere").stderr == "There is no such store.\n"
    token = pair(shop)
    assert enter(shop, token).status == 200
    assert staff("no-pin", "Bea").returncode == 0
    assert ask(shop, token).body["role"] == "tablet"
