"""What calls write: types of `client.pets`."""

from typing import Literal, NotRequired, TypeAlias, TypedDict, Union


class CatParam(TypedDict):
    petType: Literal["cat", "kitten"]
    lives: NotRequired[int]


class DogParam(TypedDict):
    petType: Literal["dog"]
    barks: NotRequired[bool]


class FishParam(TypedDict):
    petType: Literal["Fish"]
    fins: NotRequired[int]


PetParam: TypeAlias = Union[CatParam, DogParam, FishParam]


class NewPetParam(TypedDict):
    pet: PetParam
