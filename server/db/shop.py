"""The set-up of one store as its commands need it: services, desks, staff."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select

from server.db.models import Desk, Service, Staff
from server.domain.duty import Duty


@dataclass(frozen=True, slots=True)
class StaffMember:
    """A member of staff; `skills` are levels by service, none listed means all."""

    id: int
    name: str
    skills: dict[str, int]
    languages: tuple[str, ...]
    desk: str | None
    lead: bool


@dataclass(frozen=True, slots=True)
class Shop:
    """Services by slug (as they travel), desks by name, staff by id."""

    services: dict[str, dict[str, Any]]
    desks: tuple[str, ...]
    staff: dict[int, StaffMember]

    def offers(self, slug: str | None) -> bool:
        """Whether somebody may still come for it."""
        return slug is not None and slug in self.services and self.services[slug]["active"]


RESTING = select(Staff.id).where(Staff.store_id == bindparam("store_id"), Staff.duty == Duty.BREAK.value)


def on_break(conn: Connection, store_id: int) -> set[int]:
    """Ids of staff who are there and not free."""
    return set(conn.execute(RESTING, {"store_id": store_id}).scalars())


def load_shop(conn: Connection, store_id: int) -> Shop:
    """Read it all; a store has a handful of each."""
    services = conn.execute(
        select(
            Service.slug,
            Service.name,
            Service.names,
            Service.meet,
            Service.private,
            Service.letter,
            Service.active,
            Service.questions,
            Service.prepare,
        )
        .where(Service.store_id == store_id)
        .order_by(Service.position, Service.id)
    ).mappings()
    desks = conn.execute(select(Desk.name).where(Desk.store_id == store_id).order_by(Desk.id))
    staff = conn.execute(
        select(Staff.id, Staff.name, Staff.skills, Staff.languages, Staff.desk, Staff.lead)
        .where(Staff.store_id == store_id)
        .order_by(Staff.id)
    )
    return Shop(
        services={
            row["slug"]: {**row, "questions": row["questions"] or [], "prepare": row["prepare"] or {}}
            for row in services
        },
        desks=tuple(desks.scalars()),
        staff={
            row.id: StaffMember(
                row.id, row.name, row.skills, tuple(row.languages.split()), row.desk, row.lead
            )
            for row in staff
        },
    )
