"""The hot reads look at what is open, not at a store's whole history."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, Select, select

from server.db.engine import writing_engine
from server.db.migrate import upgrade
from server.db.models import OPEN, Arrival, Visit
from server.queries.pace import RECENT_SERVICES, STANDING
from server.queries.queue import OPEN_ARRIVALS, OPEN_VISITS

READS = {
    "ix_visit_standing (store_id=? AND state=?)": OPEN_VISITS.where(Visit.store_id == 1),
    "ix_visit_standing": STANDING.params(store_id=1),
    "ix_visit_pace": RECENT_SERVICES.params(store_id=1, service="repairs"),
    "ix_arrival_open": OPEN_ARRIVALS.where(Arrival.store_id == 1),
    "ix_visit_standing (store_id=? AND state=? AND staff_id=?)": select(Visit.ticket).where(
        Visit.store_id == 1, OPEN, Visit.staff_id == 2, Visit.state == "serving"
    ),
}


@pytest.mark.parametrize("index", READS)
def test_hot_read_uses_its_own_index(tmp_path: Path, index: str) -> None:
    engine = writing_engine(f"sqlite:///{tmp_path / 'plan.sqlite'}")
    upgrade(engine)
    plan = _plan(engine, READS[index])
    engine.dispose()
    assert f"INDEX {index}" in plan


def _plan(engine: Engine, read: Select[tuple[object, ...]]) -> str:
    compiled = read.compile(engine)
    values = tuple(compiled.params[name] for name in compiled.positiontup or ())
    with engine.connect() as conn:
        rows = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", values)
        return "\n".join(row[3] for row in rows)
