"""What calls write: types of `client.pets`."""

from typing import NotRequired, TypeAlias, TypedDict


class WetParam(TypedDict):
    water: int


class FoodParam(TypedDict):
    brand: str
    grams: NotRequired[int]


FoodUnionParam: TypeAlias = WetParam | FoodParam


class PlaceParam(TypedDict):
    street: str


class NewPetParam(TypedDict):
    food: FoodUnionParam
    home: PlaceParam
