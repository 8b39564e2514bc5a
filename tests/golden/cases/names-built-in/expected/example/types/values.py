"""What calls read: types of `client.values`."""

import builtins
import datetime as _dt
from typing import Literal

from pydantic import Field

from .._runtime.models import BaseModel


class Value(BaseModel):
    """Properties that are called like the types of others."""

    str: builtins.str
    int: builtins.int
    list: builtins.list[builtins.str]
    dict_: dict[builtins.str, builtins.int] | None = Field(default=None, alias="dict")
    date: _dt.date | None = None
    datetime: _dt.datetime | None = None
    other_date: _dt.date | None = None
    type: Literal["a", "b"] | None = None
    float: builtins.float | None = None
    bool: builtins.bool | None = None
    bytes: builtins.str | None = None
    object: builtins.object | None = None
    property: builtins.str | None = None
    numbers: builtins.list[builtins.int] | None = None
    id: builtins.str | None = None
    print: builtins.bool | None = None
