"""One hostile client: too many sockets, too much said, too many orders. The shop goes on."""

import json
import struct
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import websocket

from server.domain.bucket import Bucket, Buckets
from tests.houses import House
from tests.integration.test_live import NONSENSE
from tests.tablet import Cut, Tablet

MOST_MORE = 50_000_000

OpenHouse = Callable[..., House]


def memory(house: House) -> int:
    """Bytes that the server really holds."""
    assert house.server.process is not None
    status = Path(f"/proc/{house.server.process.pid}/status").read_text()
    [line] = [line for line in status.splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) * 1024


def logged(house: House, what: str) -> list[dict[str, Any]]:
    lines = (house.server.data / "greetline.log").read_text().splitlines()
    return [found for found in map(json.loads, lines) if found["what"] == what]


def try_to_join(house: House, by: str = "staff") -> Tablet | None:
    try:
        return house.tablet(by)
    except Cut:
        return None


def send_raw(tablet: Tablet, data: bytes) -> None:
    assert tablet.ws.sock is not None
    tablet.ws.sock.sendall(data)


class TestHowMany:
    def test_device_that_comes_again_and_again_is_rid_of_its_oldest_sockets(
        self, open_house: OpenHouse
    ) -> None:
        house = open_house(sockets_per_device=3)
        others, mine = house.tablet("bea"), [house.tablet() for _ in range(5)]
        for tablet in mine[:2]:
            assert tablet.is_cut()
        for tablet in mine[2:]:
            tablet.until("state")
        made = house.check_in()
        for tablet in (others, *mine[2:]):
            tablet.until("events", lambda told: told["events"][-1].get("visit", {}).get("id") == made["id"])
            tablet.close()

    def test_address_has_so_many_sockets_and_each_that_ends_makes_room(self, open_house: OpenHouse) -> None:
        house = open_house(sockets_per_address=10)
        open_now = [house.tablet(by) for by in ("staff", "bea") for _ in range(5)]
        for _ in range(3):
            assert try_to_join(house) is None
        open_now.pop().close()
        came = None
        for _ in range(50):
            came = came or try_to_join(house)
        assert came is not None
        for tablet in (came, *open_now):
            tablet.close()
        refused = logged(house, "socket.refused")
        assert [(line["peer"], line["status"]) for line in refused] == [("127.0.0.1", 429)]

    def test_strangers_wait_outside_and_who_is_known_is_not_disturbed(self, open_house: OpenHouse) -> None:
        house = open_house(strangers_per_address=4, auth_within_s=60)
        with house.tablet() as known:
            known.until("state")
            strangers = [Tablet(house.server.url) for _ in range(4)]
            with pytest.raises(Cut):
                Tablet(house.server.url)
            made = house.check_in()
            known.until("events", lambda told: told["events"][-1].get("visit", {}).get("id") == made["id"])
            for stranger in strangers:
                stranger.close()

    def test_knocking_without_pause_is_answered_without_work(self, open_house: OpenHouse) -> None:
        house = open_house(connects_at_once=10, connects_per_s=0.1)
        came = [try_to_join(house) for _ in range(15)]
        assert [tablet is not None for tablet in came] == [True] * 10 + [False] * 5
        assert house.check_in()["state"] == "waiting"
        for tablet in came:
            if tablet is not None:
                tablet.close()

    @pytest.mark.parametrize(
        "path",
        [
            "/socket.io/?EIO=4&transport=polling",
            "/socket.io/?EIO=4&transport=polling&j=1",
            "/socket.io/?EIO=3&transport=websocket",
            "/socket.io/?EIO=4&transport=websocket&sid=guessed",
            "/socket.io/",
        ],
    )
    def test_what_no_page_of_ours_asks_is_refused(self, house: House, path: str) -> None:
        for method in ("GET", "POST"):
            refused = house.server.call(method, path)
            assert (refused.status, refused.body) == (400, None)


