"""What calls read: types of `client.routes`."""

from typing import TypeAlias

from .._runtime.models import BaseModel


class RouteStopWithStreet(BaseModel):
    name: str
    street: str


class RouteStopWithLat(BaseModel):
    name: str
    lat: float
    lon: float


class RouteTwinVariant0(BaseModel):
    a: str | None = None
    b: str | None = None


class RouteTwinVariant1(BaseModel):
    a: int | None = None
    b: int | None = None


class RouteValueWithA(BaseModel):
    a: str | None = None
    b: str | None = None


class RouteValueItem(BaseModel):
    a: str | None = None
    b: str | None = None


class Called(BaseModel):
    a: int
    b: int


class Numbered(BaseModel):
    a: float
    b: float


class Lettered(BaseModel):
    a: bool
    b: bool


class RouteCalledOther(BaseModel):
    a: str
    b: str


RouteCalled: TypeAlias = Called | Numbered | Lettered | RouteCalledOther


class Route(BaseModel):
    stop: RouteStopWithStreet | RouteStopWithLat
    twin: RouteTwinVariant0 | RouteTwinVariant1 | None = None
    value: str | RouteValueWithA | list[RouteValueItem] | None = None
    called: RouteCalled | None = None
