"""The whole floor: transfers, returns, hand-overs, the order and its reasons, expected people"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision: str | None = "0004"
branch_labels = None
depends_on = None

OPEN = sa.text("state IN ('expected', 'missed')")
NUMBERS = ("adviser_id", "offered_to_id")
MOMENTS = (
    *("adviser_at", "promised_at", "returned_at", "first_at", "transferred_at", "return_at", "due_back_at"),
    *("offered_at", "overdue_at", "estimated_at"),
)
TEXTS = (
    *("access", "further", "adviser", "first_by", "first_reason", "turn", "transferred_by", "help_from"),
    "offered_to",
)


def upgrade() -> None:
    with op.batch_alter_table("visit") as visit:
        for name in NUMBERS:
            visit.add_column(sa.Column(name, sa.Integer(), nullable=True))
        for name in MOMENTS:
            visit.add_column(sa.Column(name, sa.BigInteger(), nullable=True))
        for name in TEXTS:
            visit.add_column(sa.Column(name, sa.Text(), nullable=True))
    with op.batch_alter_table("store") as store:
        store.add_column(sa.Column("hours", sa.JSON(), nullable=True))
    with op.batch_alter_table("timer") as timer:
        timer.add_column(sa.Column("expected_id", sa.Text(), nullable=True))
    op.create_table(
        "skip",
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("first_visit_id", sa.Text(), nullable=False),
        sa.Column("ticket", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("args", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["store.id"], name=op.f("fk_skip_store_id")),
        sa.PrimaryKeyConstraint("store_id", "visit_id", "seq", name=op.f("pk_skip")),
    )
    op.create_index("ix_skip_first_visit_id", "skip", ["first_visit_id"])
    op.create_table(
        "expected",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("name_key", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("party_size", sa.Integer(), nullable=False),
        sa.Column("adviser_id", sa.Integer(), nullable=True),
        sa.Column("adviser", sa.Text(), nullable=True),
        sa.Column("visit_id", sa.Text(), nullable=True),
        sa.Column("missed_at", sa.BigInteger(), nullable=True),
        sa.Column("erased_at", sa.BigInteger(), nullable=True),
        sa.Column("told_in", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["store.id"], name=op.f("fk_expected_store_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expected")),
        sa.UniqueConstraint("store_id", "uid", name=op.f("uq_expected_store_id_uid")),
    )
    op.create_index(
        "ix_expected_open", "expected", ["store_id", "at"], sqlite_where=OPEN, postgresql_where=OPEN
    )


def downgrade() -> None:
    op.drop_table("expected")
    op.drop_table("skip")
    with op.batch_alter_table("timer") as timer:
        timer.drop_column("expected_id")
    with op.batch_alter_table("store") as store:
        store.drop_column("hours")
    with op.batch_alter_table("visit") as visit:
        for name in (*NUMBERS, *MOMENTS, *TEXTS):
            visit.drop_column(name)
