"""Pairing: a short code, one browser that claims it, the same words on both screens, a manager confirms."""

import re
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any
from urllib.parse import urlencode

import pytest

from server.actions.pairing import claim_code, confirm, note_guess, offer_code, refuse, take
from server.domain.actor import OPERATOR
from server.domain.errors import BadField, LostRace, Unknown
from server.domain.guessing import wait_s
from server.identity.codes import ALPHABET, LENGTH, VOCABULARY, new_pairing_code, typed
from server.identity.tokens import hashed
from server.queries.pairing import claim_state, open_pairings, rest_s
from tests.houses import House
from tests.integration.browsers import Browser
from tests.open_shop import OpenShop
from tests.running import Answered


def offer(shop: OpenShop, code: str = "AAAACCCC", role: str = "staff", name: str | None = None) -> str:
    made = shop.order(
        partial(offer_code, by=OPERATOR, role=role, name=name, code_hash=hashed(code), valid_s=300)
    )
    return str(made.body["id"])


def claim(shop: OpenShop, code: str = "AAAACCCC", secret: str = "mine") -> None:
    shop.order(partial(claim_code, code_hash=hashed(code), claim_hash=hashed(secret), source="10.0.0.7"))


def state(shop: OpenShop, secret: str = "mine") -> Any:
    with shop.reader.connect() as conn:
        return claim_state(conn, hashed(secret), shop.clock())


def test_code_has_eight_characters_that_nobody_mistakes() -> None:
    codes = {new_pairing_code() for _ in range(200)}
    assert len(codes) == 200
    assert {len(code) for code in codes} == {LENGTH}
    assert set("".join(codes)) <= set(ALPHABET)
    assert not set(ALPHABET) & set("01258OILZSBUV")
    assert len(ALPHABET) ** LENGTH > 10**10


@pytest.mark.parametrize("text", ["aaaa cccc", " AAAA-CCCC ", "AAAACCCC"])
def test_code_may_be_typed_as_it_is_read(text: str) -> None:
    assert typed(text) == "AAAACCCC"


def test_device_is_made_when_it_is_confirmed_and_taken_once(shop: OpenShop) -> None:
    pairing = offer(shop, name="Till")
    claim(shop)
    assert state(shop)["state"] == "waiting"
    made = shop.order(partial(confirm, pairing_id=pairing, name="Till 2", by=OPERATOR)).body["device"]
    assert (made["role"], made["name"], made["staff"]) == ("staff", "Till 2", None)
    assert state(shop)["state"] == "confirmed"
    taken = shop.order(partial(take, claim_hash=hashed("mine"), token_hash=hashed("token"))).body
    assert taken == {"device": made["id"], "role": "staff"}
    assert state(shop)["state"] == "taken"
    with pytest.raises(Unknown):
        shop.order(partial(take, claim_hash=hashed("mine"), token_hash=hashed("other")))


def test_code_is_single_use_and_the_same_browser_may_ask_again(shop: OpenShop) -> None:
    offer(shop)
    claim(shop)
    words = state(shop)["words"]
    claim(shop)
    assert state(shop)["words"] == words
    with pytest.raises(Unknown):
        claim(shop, secret="theirs")
    with pytest.raises(Unknown):
        claim(shop, "CCCCAAAA", "theirs")


def test_code_is_good_for_five_minutes(shop: OpenShop) -> None:
    pairing = offer(shop)
    shop.clock.step(seconds=300)
    with pytest.raises(Unknown):
        claim(shop)
    other = offer(shop, "DDDDCCCC")
    claim(shop, "DDDDCCCC")
    shop.clock.step(seconds=301)
    assert state(shop)["state"] == "expired"
    for late in (pairing, other):
        with pytest.raises(Unknown):
            shop.order(partial(confirm, pairing_id=late, name=None, by=OPERATOR))


def test_nobody_is_confirmed_before_a_browser_has_claimed_and_refused_is_refused(shop: OpenShop) -> None:
    pairing = offer(shop)
    with pytest.raises(BadField):
        shop.order(partial(confirm, pairing_id=pairing, name=None, by=OPERATOR))
    claim(shop)
    shop.order(partial(refuse, pairing_id=pairing))
    assert state(shop)["state"] == "refused"
    with pytest.raises(LostRace):
        shop.order(partial(confirm, pairing_id=pairing, name=None, by=OPERATOR))
    with pytest.raises(Unknown):
        shop.order(partial(take, claim_hash=hashed("mine"), token_hash=hashed("token")))
    with shop.reader.connect() as conn:
        assert open_pairings(conn, shop.store_id, shop.clock()) == []


def test_both_screens_are_told_the_same_words(shop: OpenShop) -> None:
    offer(shop)
    claim(shop)
    with shop.reader.connect() as conn:
        [seen] = open_pairings(conn, shop.store_id, shop.clock())
    assert seen["words"] == state(shop)["words"]
    assert len(seen["words"]) == 3
    assert all(0 <= word < VOCABULARY for word in seen["words"])


def test_guessing_rests_longer_and_longer_and_survives_a_restart(shop: OpenShop) -> None:
    rules = shop.settings

    def rest() -> float:
        with shop.reader.connect() as conn:
            return rest_s(conn, "10.0.0.7", shop.clock(), rules)

    for _ in range(rules.pairing_tries):
        assert rest() == 0
        shop.order(partial(note_guess, source="10.0.0.7"))
    assert rest() == rules.pairing_lock_s
    shop.clock.step(seconds=rules.pairing_lock_s)
    assert rest() == 0
    shop.order(partial(note_guess, source="10.0.0.7"))
    assert rest() == 2 * rules.pairing_lock_s
    offer(shop)
    claim(shop)
    assert rest() == 0


