"""What calls write: types of `client.jobs`."""

from typing import NotRequired, TypedDict

from .._runtime.inputs import FileInput


class JobCreateParams(TypedDict):
    input: NotRequired[FileInput]
    enable_streaming: NotRequired[bool]
