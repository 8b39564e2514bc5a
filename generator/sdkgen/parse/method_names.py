"""Names of methods, where nobody gave them: by HTTP method, path and response; operation ids settle what is left."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import takewhile

from sdkgen.parse.flatten import flatten
from sdkgen.parse.results import response_schema
from sdkgen.parse.routes import Route, Routes
from sdkgen.parse.schema import Schema
from sdkgen.parse.scope import Scope
from sdkgen.parse.verbs import ACTIONS, NOUNS, USUAL
from sdkgen.parse.walk import Endpoint
from sdkgen.parse.words import singular, snake

_COLLECTION = {"POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete", "QUERY": "query"}
_ITEM = {**_COLLECTION, "POST": "update"}
_TOLD = {"POST": ("update", "replace", "delete"), "PUT": ("create", "replace")}
"""What an operation id may say of an HTTP method that does not usually do that."""
_BETWEEN = ("at", "by", "for", "from", "in", "of", "on", "to", "with")
_MANY = ("bulk", "batch")
_ASKING = ("get", "fetch", "find", "list", "retrieve")
_CHANGING = ("create", "update", "delete", "remove", "add", "insert", "edit", "modify", "set")
"""What begins the end of a path only where it is a verb."""
_CHANGES = ("create", "update", "replace", "delete")
_WRAPPERS = ("data", "meta", "payload", "response", "result", "results")
"""Properties in which a response may have all that it is about."""
_DEPTH = 1
_NUMBERS = re.compile(r"/(\d+)(?=/|$)")
"""Segments of a path that are numbers, as parameters would be."""


@dataclass(frozen=True)
class Placed:
    """An endpoint in its resource, with the name that it would like to have."""

    endpoint: Endpoint
    route: Route
    wanted: str
    resource: tuple[str, ...]
    otherwise: str = ""
    """The name that it has if what looks like a verb at the end of its path turns out to be a resource."""
    is_published: bool = False
    """Whether it has its name already."""


def action(scope: Scope, endpoint: Endpoint, route: Route, routes: Routes) -> str:
    """The name of the method if the path ends in a verb (`/orders/{id}/cancel`) rather than a noun; may be empty.

    The end is a verb if it is known as one, or begins the operation id (`frobFoo` at `/frob`). A singular noun at the
    end of a path with `POST` only is as good as one, unless the operation id has a verb (`generateToken` at `/token`).
    """
    if route.verb:
        return route.verb
    if len(route.words) < 2 or route.is_item or routes.goes_on(endpoint) or len(routes.verbs(endpoint)) > 1:
        return ""
    end = _without(route.words[-1], route.words[-2])
    first = end.split("_")[0]
    is_one = end == singular(end)
    said = next((word for word in _ends(scope, endpoint, route) if word in ACTIONS or USUAL.get(word) in _CHANGES), "")
    if end in _MANY:
        return f"{end}_{USUAL.get(said, said)}" if said and said != end else end
    if first in (_ASKING if endpoint.verb == "GET" else {*_ASKING, *_CHANGING}) and first != end:
        return end
    if (first in ACTIONS or end in USUAL) and (first not in NOUNS or (endpoint.verb != "GET" and is_one)):
        return end
    if not end or not is_one:
        return ""
    if endpoint.verb == "POST":
        # What is done and what comes of it may be one word: `migrateThing` at `/migration`.
        if not said or end.startswith(f"{said}_"):
            return end
        if _is_alike(said, end):
            return said
        return "" if said in USUAL else _without(f"{said}_{end}", route.words[-2])
    return end if _begins_id(endpoint, first) else ""


def procedure(endpoint: Endpoint, route: Route, routes: Routes, tag: str) -> tuple[str, str] | None:
    """The resource and the method of a path that is no more than a verb with its noun (`/createPet`, `/login`)."""
    if len(route.segments) != 1 or route.is_item or route.verb or routes.goes_on(endpoint):
        return None
    verb, *rest = route.words[0].split("_")
    if not rest:
        # Where a tag says what it is about.
        is_verb = (
            verb in ACTIONS and (verb not in NOUNS or endpoint.verb == "POST") and len(routes.verbs(endpoint)) == 1
        )
        agrees = not endpoint.id or _begins_id(endpoint, verb) or _is_derived(endpoint, route)
        return (tag, verb) if is_verb and agrees and tag not in ("", verb) else None
    spoken = snake(endpoint.id).startswith(f"{verb}_{rest[0]}") and not _is_derived(endpoint, route)
    if verb not in (_ASKING if endpoint.verb == "GET" else {*_ASKING, *_CHANGING}) and not (spoken and verb in ACTIONS):
        return None
    noun = list(takewhile(lambda word: word not in _BETWEEN, rest))
    resource = tag or "_".join(noun)
    about = {singular(word) for word in resource.split("_")}
    left = [word for word in rest if singular(word) not in about]
    usual = (
        "list" if USUAL.get(verb) == "retrieve" and noun and singular(noun[-1]) != noun[-1] else USUAL.get(verb, verb)
    )
    return resource, "_".join([usual, *left])


def _without(end: str, noun: str) -> str:
    """The words of a path's end without the noun of its resource: `cancel_order` below `orders` is `cancel`."""
    words, one = end.split("_"), singular(noun)
    if len(words) > 1 and singular(words[-1]) == one and words[-2] not in _BETWEEN:
        words.pop()
    elif len(words) > 1 and words[0] == one:
        del words[0]
    return "_".join(words) if end != noun and singular(end) != one else ""


