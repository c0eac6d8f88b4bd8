"""What somebody may tell us, as it travels: at check-in, and once they are in line."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from server.domain.looking import MOST_MINUTES, NOW, Come

Short = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]
Slug = Annotated[str, StringConstraints(min_length=1, max_length=64)]
Note = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
Party = Annotated[int, Field(ge=1, le=50)]
Access = Annotated[list[Slug], Field(max_length=10)]
Said = Annotated[str, StringConstraints(max_length=250)]
Answers = Annotated[
    dict[Slug, Said | int | float | Annotated[list[Slug], Field(max_length=20)] | None], Field(max_length=20)
]
Minutes = Annotated[int, Field(ge=1, le=MOST_MINUTES)]
When = Annotated[str, StringConstraints(pattern=rf"^({NOW}|{Come.PRESS.value})$")]


class Told(BaseModel):
    """What is named takes the place of what stood; `null` takes it back. `come`: now, press, or minutes."""

    model_config = ConfigDict(extra="forbid", strict=True)

    note: Note | None = None
    find_me: Short | None = None
    party_size: Party | None = None
    access: Access | None = None
    answers: Answers | None = None
    come: When | Minutes | None = None

    def named(self) -> dict[str, Any]:
        """What was said at all."""
        return self.model_dump(include=self.model_fields_set)
