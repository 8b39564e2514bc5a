"""Models and open unions, read strictly and leniently."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union

import httpx2
import pydantic
import pytest
from pydantic import Field
from tests.runtime.acme import Block, Note, Text, Tool, UnknownBlock

from runtime.body import json_bytes
from runtime.errors import APIResponseValidationError
from runtime.extras import extras_type
from runtime.models import BaseModel, OneOf, UnknownVariant
from runtime.noticing import teller
from runtime.parse import read
from runtime.unknown import Unknown

RESPONSE = httpx2.Response(200, request=httpx2.Request("GET", "https://a.test"))


class Mark(BaseModel):
    kind: Literal["mark"]
    at: int


class UnknownAny(UnknownVariant):
    pass


class Circle(BaseModel):
    type: Literal["circle"]
    inner: list[AnyBlock] = []


AnyBlock = Annotated[Block | Circle | UnknownAny, OneOf("type")]


class Renamed(BaseModel):
    kind_: Literal["renamed"] = Field(alias="kind")
    json_: int = Field(default=0, alias="json")
    copy_: str | None = Field(default=None, alias="copy")


class Point(BaseModel):
    point_name: str | None = Field(default=None, alias="pointName")
    next_point: Point | None = Field(default=None, alias="nextPoint")


class Segment(BaseModel):
    start_point: Point = Field(alias="startPoint")
    others: dict[str, Point] = {}


class Rest(BaseModel):
    kind_: Literal["rest"] = Field(alias="kind")


class UnknownKind(UnknownVariant):
    pass


Kind = Annotated[Renamed | UnknownKind, OneOf("kind")]
Kinds = Annotated[Renamed | Rest | UnknownKind, OneOf("kind")]


class AnyNote(BaseModel):
    type: str | None = None
    at: datetime | None = None


Mixed = Annotated[Union[Text, Tool, AnyNote, UnknownAny], OneOf("type", otherwise="AnyNote")]


class Catalogue(BaseModel):
    title: str
    if not TYPE_CHECKING:
        __pydantic_extra__: dict[str, Union[Text, Catalogue, None]]


class SubCatalogue(Catalogue):
    pass


def reading(type_: Any, value: object, strict: bool = False) -> Any:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return read(type_, data, strict=strict, response=RESPONSE)


def test_known_variants_are_themselves_and_others_unknown() -> None:
    value = {"id": "1", "content": [{"type": "text", "text": "a"}, {"type": "new", "x": {"y": 1}}, {"no": "tag"}]}
    note = reading(Note, value)
    assert [type(block) for block in note.content] == [Text, UnknownBlock, UnknownBlock]
    assert note.content[1].raw == {"type": "new", "x": {"y": 1}} and note.content[1].type == "new"
    assert note.to_dict() == value and json.loads(note.to_json()) == value
    assert "_irregular" not in vars(note)


def test_unions_inside_unions() -> None:
    value = [{"type": "circle", "inner": [{"type": "tool", "input": {}}, {"type": "?"}]}, {"type": "text", "text": ""}]
    circle, text = reading(list[AnyBlock], value)
    assert type(circle.inner[0]) is Tool and type(circle.inner[1]) is UnknownAny and type(text) is Text


def test_tags_that_are_no_identifiers_of_their_own() -> None:
    value = {"kind": "renamed", "json": 4, "copy": "c"}
    renamed = reading(Kind, value)
    assert type(renamed) is Renamed and renamed.json_ == 4 and renamed.to_dict() == value
    assert renamed.to_dict(use_api_names=False) == {"kind_": "renamed", "json_": 4, "copy_": "c"}
    assert type(reading(Kind, {"kind": "renamed", "json": "x"})) is Renamed


@pytest.mark.parametrize(
    ("value", "check"),
    [
        ({"id": 5, "content": []}, lambda note: note.id == 5),
        ({"content": [{"type": "text"}]}, lambda note: note.id is None and note.content[0].text is None),
        ({"id": "1", "stop": "new"}, lambda note: note.stop == "new"),
        ({"id": "1", "content": {"a": 1}}, lambda note: note.content == {"a": 1}),
        ({"id": "1", "content": [7, None, {"type": "tool", "input": 5}]}, lambda note: type(note.content[2]) is Tool),
        ({"id": None, "content": [{"type": "text", "text": "a"}]}, lambda note: type(note.content[0]) is Text),
        ({"id": 1, "content": [{"type": ["x"]}, {"type": {}}]}, lambda note: type(note.content[1]) is UnknownBlock),
        ({"_fields_set": 1, "cls": 2, "model": 3, "self": 4}, lambda note: note.id is None),
    ],
)
def test_what_breaks_the_schema_stays_as_it_came(value: dict[str, Any], check: Any) -> None:
    note = reading(Note, value)
    assert type(note) is Note and check(note)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert note.to_dict() == value and json.loads(note.to_json()) == value
    assert "id" in note.model_fields_set or "id" not in value
    with pytest.raises(APIResponseValidationError) as caught:
        reading(Note, value, strict=True)
    assert len(str(caught.value)) < 700


def test_strict_reading_refuses_unknown_variants() -> None:
    with pytest.raises(APIResponseValidationError):
        reading(Note, {"id": "1", "content": [{"type": "new"}]}, strict=True)


@pytest.mark.parametrize(
    "data",
    [b"[" * 10_000 + b"]" * 10_000, b'{"a":' * 900 + b"1" + b"}" * 900, b'{"id":' + b"9" * 5000 + b"}", b"", b"<a>"]
    + [b"\xff", b"\xff\x00", b'{"id":"\xed\xa0\x80"', b'{"id":"1', b"[1,]"],
)
def test_absurd_answers_are_errors(data: bytes) -> None:
    with pytest.raises(APIResponseValidationError) as caught:
        reading(Note, data)
    assert len(str(caught.value)) < 700


@pytest.mark.parametrize(
    ("data", "expected"),
    [(b"plain", "plain"), (b"[1]", [1]), (b"null", None), (b'"\\ud800"', "\ud800")],
)
def test_an_answer_of_another_kind_stays_what_it_is(data: bytes, expected: object) -> None:
    assert reading(Note, data) == expected
    with pytest.raises(APIResponseValidationError):
        reading(Note, data, strict=True)


@pytest.mark.parametrize("strict", [True, False])
def test_an_integer_may_be_written_as_a_number_with_a_point(strict: bool) -> None:
    response = httpx2.Response(200)
    value = read(
        Union[Note, list[dict[str, int]]], b'[{"a": 1.0, "b": 1e3, "c": -0.0}]', strict=strict, response=response
    )
    assert value == [{"a": 1, "b": 1000, "c": 0}] and all(type(one) is int for one in value[0].values())
    # What is no integer, or too large for one that is certain, stays as it came.
    assert read(list[int], b"[1.5, 1e300, 2.0]", response=response) == [1.5, 1e300, 2]
    with pytest.raises(APIResponseValidationError):
        read(list[int], b"[1.5, 2.0]", strict=True, response=response)


def test_half_a_surrogate_pair_survives() -> None:
    note = reading(Note, b'{"id":"\\ud800"}')
    assert note.id == "\ud800" and json.loads(note.to_json()) == {"id": "\ud800"}


def test_unions_that_differ_in_order_are_not_confused() -> None:
    union: Any = Union
    assert union[int, float] == union[float, int]
    assert [type(reading(union[arms], b"1")) for arms in ((int, float), (float, int))] == [int, int]
    assert reading(Annotated[union[str, int], Field(union_mode="left_to_right")], b"1") == 1


def test_models_that_users_make() -> None:
    block = Text(type="text", text="a")
    assert Note(id="1", content=(block,)).content == [block]
    with pytest.raises(pydantic.ValidationError):
        Text(type="text", text=5)  # type: ignore[arg-type]
    built = Note.construct(content=[{"type": "text", "text": "a"}, {"type": "new"}], more=1)
    assert type(built.content[0]) is Text and type(built.content[1]) is UnknownBlock
    assert built.id is None and built.to_dict()["more"] == 1
    assert Note.model_construct({"id"}, id="1").model_fields_set == {"id"}


def test_models_copy_pickle_and_compare() -> None:
    note = reading(Note, {"id": "1", "content": [{"type": "new", "a": 1}], "more": [1]})
    vars(note)["_request_id"] = "r1"
    for again in (copy.copy(note), copy.deepcopy(note), pickle.loads(pickle.dumps(note)), note.model_copy()):
        assert again == note and again._request_id == "r1" and again.to_dict() == note.to_dict()
    assert "_request_id" not in note.to_dict() and "r1" not in repr(note)
    assert note == reading(Note, note.to_json().encode())


def test_dumps() -> None:
    note = reading(Note, {"id": "1", "stop": None})
    assert note.to_dict() == {"id": "1", "stop": None}
    assert note.to_dict(exclude_none=True) == {"id": "1"}
    assert note.to_dict(exclude_unset=False) == {"id": "1", "stop": None, "content": []}
    assert note.to_json(indent=None) == '{"id":"1","stop":null}' and "\n" in note.to_json()
    assert repr(UnknownBlock.construct(type="new")) == "UnknownBlock(type='new')"


@pytest.mark.parametrize("model", [Catalogue, SubCatalogue])
@pytest.mark.parametrize("title", ["right", ["not", "a", "title"]], ids=["strictly", "leniently"])
def test_further_properties_have_their_type(model: type[Catalogue], title: object) -> None:
    came = {"title": title, "a": {"type": "text", "text": "t"}, "b": None, "c": {"title": "in", "d": None}}
    found = reading(model, came)
    extras = found.model_extra
    assert type(extras["a"]) is Text and extras["b"] is None and type(extras["c"]) is Catalogue
    assert found.to_dict() == json.loads(found.to_json()) == came
    assert pickle.loads(pickle.dumps(found)) == copy.deepcopy(found) == found


def test_a_further_property_that_does_not_fit_stays_as_it_came() -> None:
    came = {"title": "t", "a": 7, "b": {"type": "text", "text": "t"}, "c": {"title": 8, "d": [1]}}
    found = reading(Catalogue, came)
    assert found.model_extra["a"] == 7 and type(found.model_extra["b"]) is Text
    assert found.model_extra["c"].title == 8
    assert found.to_dict() == json.loads(found.to_json()) == came
    with pytest.raises(APIResponseValidationError):
        reading(Catalogue, came, strict=True)


def test_what_is_told_of_further_properties() -> None:
    told: list[Unknown] = []
    tell = teller(told.append, RESPONSE)
    tell(reading(Catalogue, {"title": "t", "a": {"type": "text", "text": "t"}, "b": {"title": "u", "c": None}}))
    assert told == []
    tell(reading(Catalogue, {"title": "t", "a": 7, "b": {"type": "text", "text": "t", "more": 1}}))
    assert [(one.kind, one.path, one.value, one.model) for one in told] == [
        ("value", "/a", 7, Catalogue),
        ("field", "/b/more", 1, Text),
    ]
    assert extras_type(Text) is None


@pytest.mark.parametrize("strict", [False, True])
def test_a_variant_for_all_that_no_tag_tells(strict: bool) -> None:
    came = [{"type": "text", "text": "t"}, {"type": "new", "at": "2026-01-02T03:04:05Z"}, {}, {"type": None, "x": 1}]
    found = reading(list[Mixed], came, strict)
    assert [type(one) for one in found] == [Text, AnyNote, AnyNote, AnyNote]
    assert found[1].at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert [one.to_dict(mode="json") for one in found] == came
    assert type(pydantic.TypeAdapter(Mixed).validate_python(found[1])) is AnyNote


def test_what_breaks_such_a_union_is_read_leniently() -> None:
    came = [{"type": "text", "text": [1]}, {"type": "new", "at": "later"}, {"type": [], "at": None}, 7]
    found = reading(list[Mixed], came)
    assert [type(one) for one in found] == [Text, AnyNote, AnyNote, int]
    assert [one if one == 7 else one.to_dict(mode="json") for one in found] == came


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    ("type_", "came"),
    [
        (Point, {"point_name": "undocumented"}),
        (Point, {"point_name": "undocumented", "pointName": "a", "nextPoint": {"point_name": 1, "pointName": "b"}}),
        (list[Point | str], [{"point_name": []}, "text", {"nextPoint": {"next_point": {"point_name": None}}}]),
        (Segment, {"startPoint": {"point_name": 1}, "start_point": 2, "others": {"point_name": {"point_name": "p"}}}),
        (Kind, {"kind": "renamed", "kind_": "other", "json_": 2.0}),
        (list[Kinds], [{"kind": "renamed", "kind_": "rest"}, {"kind": "rest", "kind_": {}}, {"kind": "rest"}]),
    ],
)
def test_a_key_with_the_name_of_an_attribute_is_no_property(type_: Any, came: Any, strict: bool) -> None:
    found = reading(type_, came, strict)
    dumps = [one for one in (found if isinstance(found, list) else [found]) if one != "text"]
    expected = [one for one in (came if isinstance(came, list) else [came]) if one != "text"]
    assert [one.to_dict() for one in dumps] == [json.loads(one.to_json()) for one in dumps] == expected
    assert [one.model_dump(by_alias=True, exclude_unset=True) for one in dumps] == expected


def test_such_a_key_is_further_and_the_attribute_is_what_is_documented() -> None:
    found = reading(Point, {"point_name": 7, "pointName": "a", "nextPoint": {"point_name": {"x": 1}}})
    assert found.point_name == "a" and found.model_extra == {"point_name": 7}
    assert found.next_point.point_name is None and found.next_point.model_extra == {"point_name": {"x": 1}}
    assert json_bytes(found) == b'{"pointName":"a","nextPoint":{"point_name":{"x":1}},"point_name":7}'
    told: list[Unknown] = []
    teller(told.append, RESPONSE)(found)
    assert [(one.kind, one.path) for one in told] == [("field", "/nextPoint/point_name"), ("field", "/point_name")]
    assert reading(Point, {"pointName": 7, "point_name": "b"}).to_dict() == {"pointName": 7, "point_name": "b"}
    with pytest.raises(APIResponseValidationError, match="pointName: Input should be a valid string$"):
        reading(Point, {"pointName": 7, "point_name": "b"}, strict=True)


def test_whoever_makes_a_model_has_attributes_and_the_names_of_the_api() -> None:
    made: Any = [Point(point_name="a"), Point.model_validate({"point_name": "a"}), Point.construct(point_name="a")]
    for one in [*made, Point(pointName="a"), Point.construct(pointName="a"), reading(Point, {"pointName": "a"})]:
        assert one.point_name == "a" and not one.model_extra and one.to_dict() == {"pointName": "a"}
    kinds = pydantic.TypeAdapter[Any](list[Kinds]).validate_python([{"kind_": "rest"}, Rest(kind="rest")])
    assert [type(one) for one in kinds] == [Rest, Rest]
    both = reading(Point, {"pointName": "a", "point_name": 7})
    assert Point.model_validate_json(both.to_json()).to_dict() == both.to_dict()
    assert Point.construct(point_name="a", pointName="b").to_dict() == {"pointName": "b", "point_name": "a"}
    assert Point.construct(next_point={"point_name": 1}).to_dict() == {"nextPoint": {"point_name": 1}}


def test_keys_are_watched_only_where_attributes_have_other_names() -> None:
    def names_functions(model: type[BaseModel]) -> bool:
        model.model_rebuild()
        return "extras_keys_schema" in str(model.__pydantic_core_schema__)

    assert names_functions(Point) and not names_functions(Text)
