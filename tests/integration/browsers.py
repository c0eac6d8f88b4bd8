"""A browser as far as the server knows one: a jar of cookies, and headers that it sets by itself."""

import http.client
from dataclasses import dataclass, field
from functools import partial
from http.cookies import SimpleCookie
from typing import Any
from uuid import uuid4

from server.actions.people import add_device, offer_link
from server.db.writer import Writer
from server.domain.actor import OPERATOR
from server.identity.tokens import hashed, new_code
from tests.houses import House, outside
from tests.running import Answered, answered


@dataclass
class Browser:
    """One jar; it follows no redirects, so that a test sees them."""

    house: House
    cookies: dict[str, str] = field(default_factory=dict)

    def ask(self, method: str, path: str, body: str | None = None, **headers: str | None) -> Answered:
        usual: dict[str, str | None] = {"Sec_Fetch_Site": "same-origin", "Origin": self.house.server.url}
        if body is not None:
            usual["Content_Type"] = "application/json"
        sent = {
            name.replace("_", "-"): value for name, value in (usual | headers).items() if value is not None
        }
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        conn = http.client.HTTPConnection("127.0.0.1", self.house.server.port, timeout=30)
        conn.request(method, path, body, sent)
        response = conn.getresponse()
        for line in response.headers.get_all("Set-Cookie") or []:
            self.cookies |= {name: morsel.value for name, morsel in SimpleCookie(line).items()}
        found = answered(response.status, response.read(), dict(response.headers))
        conn.close()
        return found

    def open(self, code: str, **headers: str | None) -> Answered:
        """Press the button behind a one-time link."""
        return self.ask(
            "POST", f"/open/{code}", "", Content_Type="application/x-www-form-urlencoded", **headers
        )

    def check_in(self, device: str, **headers: str | None) -> Answered:
        """As the kiosk's page does it."""
        named: dict[str, str | None] = {"X_Greetline_Device": device, "Idempotency_Key": str(uuid4())}
        path = "/api/v1/stores/demo/visits"
        return self.ask("POST", path, '{"service": "repairs"}', **{**named, **headers})


@dataclass
class Link:
    """A one-time link to a new device."""

    device: str
    code: str


def offer(house: House, role: str, staff: str | None = None, valid_h: float = 24) -> Link:
    """A new device with its link, as the console prints it at start."""
    with outside(house) as writer:
        return Link(*_offered(writer, role, staff, valid_h))


def _offered(writer: Writer, role: str, staff: str | None, valid_h: float) -> Any:
    adding = partial(add_device, by=OPERATOR, role=role, token_hash=None, staff=staff)
    device = writer.submit("demo", adding).body["device"]["id"]
    code = new_code()
    writer.submit("demo", partial(offer_link, device_id=device, code_hash=hashed(code), valid_h=valid_h))
    return device, code
