"""Checking in."""

from functools import partial
from typing import Annotated

from flask import Response
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from server.actions.check_in import Wanted, check_in
from server.domain.errors import BadField, NotAllowed
from server.web.context import context
from server.web.edge import STAFF, device, serves
from server.web.orders import order
from server.web.paths import WEEK_S, StorePath
from server.web.ticket import address
from server.web.told import Access, Answers, Minutes, Note, Party, Short, Slug, When

kiosk = APIBlueprint("check_in", __name__, url_prefix="/api/v1")


class CheckIn(BaseModel):
    """What somebody said at the kiosk; only the service is needed."""

    model_config = ConfigDict(extra="forbid", strict=True)

    service: Slug | None = None
    name: Short | None = None
    party_size: Party = 1
    language: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] | None = None
    note: Note | None = None
    age_s: Annotated[float, Field(ge=0, le=WEEK_S, allow_inf_nan=False)] = 0
    age_estimated: bool = False
    ticket: Annotated[str, StringConstraints(pattern=r"^[A-Z]\d{1,3}-\d{2,4}$")] | None = None
    appointment: Annotated[str, StringConstraints(max_length=64)] | None = None
    access: Access = []
    further: Annotated[list[Slug], Field(max_length=10)] = []
    adviser: Short | None = None
    find_me: Short | None = None
    answers: Answers | None = None
    come: When | Minutes | None = None


@kiosk.post("/stores/<store>/visits")
@serves("kiosk", *STAFF)
def post_visit(path: StorePath, body: CheckIn) -> Response:
    """A new visit, waiting; the same key again gives the first answer."""
    here, parts = device(), context()
    if body.service is None and body.appointment is None:
        raise BadField(field="service", reason="missing")
    if body.ticket is not None and here.role != "kiosk":
        raise NotAllowed
    return order(
        partial(
            check_in,
            by=here.actor,
            wanted=Wanted(**body.model_dump()),
            settings=parts.settings,
            base=address(),
        )
    )
