"""Alerts, what devices say of them, and timers that belong to one"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels = None
depends_on = None

RAISED = sa.text("state = 'raised'")


def upgrade() -> None:
    op.create_table(
        "alert",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("setting", sa.Text(), nullable=False),
        sa.Column("rung", sa.Integer(), nullable=False),
        sa.Column("whom", sa.Text(), nullable=False),
        sa.Column("sound", sa.Text(), nullable=True),
        sa.Column("named", sa.Text(), nullable=True),
        sa.Column("visit_id", sa.Text(), nullable=True),
        sa.Column("arrival_id", sa.Text(), nullable=True),
        sa.Column("device_id", sa.Text(), nullable=True),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.Column("climbed_at", sa.BigInteger(), nullable=True),
        sa.Column("broken_at", sa.BigInteger(), nullable=True),
        sa.Column("shown_at", sa.BigInteger(), nullable=True),
        sa.Column("shown_on", sa.Text(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_by", sa.Text(), nullable=True),
        sa.Column("answered_on", sa.Text(), nullable=True),
        sa.Column("how", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["store_id"], ["store.id"], name=op.f("fk_alert_store_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_alert_visit_id")),
        sa.ForeignKeyConstraint(["arrival_id"], ["arrival.id"], name=op.f("fk_alert_arrival_id")),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name=op.f("fk_alert_device_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alert")),
    )
    op.create_index("ix_alert_raised", "alert", ["store_id"], sqlite_where=RAISED, postgresql_where=RAISED)
    op.create_index("ix_alert_visit_id", "alert", ["visit_id"])
    op.create_index("ix_alert_arrival_id", "alert", ["arrival_id"])
    op.create_index("ix_alert_store_id_raised_at", "alert", ["store_id", "raised_at"])
    op.create_table(
        "receipt",
        sa.Column("alert_id", sa.Text(), nullable=False),
        sa.Column("device_id", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=True),
        sa.Column("delivered_at", sa.BigInteger(), nullable=True),
        sa.Column("shown_at", sa.BigInteger(), nullable=True),
        sa.Column("sounded_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("fk_receipt_alert_id")),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name=op.f("fk_receipt_device_id")),
        sa.PrimaryKeyConstraint("alert_id", "device_id", name=op.f("pk_receipt")),
    )
    with op.batch_alter_table("timer") as timer:
        timer.add_column(sa.Column("alert_id", sa.Text(), nullable=True))
        timer.add_column(sa.Column("set_at", sa.BigInteger(), nullable=True))
    op.execute("UPDATE timer SET set_at = due_at")
    with op.batch_alter_table("timer") as timer:
        timer.alter_column("set_at", existing_type=sa.BigInteger(), nullable=False)
        timer.create_index("ix_timer_alert_id", ["alert_id"])


def downgrade() -> None:
    with op.batch_alter_table("timer") as timer:
        timer.drop_index("ix_timer_alert_id")
        timer.drop_column("set_at")
        timer.drop_column("alert_id")
    op.drop_table("receipt")
    op.drop_table("alert")