def _is_alike(verb: str, noun: str) -> bool:
    """Whether a noun is what a verb makes: `invite` and `invitations`."""
    return bool(verb) and noun.startswith(verb if len(verb) < 5 else verb[:-1])


def _is_stutter(endpoint: Endpoint, route: Route, verb: str) -> bool:
    """Whether a verb says no more than to post to its noun: `inviteUser` at `/invites`."""
    noun = route.words[-1] if route.words else ""
    return endpoint.verb == "POST" and noun != verb and _is_alike(verb, noun)


def _begins_id(endpoint: Endpoint, word: str) -> bool:
    """Whether a word is what the operation id begins with and, for want of a usual verb, its verb."""
    words = snake(endpoint.id).split("_")
    return word == words[0] and not any(one in USUAL for one in words)


def wanted(scope: Scope, endpoint: Endpoint, route: Route, routes: Routes) -> str:
    """The name of a method whose path ends in a noun."""
    if endpoint.verb == "GET":
        return "list" if _lists(scope, endpoint, route, routes) else "retrieve"
    # Where there is another way to update, to post to an item is to make it.
    changes = route.is_item and not {"PUT", "PATCH"} & routes.verbs(endpoint)
    usual = (_ITEM if changes else _COLLECTION).get(endpoint.verb, endpoint.verb.lower())
    if endpoint.verb in ("POST", "PUT"):
        # These may mean anything, so that what the operation id begins or ends with counts for more.
        for word in _ends(scope, endpoint, route):
            if word in ACTIONS and word not in USUAL and not _is_stutter(endpoint, route, word):
                return word
            if USUAL.get(word) in _TOLD[endpoint.verb]:
                return word if USUAL[word] == "create" else USUAL[word]
    return "replace" if endpoint.verb == "PUT" and "PATCH" in routes.verbs(endpoint) else usual


def _ends(scope: Scope, endpoint: Endpoint, route: Route) -> tuple[str, ...]:
    """The first word of an operation id, and the last, unless they are nouns; without an id, the summary's first."""
    words = snake(endpoint.id).split("_")
    if _is_derived(endpoint, route):
        words = snake(str(scope.mapping(endpoint.origin).get("summary", ""))).split("_")[:1]
    if words[0] in _MANY:
        return ()
    said = {singular(word) for one in route.words for word in one.split("_")}
    first = words[:1] if words[0] not in said & NOUNS else []
    return (*first, *(words[-1:] if singular(words[-1]) not in said | NOUNS else []))


def _lists(scope: Scope, endpoint: Endpoint, route: Route, routes: Routes) -> bool:
    """Whether a path is that of a collection: it has items, the response is a list, or its noun is a plural."""
    words = snake(endpoint.id).split("_")
    if words[0] == "list" and not _is_derived(endpoint, route):
        return True
    schema = response_schema(scope, endpoint.origin)
    found = flatten(scope, schema) if schema is not None else None
    gives_list = found is not None and found.value.get("type") == "array"
    if route.is_item or not route.words:
        return gives_list and routes.has_items(endpoint)
    if gives_list or routes.has_items(endpoint):
        return True
    if singular(route.words[-1]) == route.words[-1]:
        return False
    # `/settings` that gives an object without any list is one thing.
    return found is None or not found.properties or _has_list(scope, found, _DEPTH)


