"""What calls read: types that several resources share."""

from typing import Literal, TypeAlias

Level: TypeAlias = Literal["a", "b"]
