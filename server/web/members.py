"""Setting up members of staff: who they are, what they can do, and their PIN. For managers."""

from functools import partial
from typing import Annotated, Literal

from flask import Response, jsonify
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from server.actions.members import save_member, set_pin
from server.domain.errors import WeakPin
from server.domain.weak import is_weak_pin
from server.queries.queue import members as members_of
from server.web.context import context
from server.web.edge import answer, device, serves
from server.web.orders import order
from server.web.paths import StorePath
from server.web.told import Short

Language = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
MOST_LANGUAGES = 60
Languages = Annotated[list[Language], Field(max_length=MOST_LANGUAGES)]
Slug = Annotated[str, StringConstraints(min_length=1, max_length=64)]

members = APIBlueprint("members", __name__, url_prefix="/api/v1")


class Member(BaseModel):
    """Somebody by name; what is not named stays as it is."""

    model_config = ConfigDict(extra="forbid", strict=True)

    name: Short
    lead: bool | None = None
    languages: Languages | None = None
    skills: Annotated[dict[Slug, Literal[1, 2, 3]], Field(max_length=100)] | None = None
    desk: Short | None = None


class MemberPath(StorePath):
    """Which member of staff."""

    staff_id: Annotated[int, Field(ge=1, le=2**31 - 1)]


class NewPin(BaseModel):
    """Six digits; null: they can't sign in any more."""

    model_config = ConfigDict(extra="forbid", strict=True)

    pin: Annotated[str, StringConstraints(pattern=r"^[0-9]{6}$")] | None


@members.get("/stores/<store>/staff")
@serves("lead", "manager")
def get_members(path: StorePath) -> Response:
    """Everybody, and whether they have a PIN."""
    with context().reader.connect() as conn:
        return jsonify({"staff": members_of(conn, device().store_id)})


@members.post("/stores/<store>/staff")
@serves("manager")
def post_member(path: StorePath, body: Member) -> Response:
    """Add somebody, or change what is known of them."""
    changed = body.model_dump(exclude_unset=True, exclude={"name"})
    wanted = {name: value for name, value in changed.items() if value is not None or name == "desk"}
    return order(partial(save_member, by=device().actor, name=body.name, changed=wanted))


@members.post("/stores/<store>/staff/<staff_id>/pin")
@serves("manager")
def post_pin(path: MemberPath, body: NewPin) -> Response:
    """Without a key: a kept fingerprint of six digits would give them away."""
    if body.pin is not None and is_weak_pin(body.pin):
        raise WeakPin
    parts, here = context(), device()
    kept = parts.secrets.keep(body.pin) if body.pin else None
    action = partial(set_pin, by=here.actor, staff_id=path.staff_id, pin_hash=kept)
    return answer(parts.writer.submit(here.store, action))