def _has_list(scope: Scope, schema: Schema, depth: int) -> bool:
    """Whether an object has a list, or wraps one that has."""
    found = [flatten(scope, origin) for origin in schema.properties.values()]
    if any(one.value.get("type") == "array" for one in found):
        return True
    wrapped = [flatten(scope, schema.properties[name]) for name in _WRAPPERS if name in schema.properties]
    return depth > 0 and any(_has_list(scope, one, depth - 1) for one in wrapped)


def named(placed: list[Placed], children: Collection[str]) -> dict[str, Endpoint]:
    """The methods of one resource: each has the name that it wants, or the next best one where several want it."""
    found: dict[str, Placed] = {}
    versions: dict[str, set[str]] = {}
    for one in placed:
        versions.setdefault(one.wanted, set()).add(one.route.version)
    for one in sorted(placed, key=lambda one: _claim(one)):
        several = len(versions[one.wanted]) > 1
        name = next(name for name in _candidates(one, children, several=several) if name not in found)
        found[name] = one
    order = {one.endpoint.origin: index for index, one in enumerate(placed)}
    return {name: one.endpoint for name, one in sorted(found.items(), key=lambda pair: order[pair[1].endpoint.origin])}


def _claim(one: Placed) -> tuple[bool, bool, bool, bool, bool, int]:
    """Who goes first where several want a name.

    One that was published, one whose operation id says just that, then a path without a query, then what is not `POST`,
    then items, then short paths; an action is rather one on an item than one on all.
    """
    length = len(one.route.segments)
    foreign = _from_id(one) not in (one.wanted, "")
    queried = "?" in one.endpoint.path
    return (
        not one.is_published,
        foreign,
        queried,
        one.endpoint.verb == "POST",
        not one.route.is_item,
        -length if one.otherwise else length,
    )


def _candidates(one: Placed, children: Collection[str], *, several: bool) -> Iterator[str]:
    """The names it may have, the best first; `several` where versions of the API compete for one."""
    if one.wanted not in children or one.is_published:
        yield one.wanted
    if several and one.route.version:
        yield f"{one.wanted}_{one.route.version}"
    spoken = _from_id(one)
    if spoken and spoken not in children:
        yield spoken
    # Where the path has numbers for words, they tell `/status/404` from `/status/500`.
    if numbers := _NUMBERS.findall(one.endpoint.path):
        yield f"{one.wanted}_{'_'.join(numbers)}"
    if not one.route.is_item and (one.otherwise or one.wanted in ("update", "delete", "replace")):
        yield f"bulk_{one.wanted}"
    for parameter in reversed(one.route.parameters):
        yield f"{one.wanted}_by_{parameter}"
    if one.route.parameters:
        yield f"{one.wanted}_by_{'_and_'.join(one.route.parameters)}"
    yield f"{one.wanted}_{one.endpoint.verb.lower()}"
    number = 2
    while True:
        yield f"{one.wanted}_{number}"
        number += 1


def _from_id(one: Placed) -> str:
    """The operation id without the words that the resource says already; empty where it says no more than the path."""
    if _is_derived(one.endpoint, one.route):
        return ""
    words = snake(one.endpoint.id).split("_")
    if "and" in words:
        return "_".join(words)
    said = {one.route.version, *(singular(word) for name in one.resource for word in name.split("_"))}
    words = [word for word in words if singular(word) not in said]
    plain = {one.endpoint.verb.lower(), *(word for word, usual in USUAL.items() if usual == "retrieve")}
    if one.wanted in USUAL.values():
        words = [one.wanted if word in plain else word for word in words]
    elif words[-1:] == [one.endpoint.verb.lower()]:
        words.pop()
    while words and words[-1] in _BETWEEN:
        words.pop()
    return "_".join(words)


def _is_derived(endpoint: Endpoint, route: Route) -> bool:
    """Whether an operation id is nothing but its HTTP method and path in one word (`post_files_id_copy`)."""
    words = snake(endpoint.id).split("_")
    if words[0] != endpoint.verb.lower() and words[-1] != endpoint.verb.lower():
        return False
    known = {word for one in (*route.words, *route.parameters, route.verb) for word in one.split("_")}
    plain = {singular(word) for word in known} | {endpoint.verb.lower(), "id", "api"}
    return len(words) > 1 and all(singular(word) in plain for word in words)
