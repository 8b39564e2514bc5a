"""What calls write: types of `client.values`."""

import builtins
import datetime as _dt
from collections.abc import Iterable, Mapping
from typing import Literal, NotRequired, TypedDict

from .._runtime.inputs import Base64Input, SequenceNotStr


class ValueParam(TypedDict):
    """Properties that are called like the types of others."""

    str: builtins.str
    int: builtins.int
    list: SequenceNotStr[builtins.str]
    dict: NotRequired[Mapping[builtins.str, builtins.int]]
    date: NotRequired[builtins.str | _dt.date]
    datetime: NotRequired[builtins.str | _dt.datetime]
    other_date: NotRequired[builtins.str | _dt.date]
    type: NotRequired[Literal["a", "b"]]
    float: NotRequired[builtins.float]
    bool: NotRequired[builtins.bool]
    bytes: NotRequired[builtins.str | Base64Input]
    object: NotRequired[builtins.object]
    property: NotRequired[builtins.str]
    numbers: NotRequired[Iterable[builtins.int]]
    id: NotRequired[builtins.str]
    print: NotRequired[builtins.bool]
