"""Whether this shop has a secure address: a plan that `python -m server https` leaves in the data folder."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpsPlan:
    """Names or addresses of the shop on its network; `certificate` and `key` are files of the store's own."""

    names: tuple[str, ...]
    port: int
    certificate: str = ""
    key: str = ""

    @property
    def private(self) -> bool:
        """Whether devices have to be told to trust our own root."""
        return not self.certificate

    @property
    def address(self) -> str:
        """Where a device opens the shop securely."""
        name = f"[{self.names[0]}]" if ":" in self.names[0] else self.names[0]
        return f"https://{name}" + ("" if self.port == 443 else f":{self.port}")


def folder(data: Path) -> Path:
    """Where root, proxy and plan live."""
    return data / "https"


def read_plan(data: Path) -> HttpsPlan | None:
    """The plan, or None: there is no secure address."""
    try:
        kept = json.loads((folder(data) / "plan.json").read_text(encoding="utf-8"))
        return HttpsPlan(**{**kept, "names": tuple(kept["names"])})
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        return None


def write_plan(data: Path, plan: HttpsPlan) -> None:
    """Kept until it is taken back."""
    text = json.dumps(asdict(plan), indent=1)
    (folder(data) / "plan.json").write_text(text + "\n", encoding="utf-8")
