"""Pairing codes: short enough to type, from letters and digits that nobody mistakes for one another."""

from secrets import choice, randbelow

# No 0 and O, 1 and I and L, 2 and Z, 5 and S, 8 and B; no U and V either.
ALPHABET = "34679ACDEFGHJKMNPQRTWXY"
LENGTH = 8
WORDS = 3
VOCABULARY = 32


def new_pairing_code() -> str:
    """Eight characters: about 78 thousand million of them."""
    return "".join(choice(ALPHABET) for _ in range(LENGTH))


def typed(text: str) -> str:
    """A code as somebody may type it, brought into its one shape."""
    return "".join(char for char in text.upper() if char.isalnum())[: LENGTH + 1]


def shown(code: str) -> str:
    """The code in two halves, as it is read out."""
    return f"{code[: LENGTH // 2]} {code[LENGTH // 2 :]}"


def new_words() -> list[int]:
    """Which words both screens show; the words themselves stand in the catalogues."""
    return [randbelow(VOCABULARY) for _ in range(WORDS)]
