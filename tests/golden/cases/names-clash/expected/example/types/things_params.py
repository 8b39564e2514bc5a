"""What calls write: types of `client.things`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict, Union


class FooBarParam(TypedDict):
    a: NotRequired[str]


class FooBarParam2(TypedDict):
    b: NotRequired[str]


class FooBarParam3(TypedDict):
    c: NotRequired[str]


class FooBarParam4(TypedDict):
    d: NotRequired[str]


class RoundParam(TypedDict):
    t: Literal["round"]


class FlatParam(TypedDict):
    t: Literal["flat"]


ShapeParam: TypeAlias = Union[RoundParam, FlatParam]


class UnknownShapeParam(TypedDict):
    e: NotRequired[str]


ThingParam = TypedDict(
    "ThingParam",
    {
        "userId": str,
        "user_id": int,
        "UserID": NotRequired[bool],
        "user-id": NotRequired[float],
        "one": NotRequired[FooBarParam],
        "two": NotRequired[FooBarParam2],
        "three": NotRequired[FooBarParam3],
        "four": NotRequired[FooBarParam4],
        "five": NotRequired[ShapeParam],
        "six": NotRequired[UnknownShapeParam],
    },
)
