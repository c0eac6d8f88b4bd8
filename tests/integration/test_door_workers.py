"""Two workers on one PostgreSQL: the camera's picture reaches whoever asked, wherever each call arrives."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from time import monotonic, sleep

from tests.houses import House
from tests.running import Answered

MANY = 6  # pictures: all by chance at the right worker once in 64 times
JPEG = {"Content-Type": "image/jpeg"}


def test_picture_reaches_who_asked_over_any_worker(open_house: Callable[..., House], postgres: str) -> None:
    pair = open_house(database_url=postgres, arguments=("--workers", "2"), sweep_s=0.2)
    source = pair.call("POST", "setup/door", {"source": "0"}, by="manager")
    assert source.status == 200
    with ThreadPoolExecutor(1) as pool:
        for number in range(MANY):
            picture = b"\xff\xd8\xff" + bytes([number]) * 300_000
            asking = pool.submit(pair.call, "POST", "door/snapshot", {}, by="manager", key="")
            asked = awaited(pair)
            sent = pair.call("PUT", f"door/snapshot/{asked}", by="camera", raw=picture, headers=JPEG)
            got: Answered = asking.result()
            assert (sent.status, got.status) == (204, 200)
            assert got.body == picture
    assert (
        pair.call("PUT", "door/snapshot/none", by="camera", raw=b"\xff\xd8\xff", headers=JPEG).status == 404
    )
    told = pair.call("POST", "door/state", {"state": "ok", "mode": "full"}, by="camera")
    assert told.status == 200
    assert pair.call("GET", "state", by="staff").body["door"]["state"] == "ok"


def awaited(house: House) -> str:
    """The id that the camera's orders name, once they do."""
    until = monotonic() + 10
    while monotonic() < until:
        asked = house.call("GET", "door/orders?have=-1&wait_s=0", by="camera").body["snapshot"]
        if asked:
            return str(asked)
        sleep(0.02)
    raise AssertionError("no picture was asked for")
