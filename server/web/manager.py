"""The manager's pages: the day, the people of a day, one person."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import Annotated, Any
from urllib.parse import quote

from flask import current_app, make_response, redirect, request
from flask_openapi3 import APIBlueprint
from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import Connection
from werkzeug.wrappers import Response as AnyResponse

from server.domain.errors import BadField, Unknown
from server.domain.shopday import shop_day
from server.identity.devices import Known
from server.queries import alert_report, manager_day, visit_log
from server.queries.queue import store_json
from server.queries.report_words import main_basis
from server.web import manager_alerts, manager_figures
from server.web.charts import chart
from server.web.context import context
from server.web.edge import public
from server.web.manager_person import line, story
from server.web.manager_tables import tables
from server.web.manager_words import Links, Speech, isolating
from server.web.pages import boot_for, chosen_language, json_block, page_device, words_for
from server.web.reports import Filters, Range, asked_of, read
from server.web.sign_in_manager import login_page

MONTH = 28
Values = dict[str, Any]

manager = APIBlueprint("manager", __name__)


class Days(Range):
    """The range, as a form or a link says it; what it doesn't know is passed over."""

    model_config = ConfigDict(extra="ignore")


class People(Filters):
    """Which people, and from whom on."""

    model_config = ConfigDict(extra="ignore")

    after: Annotated[str, StringConstraints(max_length=64)] | None = None


class PersonPath(BaseModel):
    """Which person."""

    visit_id: Annotated[str, StringConstraints(max_length=64)]


class Page:
    """What all three pages share: who asks, in which language, for which days."""

    def __init__(self, here: Known, query: Range) -> None:
        parts = context()
        with parts.reader.connect() as conn:
            self.store = store_json(conn, here.store_id, here.role)
        self.here = here
        self.asked = asked_of(_in_order(query), here.store)
        self.lang = chosen_language(self.store["languages"], "manager", browser=True)
        self.spoken = words_for("manager", self.lang)
        if self.spoken["dir"] == "rtl":
            self.spoken["t"] = isolating(self.spoken["t"])
        services = self.store["services"]
        self.names = {each["slug"]: each["names"].get(self.lang) or each["name"] for each in services}
        self.say = Speech(self.spoken["t"], self.store["time_zone"], self.names)
        asked_for = {"device": here.id, "language": request.args.get("language")}
        kept = {name: value for name, value in asked_for.items() if value}
        self.links = Links(here.store, self.asked, kept)
        self.today = shop_day(parts.clock(), self.store["time_zone"])

    def answer(self, template: str, make: Callable[[Connection], Values]) -> AnyResponse:
        """Read and painted away from the hub; personal, so no cache keeps it."""
        boot = {**boot_for("manager", self.here, self.store, self.lang), "messages": ""}
        assets = context().assets
        shared = {
            **self.spoken,
            "asset": lambda name: f"/assets/{assets.get(name, name)}",
            "boot": boot,
            "boot_json": json_block(boot),
            "say": self.say,
            "links": self.links,
            "range": self._range(),
            "names": self.names,
        }
        found = current_app.jinja_env.get_template(f"manager/{template}")
        html = read(lambda conn: found.render(**shared, **make(conn)))
        response = make_response(html)
        response.headers["Cache-Control"] = "no-store"
        return response

    def _range(self) -> Values:
        """The days, in words and as links to those beside them."""
        first, last = self.asked.first, self.asked.last
        length = timedelta(days=(last - first).days + 1)
        one = first == last
        words = (
            self.say.day(first.isoformat()) if one else self.say.t("manager-dates", first=first, last=last)
        )
        return {
            "first": first.isoformat(),
            "last": last.isoformat(),
            "words": words,
            "one": one,
            "now": first <= self.today <= last,
            "earlier": self.links.day(first - length, last - length),
            "later": self.links.day(first + length, last + length) if last < self.today else "",
            "kept": self.links.kept,
            "quick": [
                {
                    "name": self.say.t(key),
                    "href": self.links.day(self.today - timedelta(days=days - 1), self.today),
                    "here": (first, last) == (self.today - timedelta(days=days - 1), self.today),
                }
                for key, days in (("manager-today", 1), ("manager-week", 7), ("manager-month", MONTH))
            ],
        }


