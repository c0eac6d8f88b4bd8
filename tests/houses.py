"""A running server together with a device of each role, and how tests speak to it."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from config.settings import load
from server.db.beside import writer_beside
from server.db.writer import Writer
from server.ops.token import issue
from tests.running import Answered, RunningServer
from tests.tablet import Cut, Tablet

ROLES = ("kiosk", "staff", "lead", "manager", "camera", "screen")


# Ladders that nobody climbs while a test counts events.
PATIENT = {
    f"GREETLINE_{name.upper()}": seconds
    for name, seconds in {
        **dict.fromkeys(("door_again_s", "door_gone_s", "all_free_s", "lead_when_busy_s"), "3600"),
        **dict.fromkeys(("manager_s", "again_s", "help_lead_s"), "3600"),
        "not_shown_s": "600",
        "unpromised_risk_s": "86400",
        "promise_risk_share": "1",
    }.items()
}


@dataclass
class House:
    """A server and a device of each role; `staff` is Alex, `bea` a second tablet."""

    server: RunningServer
    tokens: dict[str, str]

    def call(self, method: str, path: str, body: Any = None, *, by: str | None, **more: Any) -> Answered:
        """One call as this role; a path that starts without a slash is one of the store."""
        token = self.tokens[by] if by else None
        where = path if path.startswith("/") else f"/api/v1/stores/demo/{path}".rstrip("/")
        return self.server.call(method, where, body, token=token, **more)

    def check_in(self, by: str = "kiosk", service: str = "repairs", **more: Any) -> dict[str, Any]:
        return self.server.check_in(self.tokens[by], service, **more)

    def do(self, verb: str, visit: dict[str, Any], by: str = "staff", **more: Any) -> Answered:
        return self.call("POST", f"visits/{visit['id']}/{verb}", by=by, **more)

    def head(self) -> int:
        return int(self.call("GET", "state", by="staff").body["seq"])

    def tablet(self, by: str = "staff", **more: Any) -> Tablet:
        """A socket of this role, connected."""
        auth: dict[str, Any] = {name: more.pop(name) for name in ("seq", "epoch") if name in more}
        tablet = Tablet(self.server.url, {"token": self.tokens[by], **auth}, **more)
        try:
            return tablet.join()
        except Cut:
            tablet.close()
            raise


def outside(house: House) -> AbstractContextManager[Writer]:
    """Another process on the same database, as the command line is one."""
    clock = house.server.clock.now if house.server.clock else lambda: datetime.now(UTC)
    return writer_beside(load(house.server.environment).database, clock)


def furnish(server: RunningServer) -> House:
    """Tokens as the command line makes them, without a process for each."""
    rules = load(server.environment)
    tokens = {role: issue(rules, "demo", role, {"staff": "Alex", "lead": "Dana"}.get(role)) for role in ROLES}
    tokens["bea"] = issue(rules, "demo", "staff", "Bea")
    return House(server, tokens)
