"""The whole floor: transfers, returns, hand-overs, the order and its reasons, expected people"""

revision = "0005"
down_revision: str | None = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
