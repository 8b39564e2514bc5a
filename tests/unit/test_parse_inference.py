"""Resources and methods that nobody named: what a person would make of paths, verbs, responses and operation ids."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkgen import load, parse
from sdkgen.parse.locked import call
from sdkgen.python.scope import Scope

LIST: dict[str, object] = {"type": "array", "items": {"type": "string"}}
PAGE: dict[str, object] = {"type": "object", "properties": {"data": LIST}}
ONE: dict[str, object] = {"type": "object", "properties": {"name": {"type": "string"}}}


def methods(
    tmp_path: Path,
    *operations: str,
    gives: dict[str, object] | None = None,
    tags: list[str] | None = None,
    lock: Path | None = None,
) -> dict[str, str]:
    """The methods that come of `VERB /path [operationId]` lines: `pets.list` -> `GET /pets`."""
    paths: dict[str, dict[str, object]] = {}
    for line in operations:
        verb, path, *id = line.split()
        content = {"content": {"application/json": {"schema": gives}}} if gives else {}
        one: dict[str, object] = {"tags": tags or [], "responses": {"200": {"description": "ok", **content}}}
        paths.setdefault(path, {})[verb.lower()] = one | ({"operationId": id[0]} if id else {})
    document = {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": paths}
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document))
    read = load.document(spec)
    found = parse.api(read, load.settings(None, read, lock))
    return {
        f"{'.'.join(resource.path)}.{operation.name}": f"{operation.verb} {operation.path}"
        for resource in found.walk()
        for operation in resource.operations
    }


def test_verbs_and_shapes_of_paths_name_the_usual_methods(tmp_path: Path) -> None:
    usual = ["GET /pets", "POST /pets", "GET /pets/{id}", "PUT /pets/{id}", "DELETE /pets/{id}"]
    assert [*methods(tmp_path, *usual)] == ["pets.list", "pets.create", "pets.retrieve", "pets.update", "pets.delete"]


def test_put_replaces_what_patch_updates(tmp_path: Path) -> None:
    found = methods(tmp_path, "PUT /pets/{id}", "PATCH /pets/{id}")
    assert found == {"pets.replace": "PUT /pets/{id}", "pets.update": "PATCH /pets/{id}"}


@pytest.mark.parametrize(
    ("operations", "gives", "name"),
    [
        (["GET /shop/pets"], None, "shop.pets.list"),
        (["GET /shop/inventory"], None, "shop.inventory.retrieve"),
        (["GET /shop/inventory"], LIST, "shop.inventory.list"),
        (["GET /shop/settings"], ONE, "shop.settings.retrieve"),
        (["GET /shop/settings"], PAGE, "shop.settings.list"),
        (["GET /shop/inventory", "GET /shop/inventory/{id}"], ONE, "shop.inventory.list"),
    ],
)
def test_a_collection_has_items_a_plural_or_a_list(
    tmp_path: Path, operations: list[str], gives: dict[str, object] | None, name: str
) -> None:
    assert methods(tmp_path, *operations, "GET /staff", gives=gives)[name] == operations[0]


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        ("POST /orders/{id}/cancel", "orders.cancel"),
        ("POST /orders/{id}/addItems", "orders.add_items"),
        ("POST /orders/{id}/receipt", "orders.receipt"),
        ("POST /orders/{id}/receipts", "orders.receipts.create"),
        ("POST /orders/{id}/upload_sessions", "orders.upload_sessions.create"),
        ("GET /orders/search", "orders.search"),
        ("GET /orders/findByStatus findOrdersByStatus", "orders.find_by_status"),
        ("POST /orders/{id}:archive", "orders.archive"),
        ("PUT /orders/{id}#share", "orders.share"),
        ("GET /orders/list.json", "orders.list"),
        ("POST /orders/{id}/cancelOrder", "orders.cancel"),
        ("POST /orders/orderSearch", "orders.search"),
        ("POST /orders/createOrder", "orders.create"),
        ("GET /orders/getOrder", "orders.get"),
        ("GET /orders/new-releases", "orders.new_releases.list"),
        ("GET /orders/{id}/contains", "orders.contains"),
        ("POST /orders/{id}/token generateToken", "orders.generate_token"),
        ("POST /orders/{id}/next skip-to-next-order", "orders.skip_next"),
        ("POST /orders/{id}/migration migrateOrder", "orders.migrate"),
        ("POST /orders/graph createGraph", "orders.graph.create"),
        ("POST /orders/{id}/login_local login_local", "orders.login_local"),
        ("POST /orders/bulk createOrdersBulk", "orders.bulk_create"),
        ("POST /orders/bulk", "orders.bulk"),
    ],
)
def test_a_verb_at_the_end_of_a_path_is_a_method(tmp_path: Path, operation: str, name: str) -> None:
    assert name in methods(tmp_path, operation, "GET /staff")


def test_what_goes_on_is_no_verb(tmp_path: Path) -> None:
    found = methods(tmp_path, "POST /orders/search", "GET /orders/search/{id}", "GET /staff")
    assert [*found][:2] == ["orders.search.create", "orders.search.retrieve"]


def test_a_verb_of_one_path_may_be_the_noun_of_another(tmp_path: Path) -> None:
    found = methods(tmp_path, "POST /boards/{id}/permalink", "GET /boards/permalink/{key}", "GET /staff")
    assert found["boards.permalink.create"] == "POST /boards/{id}/permalink"


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        ("POST /runs/{id} cancelRun", "runs.cancel"),
        ("POST /retention update-retention", "retention.update"),
        ("POST /links link_create", "links.create"),
        ("PUT /members/{id} addMember", "members.add"),
        ("POST /pets registerPet", "pets.create"),
        ("POST /files/{id} post_files_id", "files.update"),
        ("POST /invites inviteUser", "invites.create"),
        ("POST /extensions createVideoExtend", "extensions.create"),
        ("PUT /followers follow-list", "followers.follow"),
        ("POST /search searchPets", "search.search"),
    ],
)
def test_operation_ids_say_what_posting_means(tmp_path: Path, operation: str, name: str) -> None:
    assert name in methods(tmp_path, operation, "GET /staff")


def test_to_post_to_an_item_makes_it_where_something_else_changes_it(tmp_path: Path) -> None:
    found = methods(tmp_path, "POST /files/{id}/meta/{key}", "PUT /files/{id}/meta/{key}", "GET /staff")
    assert [*found][:2] == ["files.meta.create", "files.meta.update"]


@pytest.mark.parametrize(
    ("operations", "names"),
    [
        (["POST /pet", "GET /pet/{petId}"], ["pets.create", "pets.retrieve"]),
        (["POST /user", "GET /user/{username}"], ["users.create", "users.retrieve"]),
        (["GET /pets", "GET /pet/{id}"], ["pets.list", "pets.retrieve"]),
        (["POST /city", "GET /city/{id}", "PUT /city/{id}"], ["cities.create", "cities.retrieve", "cities.update"]),
        (["GET /user", "PATCH /user"], ["user.retrieve", "user.update"]),
        (["POST /chart/data", "GET /chart/data/{id}"], ["chart.data.create", "chart.data.retrieve"]),
        (["POST /apps/slack", "PUT /apps/slack/{mapping_id}"], ["apps.slack.create", "apps.slack.update"]),
        (["POST /siem2", "GET /siem2/{id}"], ["siem2.create", "siem2.retrieve"]),
    ],
)
def test_a_resource_of_many_is_a_plural(tmp_path: Path, operations: list[str], names: list[str]) -> None:
    assert [*methods(tmp_path, *operations, "GET /staff")][: len(names)] == names


@pytest.mark.parametrize(
    ("operations", "name"),
    [
        (["GET /projects/{id}/project_briefs"], "projects.briefs.list"),
        (["GET /users/{id}/user_ids"], "users.user_ids.list"),
        (["GET /projects/{id}/project_tags", "GET /projects/{id}/tags"], "projects.project_tags.list"),
        (["POST /products/product"], "products.create"),
        (["POST /products/product", "GET /products/products"], "products.product.create"),
        (["GET /folders/{id}/folders"], "folders.folders.list"),
        (["GET /meta/classification-6VMVochwUWo"], "meta.classification.retrieve"),
    ],
)
def test_nothing_is_said_twice(tmp_path: Path, operations: list[str], name: str) -> None:
    assert methods(tmp_path, *operations, "GET /staff")[name] == operations[0]


@pytest.mark.parametrize(
    ("operation", "tag", "name"),
    [
        ("POST /login", "Auth", "auth.login"),
        ("GET /ping", "Health", "health.ping"),
        ("POST /createPet", "Pets", "pets.create"),
        ("POST /createPet", "", "pet.create"),
        ("GET /getPetById", "Pets", "pets.retrieve_by_id"),
        ("GET /listPets", "Pets", "pets.list"),
        ("GET /getPets", "Pets", "pets.list"),
        ("POST /cancelSubscription cancelSubscription", "Billing", "billing.cancel_subscription"),
        ("POST /invite_codes createInviteCode", "Codes", "invite_codes.create"),
        ("POST /batch createBatchRequest", "Batch API", "batch.create"),
        ("POST /logout", "hidden", "logout.create"),
    ],
)
def test_a_path_that_is_a_verb_goes_to_the_resource_of_its_tag(
    tmp_path: Path, operation: str, tag: str, name: str
) -> None:
    assert name in methods(tmp_path, operation, "GET /staff", tags=[tag])


def test_of_two_versions_that_want_a_name_the_newer_says_so(tmp_path: Path) -> None:
    found = methods(
        tmp_path, "GET /pets listPets", "GET /v3/pets listPetsV3", "POST /v3/pets", "GET /v3/pets/{id} view"
    )
    assert [*found] == ["pets.list", "pets.list_v3", "pets.create", "pets.retrieve"]


def test_what_the_operation_id_calls_a_list_is_one(tmp_path: Path) -> None:
    found = methods(tmp_path, "GET /invites/pending listPending", "GET /scores/{type} listScores", gives=ONE)
    assert [*found] == ["invites.pending.list", "scores.list"]


def test_a_list_may_be_wrapped(tmp_path: Path) -> None:
    wrapped: dict[str, object] = {"type": "object", "properties": {"status": {"type": "string"}, "meta": PAGE}}
    assert "files.styles.list" in methods(tmp_path, "GET /files/{id}/styles", "GET /staff", gives=wrapped)


def test_of_several_that_want_a_name_the_operation_id_decides(tmp_path: Path) -> None:
    found = methods(tmp_path, "PATCH /roles bulk_update_roles", "PATCH /roles/{id} update_role", "GET /staff")
    assert found == {
        "roles.bulk_update": "PATCH /roles",
        "roles.update": "PATCH /roles/{id}",
        "staff.retrieve": "GET /staff",
    }


def test_without_operation_ids_parameters_tell_paths_apart(tmp_path: Path) -> None:
    found = methods(tmp_path, "DELETE /hooks", "DELETE /hooks/{id}", "DELETE /hooks/{id}/{token}", "GET /staff")
    assert [*found][:3] == ["hooks.bulk_delete", "hooks.delete", "hooks.delete_by_token"]


@pytest.mark.parametrize(
    "path", ["/api/v1/pets", "/v2beta1/pets/", "/2024-01-31/pets.json", "/pets.{format}", "/rest/pets"]
)
def test_versions_and_formats_are_no_resources(tmp_path: Path, path: str) -> None:
    assert "pets.list" in methods(tmp_path, f"GET {path}", f"GET {path.replace('pets', 'owners')}")


def test_what_all_paths_begin_with_is_no_resource(tmp_path: Path) -> None:
    assert [*methods(tmp_path, "GET /shop/pets", "GET /shop/owners")] == ["pets.list", "owners.list"]
    assert [*methods(tmp_path, "GET /shop/pets", "POST /shop/pets")] == ["shop.pets.list", "shop.pets.create"]


def test_in_a_large_document_a_tenant_is_no_resource(tmp_path: Path) -> None:
    nouns = [f"{letter * 3}s" for letter in "abcdefghijkl"]
    found = methods(tmp_path, *(f"GET /accounts/{{account}}/{noun}" for noun in nouns))
    assert [*found] == [f"{noun}.list" for noun in nouns]


@pytest.mark.parametrize(
    ("ids", "names"),
    [
        (["pets.list", "pets.photos.add"], ["pets.list", "pets.photos.add"]),
        (["shop.pets.list", "shop.owners.get"], ["pets.list", "owners.get"]),
        (["pets/list", "pets/get-by-name"], ["pets.list", "pets.get_by_name"]),
        (["Pets_List", "Pets_GetByName"], ["pets.list", "pets.get_by_name"]),
        (["List_Pets", "Get_Pet"], ["a.list", "b.retrieve"]),
    ],
)
def test_operation_ids_may_draw_the_tree(tmp_path: Path, ids: list[str], names: list[str]) -> None:
    assert [*methods(tmp_path, f"GET /a {ids[0]}", f"GET /b {ids[1]}")] == names


def test_a_path_without_words_goes_by_its_tag_or_to_the_root(tmp_path: Path) -> None:
    assert [*methods(tmp_path, "GET /", "GET /pets")] == ["root.retrieve", "pets.list"]


def published(tmp_path: Path, before: list[str], after: list[str]) -> dict[str, str]:
    """The methods of a document that goes on from one whose names were published."""
    lines = [f"{name} method Some {call(*one.split(' '))}" for name, one in methods(tmp_path, *before).items()]
    (tmp_path / "names.lock").write_text("\n".join(lines))
    return methods(tmp_path, *before, *after, lock=tmp_path / "names.lock")


@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        # Without the lock, they would all be in `pets`.
        (["GET /pet/{id}"], ["POST /pet", "GET /pet/{id}/toys"], ["pet.retrieve", "pet.create", "pet.toys.list"]),
        # What is a method already has no methods below it.
        (["POST /files/{id}/trash"], ["GET /files/{id}/trash"], ["files.trash", "files.retrieve_trash"]),
        (["POST /files/{id}/trash"], ["POST /files/{id}/trash/empty"], ["files.trash", "files.empty_trash"]),
        # `update` is taken, and stays so.
        (["PUT /pets/{id}"], ["PATCH /pets/{id}"], ["pets.update", "pets.update_by_id"]),
        (["GET /shop/pets/{id}"], ["GET /dogs"], ["shop.pets.retrieve", "dogs.list"]),
    ],
)
def test_what_was_published_stays_where_it_is(
    tmp_path: Path, before: list[str], after: list[str], names: list[str]
) -> None:
    found = published(tmp_path, before, after)
    assert found == dict(zip(names, [*before, *after], strict=True))


def test_a_published_class_stays_with_its_resource(tmp_path: Path) -> None:
    lock = tmp_path / "names.lock"
    lock.write_text("chats.runs.list method Runs #/paths/~1chats~1{id}~1runs/get\n")
    spec = tmp_path / "spec.json"
    paths = {path: {"get": {"responses": {"204": {"description": ""}}}} for path in ("/chats/{id}/runs", "/runs")}
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": paths}))
    document = load.document(spec)
    settings = load.settings(None, document, lock)
    classes = Scope(parse.api(document, settings), settings).resource_classes
    assert classes["chats", "runs"] == "Runs" != classes["runs",]
