"""What staff do: one address a verb, and *next customer*."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Annotated, Any

from flask import Response
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, Strict, StringConstraints, field_validator, model_validator

from server.actions.alert import answer
from server.actions.call import call, call_next, recall
from server.actions.greet import greet
from server.actions.hand_over import accept, hand_over, refuse
from server.actions.overdue import still_here
from server.actions.serve import finish, park, resume, serve
from server.actions.step_back import ask_help, decline, leave, no_show
from server.actions.tell import tell
from server.actions.transfer import transfer
from server.actions.undo import undo
from server.actions.wishes import add_service, need, reorder, same_adviser
from server.db.writer import Reply
from server.domain.errors import BadField, Unknown
from server.domain.visit import Verb
from server.web.context import context
from server.web.edge import STAFF, device, serves
from server.web.orders import order
from server.web.paths import StorePath
from server.web.told import Told

VERBS: dict[str, Callable[..., Reply]] = {
    Verb.GREET: greet,
    Verb.CALL: call,
    Verb.RECALL: recall,
    Verb.SERVE: serve,
    Verb.FINISH: finish,
    Verb.PARK: park,
    Verb.RESUME: resume,
    Verb.DECLINE: decline,
    Verb.HELP: ask_help,
    Verb.NO_SHOW: no_show,
    Verb.LEAVE: leave,
    Verb.TRANSFER: transfer,
    Verb.HAND_OVER: hand_over,
    Verb.ACCEPT: accept,
    Verb.REFUSE: refuse,
    Verb.REORDER: reorder,
    Verb.SAME_ADVISER: same_adviser,
    Verb.ADD_SERVICE: add_service,
    Verb.NEED: need,
    Verb.STILL_HERE: still_here,
    Verb.TELL: tell,
    Verb.UNDO: undo,
}
# What each verb may be told beside whom it is about.
TOLD: dict[str, frozenset[str]] = {
    Verb.CALL: frozenset({"desk"}),
    Verb.SERVE: frozenset({"finish_other"}),
    Verb.RESUME: frozenset({"finish_other"}),
    Verb.ACCEPT: frozenset({"finish_other"}),
    Verb.PARK: frozenset({"return_at"}),
    Verb.HELP: frozenset({"staff"}),
    Verb.TRANSFER: frozenset({"service", "staff"}),
    Verb.HAND_OVER: frozenset({"staff"}),
    Verb.REORDER: frozenset({"reason", "first"}),
    Verb.SAME_ADVISER: frozenset({"staff"}),
    Verb.ADD_SERVICE: frozenset({"service"}),
    Verb.NEED: frozenset({"access"}),
    Verb.TELL: frozenset(Told.model_fields),
}
Name = Annotated[str, StringConstraints(min_length=1, max_length=80)]

staff = APIBlueprint("staff", __name__, url_prefix="/api/v1")


class VisitPath(StorePath):
    """Which visit, and what to do."""

    visit_id: Annotated[str, StringConstraints(max_length=64)]
    verb: Annotated[str, StringConstraints(max_length=32)]


class Where(BaseModel):
    """The desk somebody is called to; the colleague's own when it is not said. No body says nothing."""

    model_config = ConfigDict(extra="forbid", strict=True)

    desk: Name | None = None

    @model_validator(mode="before")
    @classmethod
    def _no_body(cls, given: object) -> object:
        return {} if given is None else given


class Asked(Where, Told):
    """What a verb may be told; each verb has its own of these."""

    service: Name | None = None
    staff: Name | None = None
    reason: Name | None = None
    first: bool | None = None
    finish_other: bool | None = None
    return_at: Annotated[datetime, Strict(strict=False)] | None = None

    @field_validator("return_at")
    @classmethod
    def _aware(cls, at: datetime | None) -> datetime | None:
        if at is not None and at.tzinfo is None:
            raise ValueError("a time with its offset")
        return at.astimezone(UTC) if at else None


class Next(Where):
    """Only from this service, if said."""

    service: Name | None = None


@staff.post("/stores/<store>/visits/<visit_id>/<verb>")
@serves(*STAFF)
def post_verb(path: VisitPath, body: Asked) -> Response:
    """Do something to a visit; who lost the race is told who won."""
    action = VERBS.get(path.verb)
    if action is None:
        raise Unknown("verb")
    told = _told(path.verb, body)
    for name in told:
        if name not in TOLD.get(path.verb, ()):
            raise BadField(field=name, reason="only_for_call" if name == "desk" else "not_for_this")
    settings = context().settings
    return order(partial(action, visit_id=path.visit_id, by=device().actor, settings=settings, **told))


def _told(verb: str, body: Asked) -> dict[str, Any]:
    """What was said; only what is told may be taken back by a null."""
    return body.named() if verb == Verb.TELL else body.model_dump(exclude_none=True)


class AlertPath(StorePath):
    """Which alert."""

    alert_id: Annotated[str, StringConstraints(max_length=64)]


@staff.post("/stores/<store>/alerts/<alert_id>/answer")
@serves(*STAFF)
def post_answer(path: AlertPath) -> Response:
    """*I'm coming*, to a call for help, a promise at risk or a device that is blind."""
    settings = context().settings
    return order(partial(answer, alert_id=path.alert_id, by=device().actor, settings=settings))


@staff.post("/stores/<store>/call-next")
@serves(*STAFF)
def post_call_next(path: StorePath, body: Next) -> Response:
    """Whoever is next for this colleague, claimed; 204 when nobody waits."""
    return order(
        partial(
            call_next,
            by=device().actor,
            settings=context().settings,
            service=body.service,
            desk=body.desk,
        )
    )
