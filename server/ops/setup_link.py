"""The link to set-up that a start prints: it opens the first real shop; later its manager signs in there."""

from functools import partial

from sqlalchemy import Engine

from config.settings import Settings
from server.actions.open_shop import offer_setup
from server.db.writer import Writer
from server.identity.tokens import hashed, new_code
from server.queries.setup import is_set_up


def setup_address(settings: Settings, writer: Writer, reader: Engine) -> str:
    """A fresh one-time link while no real shop has a manager; then the page alone."""
    page = f"http://localhost:{settings.port}/setup"
    with reader.connect() as conn:
        if is_set_up(conn):
            return page
    code = new_code()
    writer.submit(None, partial(offer_setup, code_hash=hashed(code), valid_h=settings.link_valid_h))
    return f"{page}/open/{code}"
