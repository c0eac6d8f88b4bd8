"""The door camera: where it is, how it has been, its trials, and how each arrival ended"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision: str | None = "0006"
branch_labels = None
depends_on = None

STANDING = sa.text("until IS NULL")


def _of_store(table: str) -> tuple[sa.Column[int], sa.ForeignKeyConstraint]:
    column = sa.Column("store_id", sa.Integer(), nullable=False, autoincrement=False)
    return column, sa.ForeignKeyConstraint(["store_id"], ["store.id"], name=op.f(f"fk_{table}_store_id"))


def upgrade() -> None:
    op.create_table(
        "door_source",
        sa.Column("id", sa.Integer(), nullable=False),
        *_of_store("door_source"),
        sa.Column("url", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_door_source")),
    )
    op.create_table(
        "door",
        *_of_store("door"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("line", sa.JSON(), nullable=True),
        sa.Column("inside", sa.JSON(), nullable=True),
        sa.Column("anchor", sa.Text(), nullable=False),
        sa.Column("ignore", sa.JSON(), nullable=False),
        sa.Column("quiet", sa.JSON(), nullable=False),
        sa.Column("party_gap_s", sa.Double(), nullable=False),
        sa.Column("snapshot_id", sa.Text(), nullable=True),
        sa.Column("device_id", sa.Text(), nullable=True),
        sa.Column("heard_at", sa.BigInteger(), nullable=True),
        sa.Column("hz", sa.Double(), nullable=True),
        sa.Column("audit", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["source_id"], ["door_source.id"], name=op.f("fk_door_source_id")),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"], name=op.f("fk_door_device_id")),
        sa.PrimaryKeyConstraint("store_id", name=op.f("pk_door")),
    )
    op.create_table(
        "door_spell",
        sa.Column("id", sa.Text(), nullable=False),
        *_of_store("door_spell"),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=True),
        sa.Column("model", sa.Text(), nullable=True),
        sa.Column("warnings", sa.JSON(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_door_spell")),
    )
    op.create_index("ix_door_spell_store_id_since", "door_spell", ["store_id", "since"])
    op.create_index(
        "uq_door_spell_standing",
        "door_spell",
        ["store_id"],
        unique=True,
        sqlite_where=STANDING,
        postgresql_where=STANDING,
    )
    op.create_table(
        "dry_run",
        sa.Column("id", sa.Text(), nullable=False),
        *_of_store("dry_run"),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("ins", sa.Integer(), nullable=False),
        sa.Column("outs", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dry_run")),
    )
    op.create_index(op.f("ix_dry_run_store_id"), "dry_run", ["store_id"])
    op.create_table(
        "step_through",
        sa.Column("id", sa.Text(), nullable=False),
        *_of_store("step_through"),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("spent_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step_through")),
    )
    op.create_index("ix_step_through_store_id_until", "step_through", ["store_id", "until"])
    with op.batch_alter_table("arrival") as arrival:
        arrival.add_column(sa.Column("closed_at", sa.BigInteger(), nullable=True))
        arrival.add_column(sa.Column("how", sa.Text(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("arrival") as arrival:
        arrival.drop_column("how")
        arrival.drop_column("closed_at")
    for table in ("step_through", "dry_run", "door_spell", "door", "door_source"):
        op.drop_table(table)
