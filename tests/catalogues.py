"""The catalogues as tests read them: each message with its variables, its choices and its words."""

from dataclasses import dataclass, field
from functools import cache

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from config.settings import ROOT

LOCALES = ROOT / "config" / "locales"
LANGUAGES = sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir())
CATALOGUES = sorted(file.stem for file in (LOCALES / "en").glob("*.ftl"))
# What customers and their hosts read; every language has these.
PUBLIC = ("again", "common", "errors", "kiosk", "screen", "staff", "ticket")
CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})


@dataclass
class Uses(Visitor):
    """Of one message: its variables, the plural forms of each choice beside its plain numbers, its words."""

    variables: set[str] = field(default_factory=set)
    choices: list[tuple[set[str], set[float]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library's name
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - as above
        self.words.append(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - as above
        keys = [variant.key for variant in node.variants]
        names = {key.name for key in keys if isinstance(key, ast.Identifier)}
        self.choices.append((names, {float(key.value) for key in keys if isinstance(key, ast.NumberLiteral)}))
        self.generic_visit(node)


def speaking(catalogue: str) -> list[str]:
    """The languages that have this catalogue."""
    return [code for code in LANGUAGES if (LOCALES / code / f"{catalogue}.ftl").is_file()]


def source(language: str, catalogue: str) -> str:
    return (LOCALES / language / f"{catalogue}.ftl").read_text(encoding="utf-8")


@cache
def messages(language: str, *catalogues: str) -> dict[str, Uses]:
    """Each message by its key, in the order of the files."""
    found = {}
    for catalogue in catalogues:
        for entry in FluentParser().parse(source(language, catalogue)).body:
            assert not isinstance(entry, ast.Junk), entry.content
            if isinstance(entry, ast.Message):
                found[entry.id.name] = Uses()
                found[entry.id.name].visit(entry)
    return found


def bundle(language: str, catalogue: str) -> FluentBundle:
    made = FluentBundle([language], use_isolating=False)
    made.add_resource(FluentResource(source(language, catalogue)))
    return made


@cache
def forms_by_count(language: str) -> dict[int, str]:
    """Which plural form the language takes for 0 to 1000."""
    form = Locale.parse(language, sep="-").plural_form
    return {count: form(count) for count in range(1001)}


def known_forms(language: str) -> set[str]:
    """Every plural form of the language, also those for millions and fractions."""
    return {*Locale.parse(language, sep="-").plural_form.tags, "other"}
