"""Bringing a database to the tables of this release, and back.

Alembic costs an eighth of the start and is needed once a release: it is loaded when there is work for it.
"""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, inspect, text

MIGRATIONS = Path(__file__).parent / "migrations"


class NewerDatabase(Exception):
    """The database knows a migration that this release does not."""


def upgrade(engine: Engine, to: str = "head") -> None:
    """Apply what is missing; a database that is up to date costs one look."""
    if to == "head" and revision(engine) == newest():
        return
    _alembic("upgrade", engine, to)


def downgrade(engine: Engine, to: str) -> None:
    """Take migrations back, as far as `to`."""
    _alembic("downgrade", engine, to)


def revision(engine: Engine) -> str | None:
    """The migration that was applied last; None in an empty database."""
    with engine.connect() as conn:
        if not inspect(conn).has_table("alembic_version"):
            return None
        found = conn.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(found) if found is not None else None


def newest() -> str:
    """The last migration of this release; their files are numbered `0001_…`."""
    return max(file.name.partition("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def _alembic(order: str, engine: Engine, to: str) -> None:
    from alembic import command  # noqa: PLC0415 - see above
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util.exc import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["engine"] = engine
    orders: dict[str, Any] = {"upgrade": command.upgrade, "downgrade": command.downgrade}
    try:
        orders[order](config, to)
    except CommandError as fault:
        raise NewerDatabase(str(fault)) from None
