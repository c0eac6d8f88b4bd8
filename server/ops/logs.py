"""The log: JSON lines with ids and fields; names, notes and tokens never."""

import json
import logging
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from typing import Any

from config.settings import Settings

PLAIN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
LARGEST = 10_000_000


class JsonLines(logging.Formatter):
    """One line a record: when, how bad, what, and its fields."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, Any] = {"at": at, "level": record.levelname.lower(), "log": record.name}
        line["what"] = record.getMessage()
        line |= {name: value for name, value in vars(record).items() if name not in PLAIN}
        if record.exc_info and record.exc_info[0] is not None:
            line["fault"] = _fault(record)
        return json.dumps(line, default=str)

    def formatException(self, ei: object) -> str:  # noqa: N802 - the standard library's name
        return ""


def _fault(record: logging.LogRecord) -> dict[str, object]:
    """The kind of fault and where; its text may quote a row, so it stays out."""
    kind, _error, trace = record.exc_info or (None, None, None)
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return {"kind": kind.__name__ if kind else None, "at": places[-8:]}


def set_up_logs(settings: Settings) -> None:
    """Everything goes to the log file; the console stays for the links."""
    handler = RotatingFileHandler(settings.log_path, maxBytes=LARGEST, backupCount=5, encoding="utf-8")
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(settings.log_level.upper())
    for noisy in ("engineio", "socketio", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
