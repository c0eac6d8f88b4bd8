"""What cannot be read or kept is refused: 4xx with a code and a field, no echo, nothing stored."""

import http.client
import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest

from tests.houses import House
from tests.running import Answered, answered

CANARY = "quetzalcoatl"
VISITS = "/api/v1/stores/demo/visits"
ARRIVALS = "/api/v1/stores/demo/arrivals"
Raw = bytes | Iterator[bytes]


def post(house: House, path: str, body: Raw, by: str = "kiosk", **headers: str | None) -> Answered:
    """A POST byte for byte; a header that is None is left out."""
    usual: dict[str, str | None] = {
        "Authorization": f"Bearer {house.tokens[by]}",
        "Idempotency-Key": str(uuid4()),
        "Content-Type": "application/json",
    }
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    sent = {name: value for name, value in (usual | named).items() if value is not None}
    conn = http.client.HTTPConnection("127.0.0.1", house.server.port, timeout=30)
    conn.request("POST", path, body, sent, encode_chunked=not isinstance(body, bytes))
    response = conn.getresponse()
    found = answered(response.status, response.read(), dict(response.headers))
    conn.close()
    return found


def assert_refused(
    house: House, refused: Answered, head: int, status: int, code: str, field: str | None = None
) -> None:
    """The problem, the whole problem; and the shop stands as it stood."""
    assert (refused.status, refused.body["code"]) == (status, code), refused.body
    assert refused.body.get("field") == field, refused.body
    assert refused.headers["content-type"] == "application/problem+json"
    assert set(refused.body) <= {"type", "title", "status", "code", "field", "reason", "most_kib"}
    assert refused.body["status"] == status
    assert CANARY not in str(refused.body) + str(refused.headers)
    assert house.head() == head


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"service": CANARY}, "unknown_service", "service"),
        ({"service": ""}, "bad_field", "service"),
        ({"service": 7}, "bad_field", "service"),
        ({"service": None}, "bad_field", "service"),
        ({"service": [CANARY]}, "bad_field", "service"),
        ({"service": CANARY * 100}, "bad_field", "service"),
        ({"party_size": 0}, "bad_field", "party_size"),
        ({"party_size": -1}, "bad_field", "party_size"),
        ({"party_size": 51}, "bad_field", "party_size"),
        ({"party_size": 500}, "bad_field", "party_size"),
        ({"party_size": 10**30}, "bad_field", "party_size"),
        ({"party_size": "2"}, "bad_field", "party_size"),
        ({"party_size": 2.5}, "bad_field", "party_size"),
        ({"party_size": True}, "bad_field", "party_size"),
        ({"party_size": None}, "bad_field", "party_size"),
        ({"name": ""}, "bad_field", "name"),
        ({"name": " \t\n "}, "bad_field", "name"),
        ({"name": (CANARY * 1000)[:10_000]}, "bad_field", "name"),
        ({"name": 7}, "bad_field", "name"),
        ({"name": {CANARY: CANARY}}, "bad_field", "name"),
        ({"name": f"{CANARY}\0"}, "bad_encoding", None),
        ({"name": f"{CANARY}\ud800"}, "bad_encoding", None),
        ({"name": f"\udfff{CANARY}"}, "bad_encoding", None),
        ({"note": [[{f"{CANARY}\0": 1}]]}, "bad_encoding", None),
        ({"note": CANARY * 100}, "bad_field", "note"),
        ({"language": CANARY}, "bad_field", "language"),
        ({"language": "en\n"}, "bad_field", "language"),
        ({"language": 1}, "bad_field", "language"),
        ({"age_s": -1}, "bad_field", "age_s"),
        ({"age_s": float("nan")}, "bad_field", "age_s"),
        ({"age_s": float("inf")}, "bad_field", "age_s"),
        ({"age_s": 1e300}, "bad_field", "age_s"),
        ({"age_s": 604_801}, "bad_field", "age_s"),
        ({"age_s": "3"}, "bad_field", "age_s"),
        ({"age_s": True}, "bad_field", "age_s"),
        ({"ticket": CANARY}, "bad_field", "ticket"),
        ({"ticket": "A1"}, "bad_field", "ticket"),
        ({"ticket": "K1-01\n"}, "bad_field", "ticket"),
        ({CANARY: 1}, "bad_field", "body"),
        ({"priority": 9}, "bad_field", "body"),
        ({"state": "served"}, "bad_field", "body"),
    ],
    ids=lambda value: str(value)[:40] if isinstance(value, dict) else None,
)
def test_field_that_is_not_right_is_named_and_not_echoed(
    house: House, wrong: dict[str, Any], code: str, field: str | None
) -> None:
    head = house.head()
    body = json.dumps({"service": "repairs", **wrong}).encode()
    assert_refused(house, post(house, VISITS, body), head, 400 if field is None else 422, code, field)


def test_service_is_needed(house: House) -> None:
    head = house.head()
    refused = post(house, VISITS, b'{"party_size": 2}')
    assert_refused(house, refused, head, 422, "bad_field", "service")
    assert refused.body["reason"] == "missing"


