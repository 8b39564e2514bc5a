"""What calls write: types of `client.plants`."""

from typing import NotRequired, TypedDict

from .._runtime.inputs import FileInput


class PlantParam(TypedDict):
    name: str
    height: NotRequired[float]
    label: NotRequired[str]


class UploadPhotoBodyParam(TypedDict):
    photo: FileInput
