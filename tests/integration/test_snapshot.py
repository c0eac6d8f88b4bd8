"""A snapshot is of one moment, whatever is written while it is being read."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from server.queries.events import MOST, can_replay, events_after, head
from tests.open_shop import OpenShop


@contextmanager
def somebody_checks_in_after_the_first_question(shop: OpenShop) -> Iterator[list[str]]:
    """The reader has asked for the store's number; now, before it asks for the visits, one more comes."""
    came: list[str] = []

    def interrupt(_conn: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        if not came and "store" in statement:
            came.append("")
            came[0] = shop.check_in()["ticket"]

    event.listen(shop.reader, "after_cursor_execute", interrupt)
    try:
        yield came
    finally:
        event.remove(shop.reader, "after_cursor_execute", interrupt)


def test_snapshot_holds_what_its_number_says_and_no_more(shop: OpenShop) -> None:
    shop.check_in()
    before = shop.head()
    with somebody_checks_in_after_the_first_question(shop) as came:
        seen = shop.snapshot()
    assert came == ["A2"]
    assert (seen["seq"], [visit["ticket"] for visit in seen["visits"]]) == (before, ["A1"])
    assert [visit["ticket"] for visit in shop.snapshot()["visits"]] == ["A1", "A2"]


def test_replay_is_of_one_moment_too(shop: OpenShop) -> None:
    shop.check_in()
    with somebody_checks_in_after_the_first_question(shop) as came, shop.reader.connect() as conn:
        newest, _epoch = head(conn, shop.store_id)
        events = events_after(conn, shop.store_id, 0)
    assert came == ["A2"]
    assert events[-1]["seq"] == newest


def test_replay_is_cut_into_pages_that_follow_each_other(shop: OpenShop) -> None:
    for _ in range(5):
        shop.check_in()
    numbers: list[int] = []
    with shop.reader.connect() as conn:
        while page := events_after(conn, shop.store_id, numbers[-1] if numbers else 0, most=2):
            assert len(page) <= 2
            numbers += [found["seq"] for found in page]
    assert numbers == shop.numbers()
    assert MOST == 500


def test_what_can_be_replayed(shop: OpenShop) -> None:
    shop.check_in()
    newest = shop.head()
    with shop.reader.connect() as conn:
        able = {after: can_replay(conn, shop.store_id, after, newest) for after in (0, 1, newest, newest + 1)}
    assert able == {0: True, 1: True, newest: True, newest + 1: False}


def test_reader_can_not_write_even_by_mistake(shop: OpenShop) -> None:
    with shop.reader.connect() as conn, pytest.raises(DBAPIError):
        conn.execute(text("UPDATE store SET seq = 0"))