class TestHowMuch:
    def test_order_beyond_all_reason_is_told_too_many_and_other_devices_are_not(
        self, open_house: OpenHouse
    ) -> None:
        house = open_house(orders_at_once=10, orders_per_s=0.1)
        body = {"service": "repairs"}
        told = [house.call("POST", "visits", body, by="kiosk") for _ in range(14)]
        assert [answered.status for answered in told] == [201] * 10 + [429] * 4
        assert told[-1].body["code"] == "too_many"
        assert told[-1].headers["retry-after"] == "1"
        assert house.call("POST", "visits", body, by="staff").status == 201
        assert house.call("GET", "state", by="kiosk").status == 200
        assert len(house.call("GET", "state", by="staff").body["visits"]) == 11

    def test_who_says_too_much_is_heard_later_and_is_not_cut(self, open_house: OpenHouse) -> None:
        house = open_house(frames_at_once=10, frames_per_s=100)
        with house.tablet(answers=False) as loud, house.tablet("bea") as calm:
            calm.until("state")
            made = house.check_in()
            for _ in range(150):
                loud.send('42["delivered",{"alert":"nothing"}]')
            loud.send(f'42["shown",{{"alert":"{made["id"]}"}}]')
            shown = calm.until("events", lambda told: told["events"][-1]["type"] == "alert.shown")
            assert shown["events"][-1]["alert"]["visit"] == made["id"]

    def test_bucket_gives_so_much_at_once_and_so_much_a_second_after(self) -> None:
        bucket = Bucket(3, 2, 3, 0)
        assert [bucket.take(0) for _ in range(4)] == [True, True, True, False]
        assert bucket.wait_s() == 0.5
        assert [bucket.take(at) for at in (0.4, 0.5, 0.5, 1.0)] == [False, True, False, True]
        assert [bucket.take(100) for _ in range(4)] == [True, True, True, False]

    def test_bucket_of_who_has_long_been_quiet_is_forgotten(self) -> None:
        buckets = Buckets(1, 1)
        for number in range(10_000):
            assert buckets.take(str(number), number)
        assert len(buckets.named) <= 4096
        assert not buckets.take("9999", 9999)


class TestHostileClient:
    """The small version of `python -m tests.bench.hostile`."""

    def test_nothing_it_sends_costs_memory_or_crashes_anything(self, open_house: OpenHouse) -> None:
        house = open_house(frames_per_s=100_000, connects_per_s=100_000)
        house.check_in()
        before = memory(house)
        with house.tablet("bea") as good:
            good.until("state")
            for _ in range(3):
                self.say_nonsense(house)
            self.announce_attachments(house)
            self.send_huge(house)
            self.flood(house)
            made = house.check_in()
            good.until("events", lambda told: told["events"][-1].get("visit", {}).get("id") == made["id"])
        assert memory(house) - before < MOST_MORE
        assert logged(house, "greenlet.fault") == []
        assert len(logged(house, "socket.nonsense")) == 1

    def say_nonsense(self, house: House) -> None:
        for packet in NONSENSE.values():
            with house.tablet() as tablet:
                said = packet()
                tablet.ws.send_binary(said) if isinstance(said, bytes) else tablet.send(said)
                assert tablet.is_cut()

    def announce_attachments(self, house: House) -> None:
        with house.tablet() as tablet, suppress(OSError, websocket.WebSocketException):
            tablet.send('45999999-["shown",{"_placeholder":true,"num":0}]')
            for _ in range(50):
                tablet.ws.send_binary(b"x" * 900_000)

    def send_huge(self, house: House) -> None:
        """One frame that never ends, and one in a thousand pieces."""
        with house.tablet() as tablet, suppress(OSError, websocket.WebSocketException):
            send_raw(tablet, struct.pack("!BBQI", 0x81, 0xFF, 150_000_000, 0))
            for _ in range(150):
                send_raw(tablet, b"x" * 1_000_000)
        with house.tablet() as tablet, suppress(OSError, websocket.WebSocketException):
            send_raw(tablet, struct.pack("!BBI", 0x01, 0x81, 0) + b"4")
            for _ in range(200):
                send_raw(tablet, struct.pack("!BBHI", 0x00, 0xFE, 60_000, 0) + b"x" * 60_000)

    def flood(self, house: House) -> None:
        """Lawful, and far too much of it; it reads nothing of what it is told."""
        receipt = b'42["delivered",{"alert":"' + b"n" * 60 + b'"}]'
        frame = struct.pack("!BBI", 0x81, 0x80 | len(receipt), 0) + receipt
        with house.tablet() as tablet, suppress(OSError):
            for _ in range(40):
                send_raw(tablet, frame * 100)
