"""What staff do: one address a verb, and *next customer*."""

from collections.abc import Callable
from functools import partial
from typing import Annotated

from flask import Response
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

from server.actions.alert import answer
from server.actions.call import call, call_next, recall
from server.actions.greet import greet
from server.actions.serve import finish, park, resume, serve
from server.actions.step_back import ask_help, decline, leave, no_show
from server.actions.undo import undo
from server.db.writer import Reply
from server.domain.errors import BadField, Unknown
from server.domain.visit import Verb
from server.web.context import context
from server.web.edge import STAFF, device, serves
from server.web.kiosk import StorePath
from server.web.orders import order

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
    Verb.UNDO: undo,
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


class Next(Where):
    """Only from this service, if said."""

    service: Name | None = None


@staff.post("/stores/<store>/visits/<visit_id>/<verb>")
@serves(*STAFF)
def post_verb(path: VisitPath, body: Where) -> Response:
    """Do something to a visit; who lost the race is told who won."""
    action = VERBS.get(path.verb)
    if action is None:
        raise Unknown("verb")
    where = {"desk": body.desk} if body.desk and path.verb == Verb.CALL else {}
    if body.desk and not where:
        raise BadField(field="desk", reason="only_for_call")
    settings = context().settings
    return order(partial(action, visit_id=path.visit_id, by=device().actor, settings=settings, **where))


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
