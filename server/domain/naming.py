"""Names: what may be one, and those that are made: a slug for addresses, a letter for tickets."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from itertools import count, product
from string import ascii_uppercase

READY_SLUG = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,62}")
NO_SLUG = re.compile(r"[^a-z0-9]+")
# Persian, Hindi and Bengali write them inside words: which letters join, and which don't.
JOINERS = str.maketrans("", "", "\u200c\u200d")


def is_readable(text: str) -> bool:
    """Whether it is nothing but letters and signs that are seen, in any language."""
    return text.translate(JOINERS).isprintable()


def fitting_slug(label: str) -> str:
    """The label when an address can hold it, else what is left of it in plain letters; perhaps nothing."""
    return label if READY_SLUG.fullmatch(label) else plain_slug(label)


def plain_slug(label: str) -> str:
    """What is left of it in plain small letters and figures; perhaps nothing."""
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
    return NO_SLUG.sub("-", plain)[:63].strip("-")


def free_slug(slug: str, taken: Collection[str]) -> str:
    """The slug, or the first of `slug-2`, `slug-3` … that is free."""
    wanted = (slug if n == 1 else f"{slug}-{n}" for n in count(1))
    return next(found for found in wanted if found not in taken)


def free_letters(taken: Collection[str]) -> Iterator[str]:
    """A … Z, then AA …: each service calls its tickets by a letter of its own."""
    names = ("".join(pair) for n in count(1) for pair in product(ascii_uppercase, repeat=n))
    return (letter for letter in names if letter not in taken)
