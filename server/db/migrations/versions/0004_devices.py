"""Devices: pairing codes, what each tells of itself, test rings"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"
branch_labels = None
depends_on = None

TOLD = (
    ("visible", sa.Boolean),
    ("sound", sa.Boolean),
    ("battery", sa.Integer),
    ("charging", sa.Boolean),
    ("rtt_ms", sa.Integer),
    ("version", sa.Text),
    ("blind_at", sa.BigInteger),
)


def upgrade() -> None:
    with op.batch_alter_table("device") as device:
        for name, kind in TOLD:
            device.add_column(sa.Column(name, kind(), nullable=True))
    op.create_table(
        "pairing",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("claim_hash", sa.Text(), nullable=True),
        sa.Column("words", sa.JSON(), nullable=True),
        sa.Column("claimed_at", sa.BigInteger(), nullable=True),
        sa.Column("refused_at", sa.BigInteger(), nullable=True),
        sa.Column("device_id", sa.Text(), nullable=True),
        sa.Column("taken_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["store_id"], ["store.id"], name=op.f("fk_pairing_store_id")),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name=op.f("fk_pairing_device_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pairing")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_pairing_code_hash")),
        sa.UniqueConstraint("claim_hash", name=op.f("uq_pairing_claim_hash")),
    )
    op.create_index("ix_pairing_store_id", "pairing", ["store_id"])
    op.create_table(
        "guess",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("source", name=op.f("pk_guess")),
    )
    op.create_table(
        "ring",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("store_id", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.Text(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["store.id"], name=op.f("fk_ring_store_id")),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name=op.f("fk_ring_device_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ring")),
    )
    op.create_index("ix_ring_store_id", "ring", ["store_id"])
    op.create_table(
        "ring_answer",
        sa.Column("ring_id", sa.Text(), nullable=False),
        sa.Column("device_id", sa.Text(), nullable=False),
        sa.Column("heard", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["ring_id"], ["ring.id"], name=op.f("fk_ring_answer_ring_id")),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name=op.f("fk_ring_answer_device_id")),
        sa.PrimaryKeyConstraint("ring_id", "device_id", name=op.f("pk_ring_answer")),
    )


def downgrade() -> None:
    for name in ("ring_answer", "ring", "guess", "pairing"):
        op.drop_table(name)
    with op.batch_alter_table("device") as device:
        for name, _kind in reversed(TOLD):
            device.drop_column(name)
