"""What calls write: types of `client.nodes`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict, Union

LeafParam = TypedDict(
    "LeafParam",
    {
        "@type": Literal["leaf"],
        "value": NotRequired[str],
    },
)


BranchParam = TypedDict(
    "BranchParam",
    {
        "@type": Literal["branch"],
        "left": NotRequired["NodeParam"],
    },
)


NodeParam: TypeAlias = Union[LeafParam, BranchParam]


WalkParam = TypedDict(
    "WalkParam",
    {
        "class": Literal["walk"],
    },
)


RideParam = TypedDict(
    "RideParam",
    {
        "class": Literal["ride"],
    },
)


StepParam: TypeAlias = Union[WalkParam, RideParam]


class FrameOneParam(TypedDict):
    version: Literal[1]
    a: NotRequired[str]


class FrameTwoParam(TypedDict):
    version: Literal[2]
    b: NotRequired[str]


FrameParam: TypeAlias = FrameOneParam | FrameTwoParam


class EarlyParam(TypedDict):
    number: float
    a: NotRequired[str]


class LateParam(TypedDict):
    number: float
    b: NotRequired[str]


EditionParam: TypeAlias = EarlyParam | LateParam


class GraphParam(TypedDict):
    root: NodeParam
    step: NotRequired[StepParam]
    frame: NotRequired[FrameParam]
    edition: NotRequired[EditionParam]
    size: NotRequired[str | int]
