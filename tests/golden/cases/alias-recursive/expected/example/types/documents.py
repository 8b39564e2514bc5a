"""What calls read: types of `client.documents`."""

from typing import Union

from typing_extensions import TypeAliasType

from .._runtime.models import BaseModel


class Document(BaseModel):
    content: Union["JsonValue", None]


JsonValue = TypeAliasType("JsonValue", "str | float | bool | list[JsonValue | None] | dict[str, JsonValue | None]")
"""Any value that JSON has."""
