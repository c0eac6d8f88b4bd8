"""What the commands about people share: a secret typed unseen or come by a pipe, and how faults are told."""

import argparse
import sys
from collections.abc import Callable
from getpass import getpass
from typing import Any

from sqlalchemy import select

from config.settings import Settings
from server.db.beside import writer_beside
from server.db.engine import reading_engine
from server.db.models import Store
from server.db.writer import Action, Reply
from server.domain.errors import ShopError, Unknown
from server.ops.arguments import Arguments
from server.ops.database import DatabaseTrouble, ready_database


class Refused(Exception):
    """What somebody typed can't be used; the text is one sentence."""


def orders_of(command: str) -> tuple[Arguments, Callable[[str], Arguments]]:
    """A parser, and a way to add an order to it; the store may be named before or after the order."""
    parser = Arguments(prog=f"python -m server {command}")
    parser.add_argument("--store")
    orders = parser.add_subparsers(dest="order", required=True)

    def add(order: str) -> Arguments:
        own: Arguments = orders.add_parser(order)
        own.add_argument("--store", default=argparse.SUPPRESS)
        return own

    return parser, add


def in_store(settings: Settings, named: str | None, work: Callable[[Any, str, int], Any]) -> Any:
    """`work` with a connection, and the store's slug and id: the one that is named, or the only one."""
    engine = reading_engine(settings.database)
    try:
        with engine.connect() as conn:
            stores = conn.execute(select(Store.slug, Store.id).order_by(Store.id)).all()
            wanted = [each for each in stores if named in (None, each.slug)]
            if not wanted:
                raise Unknown("store")
            if len(wanted) > 1:
                raise Refused("There are several stores: say which one by --store.")
            return work(conn, *wanted[0])
    finally:
        engine.dispose()


def ask(what: str) -> str:
    """A secret: twice at a keyboard, or one line of a pipe; never in the command: others read that."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    typed = getpass(f"{what}: ")
    if getpass(f"{what}, once more: ") != typed:
        raise Refused("The two are not the same. Nothing was changed.")
    return typed


def tell(settings: Settings, work: Callable[[], str]) -> int:
    """Do it and print what it says; every expected fault is one sentence."""
    try:
        ready_database(settings)
        sys.stdout.write(work() + "\n")
    except DatabaseTrouble as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    except Refused as refused:
        sys.stderr.write(f"{refused}\n")
        return 2
    except Unknown as unknown:
        what = unknown.code.removeprefix("unknown_")
        sys.stderr.write(f"There is no such {what}.\n")
        return 2
    except ShopError as refused:
        sys.stderr.write(f"The database did not take it just now ({refused.code}). Try again.\n")
        return 1
    return 0


def submit(settings: Settings, store: str, action: Action) -> Reply:
    """One command, as the running shop would write it."""
    with writer_beside(settings.database) as writer:
        return writer.submit(store, action)
