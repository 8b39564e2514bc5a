"""Which lists have pages that nobody declared: what is evidence, what is not, and what the styles are called."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkgen import load, parse
from sdkgen.api import Paging

THINGS = {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}
WORDS = {"type": "array", "items": {"type": "string"}}
TEXT, COUNT, FLAG = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
MAYBE = {"type": ["string", "null"]}
URI = {"type": "string", "format": "uri"}


def said(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def operation(asks: dict[str, Any], gives: dict[str, Any], **more: Any) -> dict[str, Any]:
    """An operation with these parameters in its query; one that is more than its schema is said with `schema` in it."""
    listed = [
        {"name": name, "in": "query", **(one if "schema" in one else {"schema": one})} for name, one in asks.items()
    ]
    content = {"content": {"application/json": {"schema": gives}}}
    return {"parameters": listed, "responses": {"200": {"description": "ok", **content}}} | more


def found(tmp_path: Path, operations: dict[str, Any], settings: str = "") -> dict[str, Paging | None]:
    """What is known of the pages of each operation, by the name of its path; a verb can be said before it."""
    paths: dict[str, Any] = {}
    for name, one in operations.items():
        verb, _, path = name.rpartition("__")
        paths.setdefault(f"/{path}", {})[verb or "get"] = one
    document = {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": paths}
    spec, sdk = tmp_path / "spec.json", tmp_path / "sdk.yaml"
    spec.write_text(json.dumps(document))
    sdk.write_text(settings)
    read = load.document(spec)
    api = parse.api(read, load.settings(sdk if settings else None, read))
    return {one.path[1:]: one.paging for top in api.walk() for one in top.operations}


def name(tmp_path: Path, asks: dict[str, Any], gives: dict[str, Any], verb: str = "get", **more: Any) -> str:
    paging = found(tmp_path, {f"{verb}__things": operation(asks, gives, **more)})["things"]
    return paging.name if paging is not None else ""


LIMITED = {"limit": COUNT}
EVIDENCE: list[tuple[dict[str, Any], dict[str, Any], str]] = [
    ({"page_token": TEXT}, said(things=THINGS, next_page_token=TEXT), "PageTokenPage"),
    ({"pageToken": TEXT}, said(kind=TEXT, items=THINGS, nextPageToken=TEXT), "PageTokenItemsPage"),
    ({"cursor": TEXT}, said(ok=FLAG, members=THINGS, response_metadata=said(next_cursor=TEXT)), "CursorTokenPage"),
    ({"cursor": TEXT}, said(objects=THINGS, cursor=TEXT), "CursorTokenObjectsPage"),
    ({"after": TEXT}, said(results=THINGS, paging=said(next=said(after=TEXT, link=TEXT))), "AfterTokenResultsPage"),
    ({"after": TEXT}, said(data=THINGS, paging=said(cursors=said(after=TEXT, before=TEXT))), "AfterTokenPage"),
    ({"after": TEXT}, said(data=THINGS, page_info=said(end_cursor=MAYBE, has_next_page=FLAG)), "AfterTokenPage"),
    ({"page[after]": TEXT}, said(users=THINGS, meta=said(after_cursor=TEXT)), "PageAfterTokenPage"),
    ({"NextToken": TEXT}, said(Things=WORDS, NextToken=TEXT), "NextTokenPage"),
    ({"pagination_token": TEXT}, said(data=THINGS, meta=said(next_token=TEXT), errors=THINGS), "PaginationTokenPage"),
    ({"offset": TEXT}, said(data=THINGS, next_page=said(offset=TEXT, uri=TEXT)), "NextOffsetTokenPage"),
    ({"page": TEXT}, said(data=THINGS, next_page=MAYBE), "NextPageTokenPage"),
    ({"page": COUNT}, said(data=THINGS, next_page=COUNT), "NextPageTokenPage"),
    ({"start_cursor": TEXT}, said(results=THINGS, next_cursor=MAYBE, has_more=FLAG), "StartCursorTokenResultsPage"),
    ({"cursor": TEXT}, said(response=said(things=THINGS), next_cursor=TEXT), "CursorTokenPage"),
    ({"after": TEXT}, said(data=THINGS, has_more=FLAG), "CursorPage"),
    ({"after": TEXT}, said(data=WORDS, last_id=TEXT, first_id=TEXT), "CursorPage"),
    ({"starting_after": TEXT, "ending_before": TEXT}, said(data=THINGS, has_more=FLAG), "StartingAfterCursorPage"),
    ({}, said(data=THINGS, next_url=TEXT), "NextUrlPage"),
    ({}, said(data=THINGS, links=said(next=URI, prev=URI)), "LinksNextUrlPage"),
    ({}, said(data=THINGS, _links=said(next=said(href=TEXT))), "LinksNextHrefPage"),
    ({}, said(value=THINGS, **{"@odata.nextLink": TEXT}), "OdataNextLinkValuePage"),
    ({"page": COUNT} | LIMITED, said(results=THINGS, count=COUNT, next=URI), "NextUrlResultsPage"),
    ({"offset": COUNT} | LIMITED, said(users=THINGS, total=COUNT), "OffsetPage"),
    ({"offset": COUNT} | LIMITED, THINGS, "OffsetPage"),
    ({"$skip": COUNT, "$top": COUNT}, said(data=THINGS), "SkipOffsetPage"),
    (
        {"startIndex": COUNT | {"minimum": 1}, "count": COUNT},
        said(Resources=THINGS, totalResults=COUNT),
        "OneBasedStartIndexOffsetResourcesPage",
    ),
    ({"page": COUNT, "per_page": COUNT}, THINGS, "PageNumberPage"),
    (
        {"page": COUNT | {"default": 0}, "size": COUNT},
        said(content=THINGS, totalPages=COUNT),
        "ZeroBasedPageNumberContentPage",
    ),
    ({"page[number]": COUNT, "page[size]": COUNT}, said(data=THINGS, included=THINGS), "NumberedPage"),
]


@pytest.mark.parametrize(("asks", "gives", "called"), EVIDENCE)
def test_what_a_call_asks_for_and_what_it_gets_are_evidence(
    asks: dict[str, Any], gives: dict[str, Any], called: str, tmp_path: Path
) -> None:
    assert name(tmp_path, asks, gives) == called


NO_EVIDENCE: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"cursor": TEXT}, said(things=THINGS)),
    ({}, said(things=THINGS, next_cursor=TEXT)),
    ({"cursor": TEXT}, said(name=TEXT, next_cursor=TEXT)),
    ({"cursor": TEXT}, said(users=THINGS, groups=THINGS, next_cursor=TEXT)),
    ({"cursor": COUNT}, said(things=THINGS, next_cursor=TEXT)),
    ({"cursor": {"schema": TEXT, "required": True}}, said(things=THINGS, next_cursor=TEXT)),
    ({"cursor": {"schema": TEXT, "deprecated": True}}, said(things=THINGS, next_cursor=TEXT)),
    ({"after": {"type": "string", "format": "date-time"}}, said(data=THINGS, has_more=FLAG)),
    ({"after": TEXT}, said(data=WORDS, has_more=FLAG)),
    ({"after": TEXT}, THINGS),
    (LIMITED, said(things=THINGS, total=COUNT)),
    ({"offset": COUNT}, said(things=THINGS, total=COUNT)),
    ({"offset": COUNT} | LIMITED, said(id=TEXT, items=THINGS, total=COUNT)),
    ({"offset": COUNT} | LIMITED, said(name=TEXT, words=THINGS)),
    ({"offset": COUNT} | LIMITED, WORDS),
    ({"start": COUNT, "end": COUNT} | LIMITED, said(data=THINGS, total=COUNT)),
    ({"page": TEXT} | LIMITED, said(data=THINGS)),
    ({"page_index": COUNT} | LIMITED, said(data=THINGS)),
    ({}, said(steps=THINGS, next={"type": "string", "description": "What to do after them."})),
    ({"page_token": TEXT}, {"oneOf": [said(a=THINGS, next_page_token=TEXT), said(b=THINGS, next_page_token=TEXT)]}),
]


@pytest.mark.parametrize(("asks", "gives"), NO_EVIDENCE)
def test_half_of_the_evidence_is_none(asks: dict[str, Any], gives: dict[str, Any], tmp_path: Path) -> None:
    assert name(tmp_path, asks, gives) == ""


@pytest.mark.parametrize(
    ("parameter", "start"),
    [
        ({"schema": COUNT}, 1),
        ({"schema": COUNT | {"default": 0}}, 0),
        ({"schema": COUNT | {"minimum": 0}}, 0),
        ({"schema": COUNT | {"minimum": 0, "default": 1}}, 1),
        ({"schema": COUNT, "description": "The page, zero-based."}, 0),
        ({"schema": COUNT, "description": "Starts at 0."}, 0),
        ({"schema": COUNT, "description": "Page number (default: 0)."}, 0),
        ({"schema": COUNT, "description": "At most 100."}, 1),
    ],
)
def test_the_document_says_where_pages_start(parameter: dict[str, Any], start: int, tmp_path: Path) -> None:
    paging = found(tmp_path, {"things": operation({"page": parameter, "per_page": COUNT}, THINGS)})["things"]
    assert getattr(paging and paging.style, "start", None) == start
    assert paging is not None and paging.name == ("PageNumberPage" if start else "ZeroBasedPageNumberPage")


def test_of_several_styles_the_one_counts_in_which_the_server_says_most(tmp_path: Path) -> None:
    asks = {"page": COUNT, "per_page": COUNT, "offset": COUNT, "cursor": TEXT}
    gives = said(data=THINGS, next_cursor=TEXT, next_url=TEXT, total=COUNT)
    assert name(tmp_path, asks, gives) == "CursorTokenPage"
    assert name(tmp_path, {**asks, "cursor": {"schema": TEXT, "deprecated": True}}, gives) == "NextUrlPage"


def test_a_search_has_pages_and_other_verbs_have_none(tmp_path: Path) -> None:
    gives = said(hits=THINGS, next_cursor=TEXT)
    body = {"requestBody": {"content": {"application/json": {"schema": said(text=TEXT, cursor=TEXT)}}}}
    assert name(tmp_path, {}, gives, "post", **body) == "CursorTokenHitsPage"
    assert name(tmp_path, {}, gives, "put", **body) == ""
    assert name(tmp_path, {}, said(hits=THINGS, next_url=TEXT), "post", **body) == ""


def test_lists_of_one_style_share_it_and_know_what_any_of_them_says(tmp_path: Path) -> None:
    asks = {"offset": COUNT, "limit": COUNT}
    users, groups = said(users=THINGS, total=COUNT), said(groups=THINGS, has_more=FLAG)
    pages = found(tmp_path, {"users": operation(asks, users), "groups": operation(asks, groups)})
    assert pages["users"] is not None and pages["groups"] is not None
    assert (pages["users"].items, pages["groups"].items) == (("users",), ("groups",))
    assert pages["users"].style == pages["groups"].style
    assert pages["users"].more == ("has_more",)


def test_no_list_renames_the_pages_of_another(tmp_path: Path) -> None:
    many = {called: operation(asks, gives) for asks, gives, called in EVIDENCE}
    together = found(tmp_path, many)
    for key, one in many.items():
        alone, beside = found(tmp_path, {key: one})[key], together[key]
        assert alone is not None and beside is not None
        assert alone.name == beside.name


def test_a_second_style_of_one_name_says_where_its_token_is(tmp_path: Path) -> None:
    asks = {"after": TEXT}
    one = operation(asks, said(data=THINGS, next=TEXT))
    other = operation(asks, said(data=THINGS, paging=said(cursors=said(after=TEXT))))
    for order in ({"users": one, "groups": other}, {"groups": other, "users": one}):
        names = {key: paging.name for key, paging in found(tmp_path, order).items() if paging is not None}
        assert names == {"users": "AfterTokenPage", "groups": "AfterTokenByPagingCursorsAfterPage"}


def test_what_only_case_tells_apart_has_no_pages_of_one_name(tmp_path: Path) -> None:
    one, other = ({name: COUNT, "limit": COUNT} for name in ("page_number", "pageNumber"))
    pages = found(tmp_path, {"users": operation(one, THINGS), "groups": operation(other, THINGS)})
    assert [key for key, paging in pages.items() if paging is None] == ["users"]


@pytest.mark.parametrize(
    ("settings", "has"),
    [
        ("package: {name: example}", True),
        ("paging: {}", False),
        ("paging: {Page: {items: groups, url: {field: next}}}", False),
        ("resources: {a: {methods: {b: {operation: GET /users, paging: false}, c: GET /groups}}}", False),
        ("resources: {a: {methods: {b: GET /users, c: GET /groups}}}", True),
    ],
)
def test_settings_have_the_last_word(settings: str, has: bool, tmp_path: Path) -> None:
    users = operation({"page_token": TEXT}, said(users=THINGS, next_page_token=TEXT))
    groups = operation({}, said(groups=THINGS, next=URI))
    assert (found(tmp_path, {"users": users, "groups": groups}, settings)["users"] is not None) is has
