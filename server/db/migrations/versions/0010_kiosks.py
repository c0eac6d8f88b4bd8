"""What a kiosk tells of itself"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision: str | None = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("device") as device:
        device.add_column(sa.Column("kiosk", sa.Text(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("device") as device:
        device.drop_column("kiosk")
