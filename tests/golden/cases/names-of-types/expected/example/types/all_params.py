"""What calls write: types of `client.all`."""

from collections.abc import Mapping
from datetime import date
from typing import Literal, NotRequired, TypeAlias, TypedDict, Union

from .._runtime.inputs import SequenceNotStr
from .all import Literal_


class ListParam(TypedDict):
    items: NotRequired[SequenceNotStr[str]]


class BaseModelParam(TypedDict):
    n: NotRequired[int]


class DateParam(TypedDict):
    year: NotRequired[int]


class StrParam(TypedDict):
    text: NotRequired[str]


class AParam(TypedDict):
    t: Literal["a"]


class BParam(TypedDict):
    t: Literal["b"]


UnionParam: TypeAlias = Union[AParam, BParam]


class T3DModelParam(TypedDict):
    faces: NotRequired[int]


class NoneParam(TypedDict):
    n: NotRequired[int]


class ExceptionParam(TypedDict):
    n: NotRequired[int]


class StreamParam(TypedDict):
    n: NotRequired[int]


class NotGivenParam(TypedDict):
    n: NotRequired[int]


class ThingParam(TypedDict):
    n: NotRequired[int]


MappingParam: TypeAlias = Mapping[str, str]


class UnknownUnionParam(TypedDict):
    n: NotRequired[int]


class AllParam(TypedDict):
    """Schemas that are called like what generated modules import or define."""

    a: NotRequired[ListParam]
    b: NotRequired[Literal_]
    c: NotRequired[BaseModelParam]
    d: NotRequired[DateParam]
    e: NotRequired[StrParam]
    f: NotRequired[UnionParam]
    g: NotRequired[T3DModelParam]
    h: NotRequired[NoneParam]
    i: NotRequired[ExceptionParam]
    j: NotRequired[StreamParam]
    k: NotRequired[NotGivenParam]
    l: NotRequired[ThingParam]
    m: NotRequired[MappingParam]
    n: NotRequired[UnknownUnionParam]
    o: NotRequired[str | date]
