"""What calls write: types of `client.lamps`."""

from typing import Literal, TypedDict

from .lamps import Mode


class LampParam(TypedDict):
    state: Literal["on", "off"] | None
    mode: Mode | None
    broken: None
