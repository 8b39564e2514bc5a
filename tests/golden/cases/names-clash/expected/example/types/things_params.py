"""What calls write: types of `client.things`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict, Union


class FooBarInput(TypedDict):
    a: NotRequired[str]


class FooBarInputObject(TypedDict):
    b: NotRequired[str]


class FooBarInput2(TypedDict):
    c: NotRequired[str]


class FooBarParamInput(TypedDict):
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
        "one": NotRequired[FooBarInput],
        "two": NotRequired[FooBarInputObject],
        "three": NotRequired[FooBarInput2],
        "four": NotRequired[FooBarParamInput],
        "five": NotRequired[ShapeParam],
        "six": NotRequired[UnknownShapeParam],
    },
)
