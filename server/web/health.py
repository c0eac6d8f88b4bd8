"""Is the process up; can it write."""

from typing import Any, cast

from flask import Response, current_app, jsonify
from flask_openapi3 import APIBlueprint, OpenAPI
from sqlalchemy import select, text

from server.actions.people import seen
from server.db.models import Store
from server.db.writer import Reply, Tx
from server.web.context import context
from server.web.edge import public

health = APIBlueprint("health", __name__)


@health.get("/healthz")
@public
def healthz() -> Response:
    """The process answers."""
    return jsonify({"ok": True, "version": context().version})


@health.get("/readyz")
@public
def readyz() -> Response:
    """A row was written and committed; reading alone would say yes on a full disk."""
    parts = context()
    with parts.reader.connect() as conn:
        store = conn.execute(select(Store.slug).order_by(Store.id).limit(1)).scalar()
    parts.writer.submit(store, lambda tx: seen(tx, devices=[]) if store else _written(tx))
    return jsonify({"ok": True, "version": parts.version})


def _written(tx: Tx) -> Reply:
    """Between the demo that was removed and the first shop there is no store; a row of no consequence."""
    tx.conn.execute(text("UPDATE alembic_version SET version_num = version_num"))
    return Reply(204, {})


@health.get("/api/v1/openapi.json", doc_ui=False)
@public
def openapi() -> dict[str, Any]:
    """The contract, made from the views."""
    return cast(OpenAPI, current_app).api_doc
