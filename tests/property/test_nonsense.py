"""Whatever is asked, the server answers below 500, and what it refuses it does not echo."""

import http.client
import json
import string
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.databases import Databases
from tests.houses import House, furnish
from tests.running import RunningServer

TEXT = st.one_of(
    st.text(max_size=12),
    st.text(string.printable, max_size=12),
    st.sampled_from(
        (
            "",
            "\0",
            "\n",
            "\r\nX: y",
            "..",
            "../../",
            "%00",
            "%",
            "-1",
            "9" * 30,
            "1e999",
            "nan",
            "2026-11-20",
            "demo",
        )
    ),
)
VALUE = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXT),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=5,
)
FIELDS = (
    *("service", "name", "party_size", "language", "note", "age_s", "ticket"),
    *("desk", "direction", "group_size"),
)
SERVICES = st.sampled_from(("repairs", "private"))
BODY = st.one_of(
    st.dictionaries(st.sampled_from(FIELDS), VALUE, max_size=4),
    st.tuples(SERVICES, st.dictionaries(st.sampled_from(FIELDS), VALUE, max_size=2)).map(
        lambda given: {"service": given[0], **given[1]}
    ),
    VALUE,
)
STORE = "/api/v1/stores/demo"
VERBS = st.sampled_from(("greet", "call", "undo", "recall", "leave"))
POSTS = st.one_of(
    st.sampled_from((f"{STORE}/visits", f"{STORE}/arrivals", f"{STORE}/call-next")),
    st.builds(lambda visit, verb: f"{STORE}/visits/{quote(visit, safe='')}/{verb}", TEXT, VERBS),
    st.builds(lambda seen, verb: f"{STORE}/arrivals/{quote(seen, safe='')}/{verb}", TEXT, VERBS),
    st.builds(lambda token, verb: f"/api/v1/tickets/{quote(token, safe='')}/{verb}", TEXT, VERBS),
)
NAMES = st.sampled_from(
    (
        *("after", "from", "to", "by", "format", "order", "limit", "hour", "service", "target_s"),
        *("language", "device", "outcome", "basis", "id"),
    )
)
QUERY = st.dictionaries(NAMES, TEXT, max_size=3).map(
    lambda asked: "?" + "&".join(f"{name}={quote(value, safe='')}" for name, value in asked.items())
)
PLACES = st.one_of(
    st.sampled_from(
        (
            *(
                STORE,
                f"{STORE}/state",
                f"{STORE}/events",
                f"{STORE}/reports/waits",
                f"{STORE}/reports/visits",
            ),
            *("/", "/kiosk", "/staff", "/screen", "/manager", "/manager/visits"),
        )
    ),
    st.builds(
        lambda place, name: f"{place}/{quote(name, safe='')}",
        st.sampled_from(
            (
                "/open",
                "/t",
                "/assets",
                "/api/v1/tickets",
                "/api/v1/stores",
                "/messages/en",
                "/manager/visits",
                f"{STORE}/reports",
            )
        ),
        TEXT,
    ),
)
FAST = settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory, databases: Databases) -> Iterator[House]:
    """On PostgreSQL, which is the stricter of the two."""
    environ = {"GREETLINE_DATABASE_URL": databases.migrated("postgres")}
    server = RunningServer(tmp_path_factory.mktemp("nonsense"), environ).start()
    yield furnish(server)
    server.stop()


def ask(house: House, method: str, path: str, role: str, body: bytes | None = None) -> tuple[int, str]:
    conn = http.client.HTTPConnection("127.0.0.1", house.server.port, timeout=30)
    headers = {"Authorization": f"Bearer {house.tokens[role]}", "Idempotency-Key": str(uuid4())}
    if body is not None:
        headers["Content-Type"] = "application/json"
    try:
        conn.request(method, path, body, headers)
        response = conn.getresponse()
        return response.status, response.read().decode("utf-8", "replace")
    finally:
        conn.close()


@given(path=POSTS, body=BODY, role=st.sampled_from(("kiosk", "staff", "camera")))
@FAST
def test_no_order_is_too_odd(house: House, path: str, body: Any, role: str) -> None:
    status, answer = ask(house, "POST", path, role, json.dumps(body).encode())
    assert status < 500, answer
    if status >= 400:
        refused = json.loads(answer)
        assert {"type", "title", "status", "code"} <= set(refused)
        assert set(refused) <= {"type", "title", "status", "code", "field", "reason", "verbs", "state"}


@given(path=POSTS, raw=st.binary(max_size=200))
@FAST
def test_no_body_is_too_odd(house: House, path: str, raw: bytes) -> None:
    status, answer = ask(house, "POST", path, "staff", raw)
    assert status < 500, answer


@given(place=PLACES, query=QUERY, role=st.sampled_from(("manager", "staff", "kiosk", "screen")))
@example(place="/manager/visits/%0A", query="?from=", role="manager")
@FAST
def test_no_question_is_too_odd(house: House, place: str, query: str, role: str) -> None:
    status, answer = ask(house, "GET", place + query, role)
    assert status < 500, answer