def in_chunks(megabytes: int) -> Iterator[bytes]:
    yield b'{"service": "repairs"}'
    for _ in range(megabytes * 10):
        yield b" " * 100_000


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b'{"service": "repairs"', 400, "bad_json"),
        (b"{'service': 'repairs'}", 400, "bad_json"),
        (b'{"service": "repairs"} {}', 400, "bad_json"),
        (b"quetzalcoatl", 400, "bad_json"),
        (b'{"name": "a\x00b", "service": "repairs"}', 400, "bad_json"),
        (b'\xef\xbb\xbf{"service": "repairs"}', 400, "bad_json"),
        (b'{"service": ' + b"[" * 30_000 + b"]" * 30_000 + b"}", 400, "bad_json"),
        (b'{"service": "repairs", "party_size": ' + b"9" * 5_000 + b"}", 400, "bad_json"),
        (b'{"service": "repairs", "name": "\xff\xfe"}', 400, "bad_encoding"),
        (b'{"service": "repairs", "name": "\xed\xa0\x80"}', 400, "bad_encoding"),
        (json.dumps({"service": "repairs"}).encode("utf-16"), 400, "bad_encoding"),
        (b'{"service": "repairs", "note": "' + b"x" * 65_536 + b'"}', 413, "too_large"),
        (b'{"service": "repairs"}' + b" " * 50_000_000, 413, "too_large"),
    ],
    ids=lambda value: repr(value[:30]) if isinstance(value, bytes) else None,
)
def test_body_that_can_not_be_read_is_refused(house: House, body: bytes, status: int, code: str) -> None:
    head = house.head()
    assert_refused(house, post(house, VISITS, body), head, status, code)


def test_body_in_chunks_is_measured_too(house: House) -> None:
    head = house.head()
    assert_refused(house, post(house, VISITS, in_chunks(50)), head, 413, "too_large")
    assert post(house, VISITS, in_chunks(0)).status == 201


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"7", b'"quetzalcoatl"', b'[{"service": "repairs"}]'])
def test_body_that_is_no_object_is_refused(house: House, body: bytes) -> None:
    head = house.head()
    assert_refused(house, post(house, VISITS, body), head, 422, "bad_field", "body")


@pytest.mark.parametrize(
    "kind",
    [None, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/json"],
)
def test_body_of_another_type_is_refused(house: House, kind: str | None) -> None:
    """A form on another site can send these without asking; it can't send JSON."""
    head = house.head()
    refused = post(house, VISITS, b'{"service": "repairs"}', Content_Type=kind)
    assert_refused(house, refused, head, 415, "wrong_type")


def test_json_may_name_its_encoding(house: House) -> None:
    kind = "application/json; charset=utf-8"
    assert post(house, VISITS, b'{"service": "repairs"}', Content_Type=kind).status == 201


@pytest.mark.parametrize(
    ("key", "status", "code", "field"),
    [
        (None, 400, "key_missing", None),
        ("", 400, "key_missing", None),
        ("   ", 400, "key_missing", None),
        ("k" * 256, 422, "bad_field", "Idempotency-Key"),
        (f"{CANARY}\x07", 422, "bad_field", "Idempotency-Key"),
    ],
)
def test_write_needs_a_key(house: House, key: str | None, status: int, code: str, field: str | None) -> None:
    head = house.head()
    refused = post(house, VISITS, b'{"service": "repairs"}', Idempotency_Key=key)
    assert_refused(house, refused, head, status, code, field)


def test_same_key_with_another_body_is_refused(house: House) -> None:
    first = post(house, VISITS, b'{"service": "repairs"}', Idempotency_Key="k-1")
    head = house.head()
    other = post(house, VISITS, b'{"service": "returns"}', Idempotency_Key="k-1")
    assert_refused(house, other, head, 422, "key_reused")
    elsewhere = post(
        house, f"{VISITS}/{first.body['visit']['id']}/greet", b"{}", "staff", Idempotency_Key="k-1"
    )
    assert_refused(house, elsewhere, head, 422, "key_reused")


def test_same_order_written_otherwise_or_sent_later_is_the_same_order(house: House) -> None:
    first = post(house, VISITS, b'{"service": "repairs", "party_size": 2}', Idempotency_Key="k-2")
    again = post(house, VISITS, b'{ "party_size":2,"service":"repairs","age_s":12.5 }', Idempotency_Key="k-2")
    assert (again.status, again.body) == (201, first.body)


@pytest.mark.parametrize(
    "name",
    [
        "Zoë",
        "李小龙",
        "👩‍👩‍👧‍👦",
        "مريم",
        "\u202eevil",
        "a\\u0000b",
        "O'Neil; DROP TABLE visit--",
        "<b>&amp;",
    ],
)
def test_name_of_any_script_is_kept_to_the_letter(house: House, name: str) -> None:
    for ascii_only in (True, False):
        body = json.dumps({"service": "repairs", "name": name}, ensure_ascii=ascii_only).encode()
        done = post(house, VISITS, body)
        assert done.status == 201
        seen = house.call("GET", "state", by="staff").body["visits"]
        assert [v["name"] for v in seen if v["id"] == done.body["visit"]["id"]] == [name]


def test_longest_of_everything_is_kept(house: House) -> None:
    most = {
        "service": "repairs",
        "name": "n" * 80,
        "party_size": 50,
        "note": "ö" * 500,
        "language": "zh-Hant-TW",
        "age_s": 604_800,
        "ticket": f"K1-{uuid4().int % 10_000:04}",
    }
    done = post(house, VISITS, json.dumps(most).encode())
    assert done.status == 201
    [visit] = [
        v
        for v in house.call("GET", "state", by="staff").body["visits"]
        if v["id"] == done.body["visit"]["id"]
    ]
    assert {name: visit[name] for name in most if name != "age_s"} == {
        name: value for name, value in most.items() if name != "age_s"
    }


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"direction": CANARY}, "direction"),
        ({}, "direction"),
        ({"direction": "in", "group_size": 0}, "group_size"),
        ({"direction": "in", "group_size": 51}, "group_size"),
        ({"direction": "in", "group_size": "1"}, "group_size"),
        ({"direction": "in", "age_s": -0.1}, "age_s"),
        ({"direction": "in", "picture": CANARY}, "body"),
    ],
)
def test_arrival_that_is_not_right_is_refused(house: House, wrong: dict[str, Any], field: str) -> None:
    head = house.head()
    refused = post(house, ARRIVALS, json.dumps(wrong).encode(), "camera")
    assert_refused(house, refused, head, 422, "bad_field", field)


