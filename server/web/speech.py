"""Read aloud where the browser has no voice: what a kiosk or a screen shows, as sound."""

from time import monotonic
from typing import Annotated

from flask import Response, jsonify
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from server.domain.errors import TooMany, Unknown
from server.web.context import context
from server.web.edge import device, serves
from server.web.paths import StorePath

# The longest sentence of a page with a long name in it, and some more; a speech is none of ours.
LONGEST = 400

speech = APIBlueprint("speech", __name__, url_prefix="/api/v1")


class Said(BaseModel):
    """One thing that stands on the page."""

    model_config = ConfigDict(extra="forbid", strict=True)

    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST)]
    language: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    rate: Annotated[float, Field(ge=0.5, le=2, allow_inf_nan=False)] = 1.0


@speech.get("/stores/<store>/speech")
@serves("kiosk", "screen")
def get_speech(path: StorePath) -> Response:
    """The languages that can be spoken here."""
    return jsonify({"languages": spoken_languages()})


@speech.post("/stores/<store>/speech")
@serves("kiosk", "screen")
def post_speech(path: StorePath, body: Said) -> Response:
    """The sound of it; no log and no disk ever holds the words."""
    parts = context()
    if not parts.spoken.take(device().id, monotonic()):
        raise TooMany
    if not parts.words.has(body.language) or not parts.speech.speaks(body.language):
        raise Unknown("voice")
    sound = parts.speech.say(body.text, body.language, body.rate)
    if sound is None:
        raise Unknown("voice")
    response = Response(sound, mimetype="audio/wav")
    response.headers["Cache-Control"] = "no-store"
    return response


def spoken_languages() -> list[str]:
    """Of our languages, those with a voice on this computer."""
    parts = context()
    return sorted(code for code in parts.words.sources if parts.speech.speaks(code))
