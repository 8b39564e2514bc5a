"""Types of the document that no call uses."""

from datetime import date

from .._runtime.models import BaseModel


class WordListListFilterSize(BaseModel):
    min: int | None = None


class WordListListFilterRange(BaseModel):
    min: int | None = None


class WordListListFilter(BaseModel):
    owner: str
    """Whose lists."""
    letters: list[str] | None = None
    size: WordListListFilterSize | None = None
    range: WordListListFilterRange | None = None
    made: date | None = None
