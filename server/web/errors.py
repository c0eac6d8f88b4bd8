"""From a refusal to RFC 9457: the only place where codes become statuses."""

import json
import logging
from typing import Any, cast

from flask import Flask, Response
from pydantic import ValidationError
from werkzeug.exceptions import HTTPException

from server.domain.errors import ShopError

log = logging.getLogger("greetline.web")

STATUS = {
    "key_missing": 400,
    "bad_json": 400,
    "bad_encoding": 400,
    "not_signed_in": 401,
    "sign_in_needed": 401,
    "pin_wrong": 401,
    "login_wrong": 401,
    "not_allowed": 403,
    "replay_gone": 410,
    "too_large": 413,
    "wrong_type": 415,
    "bad_field": 422,
    "unknown_service": 422,
    "unknown_desk": 422,
    "key_reused": 422,
    "weak_pin": 422,
    "too_many": 429,
    "pin_locked": 429,
    "login_locked": 429,
    "no_picture": 504,
    "broken": 500,
    "busy": 503,
    "disk_full": 503,
}
TITLES = {
    400: "The request can't be read",
    401: "Not signed in",
    403: "Not allowed",
    404: "Not found",
    405: "Not a method of this address",
    409: "Not possible now",
    410: "Gone",
    413: "Too large",
    415: "Wrong content type",
    422: "A field is not right",
    429: "Too many",
    500: "Our fault",
    503: "Try again",
    504: "The camera did not answer",
}
HTTP_CODES = {404: "not_found", 405: "method_not_allowed", 413: "too_large", 415: "wrong_type"}
# pydantic's kinds of fault, in the words of our contract.
REASONS = {
    "missing": "missing",
    "string_too_long": "too_long",
    "string_too_short": "empty",
    "string_type": "not_text",
    "int_type": "not_a_whole_number",
    "int_parsing": "not_a_whole_number",
    "int_from_float": "not_a_whole_number",
    "float_type": "not_a_number",
    "float_parsing": "not_a_number",
    "finite_number": "not_a_number",
    "greater_than_equal": "too_small",
    "less_than_equal": "too_large",
    "extra_forbidden": "unknown_field",
    "model_type": "not_an_object",
    "string_pattern_mismatch": "not_in_shape",
    "literal_error": "not_one_of_these",
}


def problem(code: str, **facts: Any) -> Response:
    """`application/problem+json`; what somebody typed is never in it."""
    status = STATUS.get(code) or (404 if code.startswith("unknown") or code == "not_found" else 409)
    return _problem(code, status, **facts)


def _problem(code: str, status: int, **facts: Any) -> Response:
    body = {
        "type": f"urn:greetline:{code}",
        "title": TITLES.get(status, "Refused"),
        "status": status,
        "code": code,
        **facts,
    }
    response = Response(json.dumps(body), status, mimetype="application/problem+json")
    if status == 503 or code == "too_many":
        response.headers["Retry-After"] = "1"
    return response


def field_problem(error: ValidationError) -> Response:
    """What pydantic found first, by field and reason."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    field = ".".join(str(part) for part in first["loc"]) or "body"
    # An unknown field's name is somebody's input too.
    shown = "body" if first["type"] == "extra_forbidden" else field
    return problem("bad_field", field=shown, reason=REASONS.get(first["type"], "not_right"))


def install(app: Flask) -> None:
    """Every way out of a view that is not an answer."""

    @app.errorhandler(ShopError)
    def _refused(refused: ShopError) -> Response:
        return problem(refused.code, **refused.facts)

    @app.errorhandler(HTTPException)
    def _http(error: HTTPException) -> Response:
        if error.response is not None:
            return cast(Response, error.response)
        status = error.code or 500
        response = _problem(HTTP_CODES.get(status, "bad_request"), status)
        for name, value in error.get_headers():
            if name.lower() in ("allow", "location"):
                response.headers[name] = value
                response.status_code = status
        return response

    @app.errorhandler(Exception)
    def _broken(error: Exception) -> Response:
        log.error("view.broken", exc_info=error)
        return problem("broken")
