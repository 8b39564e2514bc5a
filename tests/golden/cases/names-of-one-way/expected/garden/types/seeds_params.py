"""What calls write: types of `client.seeds`."""

from typing import NotRequired, TypedDict


class SeedParam(TypedDict):
    kind: NotRequired[str]


class SeedInputParam(TypedDict):
    seed: NotRequired[SeedParam]
