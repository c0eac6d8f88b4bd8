"""The catalogues: one Fluent source for server and browser."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource

ALWAYS = ("common", "errors")
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its own name; `dir` is the way it is written."""

    code: str
    name: str
    dir: str


class Words:
    """Reads `config/locales/<language>/<page>.ftl` once and keeps it."""

    def __init__(self, folder: Path) -> None:
        self.sources = {
            language.name: {file.stem: file.read_text(encoding="utf-8") for file in language.glob("*.ftl")}
            for language in sorted(folder.iterdir())
            if language.is_dir()
        }
        self.bundle = lru_cache(maxsize=None)(self._bundle)

    def has(self, language: str) -> bool:
        return language in self.sources

    def source(self, language: str, page: str) -> str:
        """The Fluent text that a page gets: what is common, the errors, and its own (`one+other`: two)."""
        texts = self.sources[language]
        return "\n".join(texts[name] for name in (*ALWAYS, *page.split("+")) if name in texts)

    def _bundle(self, language: str, page: str) -> FluentBundle:
        # Isolation marks are for pages that mix scripts in one line; CSS and `dir` do it here.
        bundle = FluentBundle([language, FALLBACK], use_isolating=False)
        bundle.add_resource(FluentResource(self.source(language, page)))
        return bundle

    def knows(self, language: str, page: str, key: str) -> bool:
        """Whether the catalogue has this message."""
        return bool(self.bundle(language, page).has_message(key))

    def say(self, language: str, page: str, key: str, **arguments: Any) -> str:
        """The message; one that this language lacks is said in English rather than not at all."""
        for code in (language, FALLBACK):
            bundle = self.bundle(code, page)
            pattern = bundle.get_message(key).value if bundle.has_message(key) else None
            if pattern is not None:
                text, problems = bundle.format_pattern(pattern, arguments)
                if not problems:
                    return str(text)
        raise KeyError(key)


@lru_cache(maxsize=64)
def language(code: str) -> Language:
    """How a language names itself, and which way it runs."""
    locale = Locale.parse(code, sep="-")
    name = locale.get_display_name() or code
    return Language(code, name[:1].upper() + name[1:], locale.text_direction)
