"""Check-in that listens: what is asked and answered, how to find somebody, and who looks around"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision: str | None = "0007"
branch_labels = None
depends_on = None

VISIT = ("find_me", "answers", "come", "ready_at", "looked_at", "looked_s", "unmet_s", "told_in")
SERVICE = ("questions", "prepare")


def upgrade() -> None:
    with op.batch_alter_table("visit") as visit:
        visit.add_column(sa.Column("find_me", sa.Text(), nullable=True))
        visit.add_column(sa.Column("answers", sa.JSON(), nullable=True))
        visit.add_column(sa.Column("come", sa.Text(), nullable=True))
        visit.add_column(sa.Column("ready_at", sa.BigInteger(), nullable=True))
        visit.add_column(sa.Column("looked_at", sa.BigInteger(), nullable=True))
        visit.add_column(sa.Column("looked_s", sa.Double(), nullable=False, server_default=sa.text("0")))
        visit.add_column(sa.Column("unmet_s", sa.Double(), nullable=False, server_default=sa.text("0")))
        visit.add_column(sa.Column("told_in", sa.Text(), nullable=False, server_default=sa.text("''")))
    with op.batch_alter_table("service") as service:
        service.add_column(sa.Column("questions", sa.JSON(), nullable=True))
        service.add_column(sa.Column("prepare", sa.JSON(), nullable=True))


def downgrade() -> None:
    for table, columns in (("service", SERVICE), ("visit", VISIT)):
        with op.batch_alter_table(table) as altered:
            for column in columns:
                altered.drop_column(column)
