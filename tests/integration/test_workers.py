"""Two workers on one PostgreSQL are one shop: keys, devices and tablets are known to both."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial

import pytest

from server.actions.people import revoke_device
from server.domain.actor import OPERATOR
from tests.houses import House, outside
from tests.integration.pins import PIN, ask, enter, give_pins
from tests.integration.pins import pair as add_tablet
from tests.tablet import Tablet

MANY = 10  # connections: all on one worker once in 512 times


@pytest.fixture
def pair(open_house: Callable[..., House], postgres: str) -> House:
    return open_house(
        database_url=postgres, arguments=("--workers", "2"), sweep_s=0.2, heartbeat_s=0.2, alive_s=3
    )


def test_two_workers_are_one_shop(pair: House) -> None:
    """One start for all of it: starting two workers is what takes the time."""
    with ExitStack() as stack:
        tablets = [stack.enter_context(pair.tablet(by)) for by in ("staff", "bea") * (MANY // 2)]
        start = max(tablet.until("state")["seq"] for tablet in tablets)
        with ThreadPoolExecutor(8) as pool:
            tap = partial(pair.call, "POST", "visits", {"service": "repairs"}, by="kiosk")
            same = [call.result() for call in [pool.submit(tap, key="one-tap") for _ in range(MANY)]]
            others = [call.result() for call in [pool.submit(tap) for _ in range(MANY)]]
        assert {answer.status for answer in same + others} == {201}
        assert len({answer.body["visit"]["id"] for answer in same}) == 1
        tickets = sorted(int(answer.body["visit"]["ticket"][1:]) for answer in [same[0], *others])
        assert tickets == list(range(1, MANY + 2))
        head = start + MANY + 1
        for tablet in tablets:
            fresh = [event["seq"] for event in tablet.until_seq(head) if event["seq"] > start]
            assert fresh == list(range(start + 1, head + 1))
        for tablet in tablets:
            status = tablet.stands("status", lambda status: status["tablets_alive"] == 2)
            assert [each["alive"] for each in status["tablets"]].count(True) == 2


def test_device_that_is_revoked_anywhere_is_cut_on_every_worker(pair: House) -> None:
    with ExitStack() as stack:
        tablets = [stack.enter_context(pair.tablet("bea")) for _ in range(MANY)]
        for tablet in tablets:
            tablet.until("state")
        log = pair.call("GET", "events?after=0", by="staff").body["events"]
        added = [event["device"] for event in log if event["type"] == "device.added"]
        bea = [device["id"] for device in added if device["staff"] == "Bea"][-1]
        with outside(pair) as writer:
            writer.submit("demo", partial(revoke_device, by=OPERATOR, device_id=bea))
        assert all(tablet.is_cut() for tablet in tablets)


def test_tries_are_counted_and_who_signed_in_is_known_on_every_worker(pair: House) -> None:
    give_pins(pair)
    token, other = add_tablet(pair), add_tablet(pair)
    assert [enter(pair, token, pin="999991").body["left"] for _ in range(5)] == [4, 3, 2, 1, 0]
    assert [enter(pair, token).status for _ in range(MANY)] == [429] * MANY
    assert enter(pair, other, pin=PIN).status == 200
    assert {ask(pair, other, "me").body["member"]["name"] for _ in range(MANY)} == {"Bea"}
    with ExitStack() as stack:
        tablets = [stack.enter_context(Tablet(pair.server.url, {"token": other})) for _ in range(MANY)]
        assert {tablet.join().until("state")["role"] for tablet in tablets} == {"staff"}
        ask(pair, other, "me/sign-out", {})
        assert all(tablet.is_cut() for tablet in tablets)
    assert {ask(pair, other).body["role"] for _ in range(MANY)} == {"tablet"}
