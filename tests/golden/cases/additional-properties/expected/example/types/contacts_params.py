"""What calls write: types of `client.contacts`."""

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict


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


TypedParam: TypeAlias = TypedParamTyped | Mapping[str, object]
"""A name, and numbers by their kind."""


class RecordsParamTyped(TypedDict):
    """The properties that are known by name."""

    name: NotRequired[str]


RecordsParam: TypeAlias = RecordsParamTyped | Mapping[str, object]


class ContactParam(TypedDict):
    open: OpenParam
    closed: ClosedParam
    typed: TypedParam
    records: NotRequired[RecordsParam]
