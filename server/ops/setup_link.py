"""The link to set-up that a start prints: it opens the first real shop; later its manager signs in there."""

from functools import partial

from sqlalchemy import Engine

from config.settings import Settings
from server.actions.open_shop import offer_setup
from server.db.beside import writer_beside
from server.db.writer import Writer
from server.identity.tokens import hashed, new_code
from server.ops.arguments import Arguments
from server.ops.asking import tell
from server.queries.setup import is_set_up


def setup_address(settings: Settings, writer: Writer, reader: Engine) -> str:
    """A fresh one-time link while no real shop has a manager; then the page alone."""
    page = f"http://localhost:{settings.port}/setup"
    with reader.connect() as conn:
        if is_set_up(conn):
            return page
    return new_address(settings, writer)


def new_address(settings: Settings, writer: Writer) -> str:
    """A fresh one-time link; the one before it that nobody has taken is void."""
    code = new_code()
    writer.submit(None, partial(offer_setup, code_hash=hashed(code), valid_h=settings.link_valid_h))
    return f"http://localhost:{settings.port}/setup/open/{code}"


def run(settings: Settings, arguments: list[str]) -> int:
    """`python -m server setup`: a link that opens another shop on this server."""
    Arguments(prog="python -m server setup").parse_args(arguments)
    return tell(settings, partial(_another, settings))


def _another(settings: Settings) -> str:
    with writer_beside(settings.database) as writer:
        return new_address(settings, writer)
