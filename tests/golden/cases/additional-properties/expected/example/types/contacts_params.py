"""What calls write: types of `client.contacts`."""

from collections.abc import Mapping
from datetime import datetime
from typing import NotRequired, TypeAlias, TypedDict

from typing_extensions import TypeAliasType


class OpenParamTyped(TypedDict):
    """The properties that are known by name."""

    name: str


OpenParam: TypeAlias = OpenParamTyped | Mapping[str, object]


class ClosedParam(TypedDict):
    name: str


class TypedParamTyped(TypedDict):
    """The properties that are known by name."""

    name: str
    """Who it is."""


TypedParam: TypeAlias = TypedParamTyped | Mapping[str, str | int]
"""A name, and numbers by their kind."""


class RecordsParamTyped(TypedDict):
    """The properties that are known by name."""

    name: NotRequired[str]


RecordsParam: TypeAlias = RecordsParamTyped | Mapping[str, str | OpenParam]


class TreeParamTyped(TypedDict):
    """The properties that are known by name."""

    leaf: NotRequired[bool]


TreeParam = TypeAliasType("TreeParam", "TreeParamTyped | Mapping[str, bool | TreeParam]")


class TimesParamTyped(TypedDict):
    """The properties that are known by name."""

    property: NotRequired[str]
    dict: NotRequired[int]


TimesParam: TypeAlias = TimesParamTyped | Mapping[str, str | int | datetime | None]


class MergedParamTyped(TypedDict):
    """The properties that are known by name."""

    name: str
    size: NotRequired[int]


MergedParam: TypeAlias = MergedParamTyped | Mapping[str, str | int | bool]


class ContactParam(TypedDict):
    open: OpenParam
    closed: ClosedParam
    typed: TypedParam
    records: NotRequired[RecordsParam]
    tree: NotRequired[TreeParam]
    times: NotRequired[TimesParam]
    merged: NotRequired[MergedParam]