def test_rest_is_bounded() -> None:
    assert wait_s(7, 8, 30) == 0
    assert wait_s(8, 8, 30) == 30
    assert wait_s(10_000, 8, 30) == 30 * 2**7


@pytest.fixture
def quiet(open_house: Any) -> House:
    """A server whose guesses are its own."""
    found: House = open_house()
    return found


def ask_code(house: House, role: str = "staff", name: str | None = None) -> Any:
    named = {"name": name} if name else {}
    answered = house.call("POST", "pairings", {"role": role, **named}, by="manager")
    assert answered.status == 201, answered.body
    return answered.body["pairing"]


def pairings(house: House) -> Any:
    """Those that a manager is shown."""
    return house.call("GET", "devices", by="manager").body["pairings"]


def type_code(browser: Browser, code: str) -> Answered:
    browser.ask("GET", "/pair")
    body = urlencode({"code": code})
    return browser.ask("POST", "/pair", body, Content_Type="application/x-www-form-urlencoded")


def press_take(browser: Browser) -> Answered:
    return browser.ask("POST", "/pair/take", "", Content_Type="application/x-www-form-urlencoded")


def test_new_browser_becomes_the_device_by_code_words_and_name(house: House) -> None:
    offered = ask_code(house, "screen", "By the window")
    assert offered["qr"].startswith("data:image/svg+xml")
    browser = Browser(house)
    assert type_code(browser, offered["code"]).status == 303
    [open_one] = [one for one in pairings(house) if one["id"] == offered["id"]]
    page = browser.ask("GET", "/pair").body.decode()
    assert open_one["words"] in page
    assert len(open_one["words"].split(" · ")) == 3
    assert browser.ask("GET", "/pair/state").body == {"state": "waiting"}
    assert press_take(browser).status == 404
    done = house.call("POST", f"pairings/{offered['id']}/confirm", {}, by="manager")
    assert done.body["device"]["name"] == "By the window"
    assert browser.ask("GET", "/pair/state").body == {"state": "confirmed"}
    taken = press_take(browser)
    device = done.body["device"]["id"]
    assert (taken.status, taken.headers["location"]) == (303, f"/screen?device={device}")
    assert browser.ask("GET", taken.headers["location"]).status == 200
    assert press_take(browser).status == 303
    assert offered["id"] not in [one["id"] for one in pairings(house)]


def test_eight_browsers_claim_one_code_and_one_has_it(quiet: House) -> None:
    offered = ask_code(quiet)
    browsers = [Browser(quiet) for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda browser: type_code(browser, offered["code"]).status, browsers))
    assert sorted(answers) == [303] + [404] * 7
    quiet.call("POST", f"pairings/{offered['id']}/confirm", {}, by="manager")
    assert sorted(press_take(browser).status for browser in browsers) == [303] + [404] * 7


def test_code_of_the_qr_waits_on_the_page_and_looking_uses_nothing_up(house: House) -> None:
    code = re.sub(r"\W", "", ask_code(house)["code"])
    preview = Browser(house)
    for _ in range(3):
        assert f'value="{code}"' in preview.ask("GET", f"/pair?code={code}").body.decode()
    assert type_code(Browser(house), code).status == 303


def test_guessing_is_answered_with_a_rest_that_outlives_the_server(quiet: House) -> None:
    browser = Browser(quiet)
    tries = [type_code(browser, new_pairing_code()).status for _ in range(9)]
    assert tries == [404] * 8 + [429]
    right = ask_code(quiet)["code"]
    assert type_code(Browser(quiet), right).status == 429
    quiet.server.kill()
    quiet.server.start()
    assert type_code(Browser(quiet), right).status == 429


def test_wrong_used_and_late_codes_are_answered_alike(quiet: House) -> None:
    used = ask_code(quiet)["code"]
    type_code(Browser(quiet), used)
    answers = [type_code(Browser(quiet), code) for code in (used, "AAAACCCC", "x", "")]
    assert {answered.status for answered in answers} == {404}
    assert len({answered.body for answered in answers}) == 1


def test_other_site_can_not_claim_or_take(house: House) -> None:
    browser = Browser(house)
    browser.ask("GET", "/pair")
    for path in ("/pair", "/pair/take"):
        refused = browser.ask(
            "POST",
            path,
            "code=AAAACCCC",
            Content_Type="application/x-www-form-urlencoded",
            Sec_Fetch_Site="cross-site",
        )
        assert (refused.status, refused.body["code"]) == (403, "not_allowed")


def test_only_a_manager_asks_for_codes_and_confirms(house: House) -> None:
    for by in ("staff", "lead", "kiosk", "screen", "camera"):
        assert house.call("POST", "pairings", {"role": "staff"}, by=by).status == 403
        assert house.call("POST", "pairings/x/confirm", {}, by=by).status == 403
    for role in ("camera", "lead", "manager"):
        assert house.call("POST", "pairings", {"role": role}, by="manager").status == 422
    assert house.call("POST", "pairings/nothing/confirm", {}, by="manager").body["code"] == "unknown_pairing"
    assert house.call("GET", "devices", by="lead").body["pairings"] == []


def test_codes_and_claims_are_kept_as_hashes_only(quiet: House) -> None:
    code = re.sub(r"\W", "", ask_code(quiet)["code"])
    browser = Browser(quiet)
    type_code(browser, code)
    secret = browser.cookies["greetline-pairing"]
    kept = b"".join(file.read_bytes() for file in quiet.server.data.iterdir() if file.is_file())
    for word in (code, secret):
        assert word.encode() not in kept