@pytest.mark.parametrize(
    ("path", "body", "status", "code", "field"),
    [
        ("visits/{visit}/dance", {}, 404, "unknown_verb", None),
        ("visits/{visit}/nobody_came", {}, 404, "unknown_verb", None),
        ("visits/quetzalcoatl/greet", {}, 404, "unknown_visit", None),
        ("visits/{visit}/call", {"desk": CANARY}, 422, "unknown_desk", "desk"),
        ("visits/{visit}/call", {"desk": 3}, 422, "bad_field", "desk"),
        ("visits/{visit}/greet", {"desk": "Desk 1"}, 422, "bad_field", "desk"),
        ("visits/{visit}/greet", {"staff": CANARY}, 422, "bad_field", "staff"),
        ("visits/" + "7" * 1000 + "/greet", {}, 422, "bad_field", "visit_id"),
        ("visits/%00/greet", {}, 400, "bad_encoding", None),
        ("call-next", {"service": CANARY}, 422, "unknown_service", "service"),
        ("call-next", {"desk": CANARY}, 422, "unknown_desk", "desk"),
        ("arrivals/quetzalcoatl/greet", {}, 404, "unknown_arrival", None),
        ("arrivals/quetzalcoatl/dance", {}, 404, "unknown_verb", None),
    ],
)
def test_order_that_names_what_is_not_there_is_refused(
    house: House, path: str, body: dict[str, Any], status: int, code: str, field: str | None
) -> None:
    visit = house.check_in()
    head = house.head()
    refused = house.call("POST", path.format(visit=visit["id"]), body, by="staff")
    assert_refused(house, refused, head, status, code, field)


@pytest.mark.parametrize(
    ("path", "status", "code", "field"),
    [
        ("events", 422, "bad_field", "after"),
        ("events?after=-1", 422, "bad_field", "after"),
        ("events?after=quetzalcoatl", 422, "bad_field", "after"),
        ("events?after=1.5", 422, "bad_field", "after"),
        ("events?after=99999999999999999999", 422, "bad_field", "after"),
        ("events?after=1000000", 410, "replay_gone", None),
        ("/api/v1/stores/quetzalcoatl/state", 404, "unknown_store", None),
        ("/api/v1/stores/%00/state", 400, "bad_encoding", None),
        ("state?device=%00", 400, "bad_encoding", None),
        ("/api/v1/tickets/quetzalcoatl", 404, "unknown_ticket", None),
        ("/api/v1/tickets/%FF%FE", 404, "unknown_ticket", None),
        ("/api/v1/quetzalcoatl", 404, "not_found", None),
        ("/quetzalcoatl", 404, "not_found", None),
        ("/messages/quetzalcoatl/staff.ftl", 404, "not_found", None),
        ("/messages/en/..%2f..%2fsettings.ftl", 404, "not_found", None),
        ("/assets/..%2f..%2fpyproject.toml", 404, "not_found", None),
    ],
)
def test_question_that_has_no_answer_is_refused(
    house: House, path: str, status: int, code: str, field: str | None
) -> None:
    head = house.head()
    assert_refused(house, house.call("GET", path, by="staff"), head, status, code, field)


def test_method_that_an_address_does_not_know_is_refused(house: House) -> None:
    for method, path in (("PUT", "visits"), ("DELETE", ""), ("PATCH", "state"), ("GET", "visits")):
        refused = house.call(method, path, by="staff")
        assert (refused.status, refused.body["code"]) == (405, "method_not_allowed"), path


def test_answers_about_people_are_kept_by_no_cache(house: House) -> None:
    for answer in (house.call("GET", "state", by="staff"), house.call("GET", "visits", by="staff")):
        assert answer.headers["cache-control"] == "no-store"
