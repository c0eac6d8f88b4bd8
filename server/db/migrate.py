"""Bringing a database to the tables of this release, and back."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

MIGRATIONS = Path(__file__).parent / "migrations"


def _config(engine: Engine) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["engine"] = engine
    return config


def upgrade(engine: Engine, to: str = "head") -> None:
    """Apply what is missing; a database that is up to date costs one look."""
    if to == "head" and is_current(engine):
        return
    command.upgrade(_config(engine), to)


def downgrade(engine: Engine, to: str) -> None:
    """Take migrations back, as far as `to`."""
    command.downgrade(_config(engine), to)


def is_current(engine: Engine) -> bool:
    """Whether the newest migration is the one that was applied last."""
    newest = ScriptDirectory(str(MIGRATIONS)).get_current_head()
    with engine.connect() as conn:
        return MigrationContext.configure(conn).get_current_revision() == newest
