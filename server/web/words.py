"""The catalogues: one Fluent source for server and browser."""

import tomllib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast, serialize

ALWAYS = ("common", "errors")
FALLBACK = "en"
# What browsers call a language that we call otherwise, by how it is written or by its name of today.
OURS = {"zh": "zh-hans", "zh-hk": "zh-hant", "zh-mo": "zh-hant", "zh-tw": "zh-hant", "iw": "he"}
# Whose letters are in a stylesheet of their own (display/fonts/); Latin letters every page has.
FONTS = {
    "ar": "arabic",
    "bn": "bengali",
    "el": "greek",
    "fa": "arabic",
    "he": "hebrew",
    "hi": "devanagari",
    "ja": "japanese",
    "ko": "korean",
    "ru": "cyrillic",
    "uk": "cyrillic",
    "ur": "arabic",
    "zh-Hans": "han-simplified",
    "zh-Hant": "han-traditional",
}


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its own name; `dir` is the way it is written; a `draft` no speaker has read yet."""

    code: str
    name: str
    dir: str
    draft: bool


class Words:
    """Reads `config/locales/<language>/<page>.ftl` once and keeps it."""

    def __init__(self, folder: Path) -> None:
        self.sources = {
            language.name: {file.stem: file.read_text(encoding="utf-8") for file in language.glob("*.ftl")}
            for language in sorted(folder.iterdir())
            if language.is_dir()
        }
        told = tomllib.loads((folder / "reviewed.toml").read_text(encoding="utf-8"))
        self.reviewed = frozenset(told["reviewed"])
        self.bundle = lru_cache(maxsize=None)(self._bundle)
        self.source = lru_cache(maxsize=None)(self._source)

    def has(self, language: str) -> bool:
        return language in self.sources

    def speaks(self, language: str, page: str) -> bool:
        """Whether it has the page's own catalogues, and is not only the shop's customers' language."""
        wanted = {name for name in page.split("+") if name in self.sources[FALLBACK]}
        return wanted <= self.sources.get(language, {}).keys()

    def spoken(self, language: str, page: str) -> str:
        """The language that the page is really in: this one, or English."""
        return language if self.speaks(language, page) else FALLBACK

    def language(self, code: str) -> Language:
        """How a language names itself, and which way it runs."""
        name = self.say(code, "common", "language-name") if self.has(code) else code
        return Language(code, name, _locale(code).text_direction, code not in self.reviewed)

    def _source(self, language: str, page: str) -> str:
        """The Fluent text that a page gets: what is common, the errors, and its own (`one+other`: two).

        A page that this language lacks is English as a whole; of others, each message that it lacks.
        """
        language = self.spoken(language, page)
        names = (*ALWAYS, *page.split("+"))
        own, english = (_texts(self.sources[code], names) for code in (language, FALLBACK))
        return own if language == FALLBACK else own + _lacking(own, english)

    def _bundle(self, language: str, page: str) -> FluentBundle:
        # Isolation marks are for pages that mix scripts in one line; CSS and `dir` do it here.
        bundle = FluentBundle([self.spoken(language, page), FALLBACK], use_isolating=False)
        bundle.add_resource(FluentResource(self.source(language, page)))
        return bundle

    def knows(self, language: str, page: str, key: str) -> bool:
        """Whether the catalogue has this message."""
        return bool(self.bundle(language, page).has_message(key))

    def say(self, language: str, page: str, key: str, **arguments: Any) -> str:
        """The message; one that can't be said in this language is said in English rather than not at all."""
        for code in (language, FALLBACK):
            bundle = self.bundle(code, page)
            pattern = bundle.get_message(key).value if bundle.has_message(key) else None
            if pattern is not None:
                text, problems = bundle.format_pattern(pattern, arguments)
                if not problems:
                    return str(text)
        raise KeyError(key)


def called(code: str, language: str) -> str:
    """The name of a language in another one."""
    name = _locale(code).get_display_name(_locale(language)) or code
    return name[:1].upper() + name[1:]


def lookup(asked: Iterable[str], offered: Collection[str]) -> str | None:
    """The first that is offered of those asked for, each with less and less of its tag (RFC 4647, 3.4)."""
    ours = {code.lower(): code for code in offered}
    for tag in asked:
        part = tag.lower().replace("_", "-")
        while part:
            known = ours.get(part) or ours.get(OURS.get(part, ""))
            if known:
                return known
            part = part.rpartition("-")[0]
    return None


@lru_cache(maxsize=64)
def _locale(code: str) -> Locale:
    return Locale.parse(code, sep="-")


def _texts(texts: dict[str, str], names: Iterable[str]) -> str:
    return "\n".join(texts[name] for name in dict.fromkeys(names) if name in texts)


def _lacking(own: str, english: str) -> str:
    """What stands in English only, as Fluent text."""
    here, there = _messages(own), _messages(english)
    lacking = [there[key] for key in there if key not in here]
    return "\n" + serialize(ast.Resource(body=lacking)) if lacking else ""


def _messages(text: str) -> dict[str, Any]:
    body = FluentParser().parse(text).body
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}
