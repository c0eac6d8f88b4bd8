"""Staff: PINs, duty, languages, levels, leads; managers; tries and locks"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"
branch_labels = None
depends_on = None

USUAL_LEVEL = 2


def _columns() -> dict[str, list[sa.Column[Any]]]:
    """New columns with defaults of the database: other tables point to these rows, so none is copied."""
    return {
        "staff": [
            sa.Column("languages", sa.Text(), nullable=False, server_default=sa.text("''")),
            sa.Column("lead", sa.Boolean(), nullable=False, server_default=sa.text("false")),
            sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.text("true")),
            sa.Column("pin_hash", sa.Text(), nullable=True),
            sa.Column("duty", sa.Text(), nullable=False, server_default=sa.text("'off'")),
            sa.Column("duty_at", sa.BigInteger(), nullable=True),
        ],
        "device": [
            sa.Column("sign_in", sa.Text(), nullable=True),
            sa.Column("touched_at", sa.BigInteger(), nullable=True),
            sa.Column("manager_id", sa.Integer(), nullable=True),
            sa.Column("expires_at", sa.BigInteger(), nullable=True),
        ],
        "timer": [sa.Column("device_id", sa.Text(), nullable=True)],
    }


def upgrade() -> None:
    for table, columns in _columns().items():
        for column in columns:
            op.add_column(table, column)
    _rewrite_skills(lambda slugs: dict.fromkeys(slugs, USUAL_LEVEL))
    op.create_table(
        "manager",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("totp_secret", sa.Text(), nullable=False),
        sa.Column("totp_step", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["store.id"], name=op.f("fk_manager_store_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_manager")),
        sa.UniqueConstraint("login", name=op.f("uq_manager_login")),
    )
    op.create_table(
        "tries",
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("locks", sa.Integer(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=True),
        sa.Column("last_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("subject", name=op.f("pk_tries")),
    )


def downgrade() -> None:
    op.drop_table("tries")
    op.drop_table("manager")
    _rewrite_skills(list)
    for table, columns in _columns().items():
        for column in columns:
            op.drop_column(table, column.name)


def _rewrite_skills(anew: Any) -> None:
    staff = sa.table("staff", sa.column("id"), sa.column("skills", sa.JSON()))
    conn = op.get_bind()
    for row in conn.execute(sa.select(staff)).all():
        conn.execute(sa.update(staff).where(staff.c.id == row.id).values(skills=anew(row.skills)))
