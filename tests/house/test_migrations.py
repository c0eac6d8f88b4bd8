"""The tables: up, down and up again on both databases; what the models say is what the migrations make."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text

from server.db.engine import writing_engine
from server.db.migrate import MIGRATIONS, downgrade, newest, revision, upgrade
from server.db.models import Base
from tests.databases import KINDS, Databases
from tests.open_shop import OpenShop
from tests.running import RunningServer


@pytest.fixture(params=KINDS)
def engine(request: pytest.FixtureRequest, databases: Databases) -> Iterator[Engine]:
    """A database without any table."""
    made = writing_engine(databases.empty(request.param))
    yield made
    made.dispose()


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


def differences(engine: Engine) -> list[Any]:
    with engine.connect() as conn:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(conn, opts=options)
        return list(compare_metadata(context, Base.metadata))


def test_migrations_go_up_and_down_and_up_again(engine: Engine) -> None:
    wanted = {*Base.metadata.tables, "alembic_version"}
    for _ in range(2):
        assert revision(engine) is None
        upgrade(engine)
        assert tables(engine) == wanted
        assert revision(engine) == newest()
        downgrade(engine, "base")
        assert tables(engine) == {"alembic_version"}


def test_last_file_is_the_last_migration() -> None:
    """The start compares numbers of files, so that it need not load Alembic."""
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [newest()]


def test_models_are_what_the_migrations_make(engine: Engine) -> None:
    upgrade(engine)
    assert differences(engine) == []


def test_difference_would_be_noticed(engine: Engine) -> None:
    upgrade(engine)
    with engine.begin() as conn:
        conn.execute(text("ALTER TABLE desk ADD COLUMN colour TEXT"))
        conn.execute(text("DROP INDEX uq_visit_one_at_a_time"))
    assert {str(found[0]) for found in differences(engine)} == {"remove_column", "add_index"}


def test_rules_of_last_resort_are_in_the_database(engine: Engine) -> None:
    upgrade(engine)
    indexes = {index["name"]: index for index in inspect(engine).get_indexes("visit")}
    one_at_a_time = indexes["uq_visit_one_at_a_time"]
    assert one_at_a_time["unique"]
    assert one_at_a_time["column_names"] == ["store_id", "staff_id"]
    options = one_at_a_time["dialect_options"]
    condition = str(options.get("sqlite_where", options.get("postgresql_where")))
    assert "state" in condition
    assert "serving" in condition
    unique = {tuple(found["column_names"]) for found in inspect(engine).get_unique_constraints("visit")}
    assert ("store_id", "day", "ticket") in unique


@pytest.mark.parametrize("kind", KINDS)
def test_upgrade_of_what_is_up_to_date_keeps_every_row(databases: Databases, kind: str) -> None:
    shop = OpenShop(databases.migrated(kind))
    visit = shop.check_in()
    upgrade(shop.writer.engine)
    assert shop.row(visit)["ticket"] == "A1"
    shop.close()


@pytest.mark.parametrize("command", ["serve", "migrate", "token --role staff --store demo"])
def test_database_of_a_newer_release_is_left_alone_and_said_so(tmp_path: Path, command: str) -> None:
    server = RunningServer(tmp_path)
    engine = writing_engine(f"sqlite:///{tmp_path / 'greetline.sqlite'}")
    upgrade(engine)
    with engine.begin() as conn:
        conn.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    done = server.command(*command.split())
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "newer Greetline" in done.stderr
