"""The only place where the parts are joined."""

import json
import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

import gevent
from flask_openapi3 import Info, OpenAPI
from jinja2 import FileSystemLoader, StrictUndefined
from sqlalchemy import Connection

from config.https import read_plan
from config.settings import ROOT, Settings
from server.clock.printing import Printing
from server.clock.timers import Timers
from server.db.engine import reading_engine, writing_engine
from server.db.writer import Writer
from server.domain.bucket import Buckets
from server.identity.devices import Devices
from server.identity.secrets import Secrets
from server.live import loops
from server.live.sockets import Live
from server.ops.lan import lan_address
from server.send.speech import Speech
from server.web import compress, edge, errors, headers
from server.web.alive import alive
from server.web.at_kiosk import at_kiosk
from server.web.components import components
from server.web.context import Context
from server.web.demo import demo
from server.web.devices import devices
from server.web.door import door
from server.web.expected import expected
from server.web.expected_page import expected_page
from server.web.health import health
from server.web.health_page import health_page
from server.web.kiosk import kiosk
from server.web.manager import manager
from server.web.members import members
from server.web.pages import pages
from server.web.pairing import pairing
from server.web.paper import paper, slip_of
from server.web.person import person
from server.web.pictures import Pictures
from server.web.proxy import BehindProxy
from server.web.reports import reports
from server.web.setup import setup
from server.web.setup_open import setup_open
from server.web.shell import shell
from server.web.sign_in import people
from server.web.sign_in_manager import login
from server.web.speech import speech
from server.web.staff import staff
from server.web.state import state
from server.web.ticket import ticket
from server.web.tour import tour
from server.web.trust import trust
from server.web.words import Words

VERSION = "0.1.0"
FACES = (
    kiosk,
    alive,
    shell,
    at_kiosk,
    paper,
    person,
    speech,
    people,
    members,
    login,
    staff,
    devices,
    door,
    expected,
    state,
    ticket,
    reports,
    manager,
    demo,
    health,
    pages,
    pairing,
    health_page,
    setup,
    setup_open,
    expected_page,
    trust,
    tour,
    components,
)
log = logging.getLogger("greetline.app")


class Shop:
    """A running shop: the web application, its live side and its writer."""

    def __init__(
        self,
        settings: Settings,
        clock: Callable[[], datetime],
        elapsed: Callable[[], float],
        workers: int = 1,
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.alone = workers == 1
        self.reader = reading_engine(settings.database)
        self.writer = Writer(writing_engine(settings.database), clock)
        self.devices = Devices(self.reader, clock)
        self.app = self._application()
        self.live = Live(
            self.app,
            settings=settings,
            reader=self.reader,
            devices=self.devices,
            clock=clock,
            find_device=edge.find_device,
            alone=self.alone,
        )
        self.words = Words(ROOT / "config" / "locales")
        self.printing = Printing(
            self.reader, self.writer, clock, settings, partial(slip_of, self.words), settings.bundles_path
        )
        self.timers = Timers(self.reader, self.writer, clock, settings, elapsed)
        self.writer.present = self.live.presence.attendance
        self.writer.listeners += [
            self.live.announcer.committed,
            self.timers.committed,
            self.printing.committed,
        ]
        self.app.extensions["greetline"] = self._context()
        # Last, so that sockets too are told who really calls.
        self.app.wsgi_app = BehindProxy(self.app.wsgi_app)  # type: ignore[method-assign]

    def _application(self) -> OpenAPI:
        app = OpenAPI(
            __name__,
            info=Info(title="Greetline", version=VERSION),
            validation_error_callback=errors.field_problem,
            doc_ui=False,
            static_folder=None,
        )
        app.config["MAX_CONTENT_LENGTH"] = self.settings.max_body_kib * 1024
        app.jinja_loader = FileSystemLoader([ROOT / "kiosk", ROOT / "display"])
        app.jinja_env.undefined = StrictUndefined
        for face in FACES:
            app.register_api(face)
        for part in (errors, edge, headers, compress):
            part.install(app)
        edge.refuse_undeclared(app)
        return app

    def _context(self) -> Context:
        return Context(
            settings=self.settings,
            writer=self.writer,
            reader=self.reader,
            devices=self.devices,
            secrets=Secrets(),
            orders=Buckets(self.settings.orders_at_once, self.settings.orders_per_s),
            numbers=Buckets(self.settings.numbers_at_once, self.settings.numbers_per_s),
            spoken=Buckets(self.settings.speech_at_once, self.settings.speech_per_s),
            speech=Speech(self.settings.speech_program),
            clock=self.clock,
            words=self.words,
            assets=_assets(self.settings.bundles_path),
            version=VERSION,
            lan_host=lan_address(),
            attendance=self.live.presence.attendance,
            status=self._status,
            bell=self.live.announcer.bell,
            heard=self.live.presence.called,
            alive=self.live.presence.all_alive,
            https=read_plan(self.settings.data),
            pictures=Pictures(self.alone, self.settings.host, self.settings.port),
        )

    def _status(self, conn: Connection, store_id: int, staff: bool) -> dict[str, object]:
        presence = self.live.presence
        return presence.for_role(presence.status(conn, store_id), staff)

    def start(self) -> None:
        """Start what runs beside the requests."""
        loops.start(self.live, self.writer, self.settings, self.alone)
        gevent.spawn(self.timers.run)
        gevent.spawn(self.printing.run)

    def close(self) -> None:
        """Finish what was ordered."""
        self.writer.close()
        self.writer.engine.dispose()
        self.reader.dispose()


def _assets(folder: Path) -> dict[str, str]:
    """Built files by their plain names; none yet when the pages were not built."""
    try:
        return dict(json.loads((folder / "manifest.json").read_text(encoding="utf-8")))
    except FileNotFoundError:
        log.warning("pages.not_built")
        return {}