def _in_order(query: Range) -> Range:
    """A form filled in the other way round is meant the right way round."""
    if query.from_ and query.to and query.to < query.from_:
        return query.model_copy(update={"from_": query.to, "to": query.from_})
    return query


def _page(query: Range) -> Page | AnyResponse:
    """The page for this browser's manager device; a range that can't be read starts over with today."""
    here = page_device("manager")
    if here is None:
        return login_page()
    try:
        return Page(here, query)
    except BadField:
        return redirect(f"{quote(request.path)}?device={here.id}")


@manager.get("/manager", doc_ui=False)
@public
def manager_page(query: Days) -> AnyResponse:
    """How the day went."""
    page = _page(query)
    if not isinstance(page, Page):
        return page

    def make(conn: Connection) -> Values:
        day = manager_day.day(conn, page.asked)
        alerts = alert_report.alerts(conn, page.asked)
        say, links = page.say, page.links
        return {
            "day": day,
            "sentence": manager_figures.sentence(day, say, links, page.today),
            "figures": manager_figures.five(day, say, links),
            "way": manager_figures.way(day["total"], say, links),
            "chart": chart(day, say, links),
            "tables": tables(day, main_basis(day["total"]), say, links),
            "line": partial(line, say=say),
            "alerts": manager_alerts.kinds_table(alerts, say),
            "false_prompts": manager_alerts.false_prompts(alerts, say),
        }

    return page.answer("manager.html", make)


@manager.get("/manager/visits", doc_ui=False)
@public
def people_page(query: People) -> AnyResponse:
    """The people behind a figure."""
    page = _page(query)
    if not isinstance(page, Page):
        return page
    try:
        chosen = query.filters()
    except BadField:
        return redirect(page.links.people())
    order = query.order
    wanted = visit_log.Wanted(chosen, order, query.after, staff=True)

    def make(conn: Connection) -> Values:
        found = visit_log.visits(conn, page.asked, wanted)
        return {
            "found": found,
            "chosen": chosen,
            "order": order,
            "after": query.after,
            "labels": _labels(chosen, order, page),
            "line": partial(line, say=page.say),
            "range_24": range(24),
            "outcomes": ("served", "left", "no_show", "open"),
        }

    try:
        return page.answer("visits.html", make)
    except BadField:
        return redirect(page.links.people(**chosen))


def _labels(chosen: Mapping[str, str], order: str, page: Page) -> list[str]:
    """What was chosen, in words."""
    target = page.say.span(page.asked.target_s)
    labels = []
    for name, value in chosen.items():
        if name == "service":
            labels.append(page.say.service(value))
        elif name == "hour":
            labels.append(f"{int(value):02}:00–{int(value):02}:59")
        elif name == "basis":
            labels.append(page.say.t(f"basis-{value}"))
        else:
            labels.append(page.say.t(f"{name}-{value}", target=target))
    return labels if order == "arrived" else [*labels, page.say.t(f"order-{order}")]


@manager.get("/manager/visits/<visit_id>", doc_ui=False)
@public
def person_page(path: PersonPath, query: Days) -> AnyResponse:
    """One person: the line, and who did what when."""
    page = _page(query)
    if not isinstance(page, Page):
        return page

    def make(conn: Connection) -> Values:
        found = visit_log.visit(conn, page.here.store, path.visit_id, staff=True)
        alerts = manager_alerts.of_person(alert_report.of_visit(conn, path.visit_id), page.say)
        return {"visit": found["visit"], "alerts": alerts, **story(found, page.say, page.asked.at)}

    try:
        return page.answer("visit.html", make)
    except Unknown:
        return redirect(page.links.people())
