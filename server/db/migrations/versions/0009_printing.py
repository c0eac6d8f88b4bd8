"""Tickets on paper: which kiosk has which printer, and the tickets on their way to it"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision: str | None = "0008"
branch_labels = None
depends_on = None

UNDERWAY = sa.text("state IN ('waiting', 'sending')")


def upgrade() -> None:
    op.create_table(
        "printer",
        sa.Column("device_id", sa.Text(), nullable=False),
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("paper_mm", sa.Integer(), nullable=False),
        sa.Column("automatic", sa.Boolean(), nullable=False),
        sa.Column("talks", sa.Boolean(), nullable=True),
        sa.Column("failed_at", sa.BigInteger(), nullable=True),
        sa.Column("trouble", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name=op.f("fk_printer_device_id")),
        sa.ForeignKeyConstraint(["store_id"], ["store.id"], name=op.f("fk_printer_store_id")),
        sa.PrimaryKeyConstraint("device_id", name=op.f("pk_printer")),
    )
    op.create_index(op.f("ix_printer_store_id"), "printer", ["store_id"])
    op.create_table(
        "print_job",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.Text(), nullable=False),
        sa.Column("visit_id", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("base", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("claimed_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name=op.f("fk_print_job_device_id")),
        sa.ForeignKeyConstraint(["store_id"], ["store.id"], name=op.f("fk_print_job_store_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_print_job_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_job")),
    )
    op.create_index(op.f("ix_print_job_device_id"), "print_job", ["device_id"])
    op.create_index(op.f("ix_print_job_visit_id"), "print_job", ["visit_id"])
    op.create_index(
        "ix_print_job_underway",
        "print_job",
        ["asked_at"],
        sqlite_where=UNDERWAY,
        postgresql_where=UNDERWAY,
    )


def downgrade() -> None:
    op.drop_table("print_job")
    op.drop_table("printer")
