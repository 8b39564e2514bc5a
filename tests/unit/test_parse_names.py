"""Names of types that nobody named, and the words that all names are made of."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkgen.parse.composed import joined
from sdkgen.parse.words import pascal, plural, singular, snake
from sdkgen.pipeline import Run
from sdkgen.python.class_names import class_names


@pytest.mark.parametrize(
    ("one", "many"),
    [
        *[("pet", "pets"), ("batch", "batches"), ("box", "boxes"), ("city", "cities"), ("key", "keys")],
        *[("status", "statuses"), ("address", "addresses"), ("cache", "caches"), ("movie", "movies")],
        *[("alias", "aliases"), ("analysis", "analyses"), ("index", "indices"), ("person", "people")],
        *[("response", "responses"), ("database", "databases"), ("license", "licenses"), ("dish", "dishes")],
        *[
            ("project_status", "project_statuses"),
            ("ProjectStatus", "ProjectStatuses"),
            ("ID", "IDs"),
            ("api", "apis"),
            ("house", "houses"),
        ],
    ],
)
def test_a_noun_has_a_plural(one: str, many: str) -> None:
    assert (singular(many), plural(one)) == (one, many)
    assert (singular(one), plural(many)) == (one, many)


@pytest.mark.parametrize(
    "word", ["sms", "news", "series", "kubernetes", "dns", "bus", "radius", "access", "axis", "oasis"]
)
def test_not_all_that_ends_in_s_is_a_plural(word: str) -> None:
    assert singular(word) == word


@pytest.mark.parametrize(
    ("text", "words"),
    [
        *[("HTTPServer", "http_server"), ("page-size", "page_size"), ("getURLs", "get_ur_ls"), ("é à", "e_a")],
        *[("camelCaseWord", "camel_case_word"), ("v2Pets", "v2_pets"), ("__x", "x"), ("", "")],
    ],
)
def test_words_of_a_name(text: str, words: str) -> None:
    assert snake(text) == words


def test_capitals_that_are_there_stay() -> None:
    assert [pascal(one) for one in ("list_response-item", "HTTPServer", "iPad")] == [
        "ListResponseItem",
        "HTTPServer",
        "IPad",
    ]


@pytest.mark.parametrize(
    ("name", "more", "both"),
    [
        ("Pet", "Dog", "PetDog"),
        ("Shape", "RoundShape", "RoundShape"),
        ("OrderShape", "RoundShape", "OrderRoundShape"),
        ("Pet", "PetDog", "PetDog"),
        ("OrderPet", "PetDog", "OrderPetDog"),
        ("PetOwner", "Owner", "PetOwnerOwner"),
        ("", "Pet", "Pet"),
        ("ChunkingStrategy", "StaticChunkingStrategy", "StaticChunkingStrategy"),
    ],
)
def test_two_names_in_one_say_nothing_twice(name: str, more: str, both: str) -> None:
    assert joined(name, more) == both


def record(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def names(folder: Path, schemas: dict[str, Any], paths: dict[str, Any] | None = None) -> dict[str, str]:
    """Where the types are defined -> what they are called."""
    document = {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": paths or {}}
    (folder / "spec.json").write_text(json.dumps(document | {"components": {"schemas": schemas}}))
    found = class_names(Run(folder / "spec.json", None).api.definitions)
    return {id.removeprefix("#/components/schemas/"): name for (id, _), name in found.items()}


TEXT = {"type": "string"}
LONG = "A" + "very" * 6 + "Big"


@pytest.mark.parametrize(
    ("schema", "place", "name"),
    [
        (record(owner=record(name=TEXT)), "Pet/properties/owner", "PetOwner"),
        (record(toys={"type": "array", "items": record(name=TEXT)}), "Pet/properties/toys/items", "PetToy"),
        (record(statuses={"type": "array", "items": record(x=TEXT)}), "Pet/properties/statuses/items", "PetStatus"),
        ({"oneOf": [record(bark=TEXT), record(meow=TEXT)]}, "Pet/oneOf/1", "PetWithMeow"),
        ({"oneOf": [record(a=TEXT) | {"title": "Small pet"}, record(b=TEXT)]}, "Pet/oneOf/0", "SmallPet"),
        ({"oneOf": [{"allOf": [{"title": "Cat"}, record(a=TEXT)]}, record(b=TEXT)]}, "Pet/oneOf/0", "PetCat"),
        ({"oneOf": [record(x=TEXT), record(x=TEXT, y=TEXT)]}, "Pet/oneOf/0", "PetBase"),
        (
            record(**{LONG: record(inner=record(**{LONG: record(deep=record(x=TEXT))}))}),
            f"Pet/properties/{LONG}",
            f"Pet{LONG}",
        ),
        (
            record(**{LONG: record(inner=record(**{LONG: record(deep=record(x=TEXT))}))}),
            f"Pet/properties/{LONG}/properties/inner/properties/{LONG}/properties/deep",
            f"PetInner{LONG}Deep",
        ),
    ],
)
def test_types_in_place_are_named_by_where_they_stand(
    tmp_path: Path, schema: dict[str, Any], place: str, name: str
) -> None:
    assert names(tmp_path, {"Pet": schema})[place] == name


def test_a_namespace_is_part_of_a_name_only_where_another_has_it_already(tmp_path: Path) -> None:
    keys = ["com.example.v1.Pet", "com.example.v1.Dog", "com.example.v2.Dog", "Order.Item", "a.b.Item"]
    found = names(tmp_path, dict.fromkeys(keys, record(x=TEXT)))
    assert list(found.values()) == ["Pet", "Dog", "ComExampleV2Dog", "OrderItem", "Item"]


def test_a_type_that_wants_the_name_of_a_component_says_what_it_is(tmp_path: Path) -> None:
    choice = {"oneOf": [{"$ref": f"#/components/schemas/{one}"} for one in ("A", "B", "C")]}
    plain = dict.fromkeys(("A", "B", "C", "PetItem", "PetPart"), record(x=TEXT))
    found = names(tmp_path, {"Pet": record(item=choice, part=record(y=TEXT)), **plain})
    assert [found["Pet/properties/item"], found["Pet/properties/part"]] == ["PetItemUnion", "PetPartObject"]


def test_what_stands_in_an_operation_is_called_after_all_that_its_resource_is_in(tmp_path: Path) -> None:
    gives = {"responses": {"200": {"description": "", "content": {"application/json": {"schema": record(x=TEXT)}}}}}
    paths = {"/task_lists/{id}": {"get": gives}, "/users/{id}/task_list": {"get": gives}}
    assert sorted(names(tmp_path, {}, paths).values()) == ["TaskListRetrieveResponse", "UserTaskListRetrieveResponse"]


def test_a_whole_with_an_alternative_of_its_part_is_called_after_both(tmp_path: Path) -> None:
    parts = [record(a=TEXT) | {"title": "Small pet"}, record(b=TEXT) | {"title": "Big one"}]
    found = names(
        tmp_path, {"Part": {"oneOf": parts}, "Pet": {"allOf": [{"$ref": "#/components/schemas/Part"}, record(x=TEXT)]}}
    )
    assert sorted(found.values()) == ["Part", "PartBigOne", "PartSmallPet", "Pet", "PetBigOne", "SmallPet"]


def test_alternatives_that_stand_elsewhere_are_told_apart_by_their_titles(tmp_path: Path) -> None:
    kinds = {kind: {"const": kind} for kind in ("letter", "card")}
    either = {"oneOf": [record(kind=one) | {"title": f"{kind} mail"} for kind, one in kinds.items()]}
    whole = {"allOf": [{"$ref": "#/components/schemas/Either"}, record(id=TEXT)]}
    found = names(tmp_path, {"Either": either, "Mail": whole})
    assert {name for place, name in found.items() if place.startswith("Mail")} == {"Mail", "LetterMail", "CardMail"}
