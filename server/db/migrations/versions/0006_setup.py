"""Set-up in the browser: the one-time link to it, services that are off, and who changed what"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision: str | None = "0005"
branch_labels = None
depends_on = None

SET_UP = sa.text("type IN ('store.changed', 'staff.changed')")


def upgrade() -> None:
    op.create_table(
        "setup_link",
        sa.Column("code_hash", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("claim_hash", sa.Text(), nullable=True),
        sa.Column("totp_secret", sa.Text(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_setup_link")),
        sa.UniqueConstraint("claim_hash", name=op.f("uq_setup_link_claim_hash")),
    )
    with op.batch_alter_table("service") as service:
        service.add_column(sa.Column("active", sa.Boolean(), server_default=sa.text("true"), nullable=False))
    op.create_index(
        "ix_event_setup", "event", ["store_id", "seq"], sqlite_where=SET_UP, postgresql_where=SET_UP
    )


def downgrade() -> None:
    op.drop_index("ix_event_setup", "event")
    with op.batch_alter_table("service") as service:
        service.drop_column("active")
    op.drop_table("setup_link")
