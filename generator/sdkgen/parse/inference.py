"""The resource tree of a document that comes without settings: what a person would make of its paths and ids."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from sdkgen.parse.locked import beside
from sdkgen.parse.method_names import Placed, action, named, procedure, wanted
from sdkgen.parse.resource_names import resource_names
from sdkgen.parse.routes import Routes
from sdkgen.parse.scope import Scope
from sdkgen.parse.tag_tree import nested
from sdkgen.parse.verbs import ACTIONS, USUAL
from sdkgen.parse.walk import Endpoint
from sdkgen.parse.words import singular, snake

_DOTTED = re.compile(r"[^\W\d][\w-]*([./:][^\W\d][\w-]*)+")
_GROUPED = re.compile(r"[A-Z][A-Za-z0-9]*_[A-Z][A-Za-z0-9]*")
_MOST = 0.9
"""Which part of the operation ids must be of a form for it to be meant."""

_EMPTY = frozenset({"api", "default", "hidden", "internal", "misc", "other"})
"""Tags that say nothing."""


@dataclass
class Tree:
    """A resource in the making."""

    methods: dict[str, Endpoint] = field(default_factory=dict[str, Endpoint])
    children: dict[str, Tree] = field(default_factory=dict[str, "Tree"])
    placed: list[Placed] = field(default_factory=list[Placed])

    def below(self, names: tuple[str, ...]) -> Tree:
        """The resource at a path of names."""
        node = self
        for name in names:
            node = node.children.setdefault(name, Tree())
        return node

    def settle(self) -> None:
        """Give the methods of this resource, and of those below it, their names."""
        for one in [one for one in self.placed if one.otherwise and one.wanted in self.children]:
            self.placed.remove(one)
            resource = (*one.resource, one.wanted)
            self.children[one.wanted].placed.append(replace(one, wanted=one.otherwise, otherwise="", resource=resource))
        self.methods = named(self.placed, self.children)
        for child in self.children.values():
            child.settle()


def tree(scope: Scope, endpoints: tuple[Endpoint, ...]) -> Tree:
    """Resources as the operation ids draw them (`pets.list`), else by the fixed segments of paths."""
    root = Tree()
    for one in beside(scope.settings.lock.methods.values(), list(_placed(scope, endpoints))):
        root.below(one.resource).placed.append(one)
    root.settle()
    return root


def _placed(scope: Scope, endpoints: tuple[Endpoint, ...]) -> Iterator[Placed]:
    """Where each endpoint would like to be."""
    routes = Routes(endpoints)
    spoken, drawn = _spoken(endpoints), nested(scope)
    for endpoint in endpoints:
        route = routes.of(endpoint)
        usual = wanted(scope, endpoint, route, routes)
        tagged = next((drawn[tag] for tag in _tags(scope, endpoint) if tag in drawn), ())
        if endpoint.origin in spoken:
            *names, method = spoken[endpoint.origin]
            otherwise = usual
        elif not tagged and (told := procedure(endpoint, route, routes, _tag(scope, endpoint))):
            names, method, otherwise = [told[0]], told[1], ""
        else:
            method = action(scope, endpoint, route, routes)
            otherwise = usual if method and not route.verb else ""
            names = resource_names(endpoint, route, routes)
            names = [*tagged] or (names[:-1] if otherwise else names) or [_tag(scope, endpoint) or "root"]
        yield Placed(endpoint, route, method or usual, (*names,), otherwise)


def _spoken(endpoints: tuple[Endpoint, ...]) -> dict[str, list[str]]:
    """Origins of operations -> resources and method, where the ids name both: `pets.list`, `pets/list`, `Pets_List`."""
    ids = {one.origin: one.id for one in endpoints}
    for form in (_DOTTED, _GROUPED):
        matching = {origin: _parts(id) for origin, id in ids.items() if form.fullmatch(id)}
        found = {origin: _said_once(parts) for origin, parts in matching.items() if len(parts) > 1}
        # `List_Pets` is only a way to write `ListPets`.
        verbs = [one for one in found.values() if form is _GROUPED and (one[0] in ACTIONS or one[0] in USUAL)]
        if found and len(found) >= _MOST * len(ids) and not verbs:
            shared = len({parts[0] for parts in found.values()}) == 1 and all(len(one) > 2 for one in found.values())
            return {origin: parts[1:] if shared else parts for origin, parts in found.items()}
    return {}


def _said_once(parts: list[str]) -> list[str]:
    """Without what one repeats of the one before: `products.product.listProduct` is `products.list`."""
    *names, method = parts
    kept = [name for above, name in zip(["", *names], names, strict=False) if singular(name) != singular(above)]
    verb, _, noun = method.partition("_")
    return [*kept, verb if noun and kept and singular(noun) == singular(kept[-1]) else method]


def _parts(id: str) -> list[str]:
    return [snake(part) for part in re.split(r"[./:]|(?<=[A-Za-z0-9])_(?=[A-Z])", id) if snake(part)]


def _tags(scope: Scope, endpoint: Endpoint) -> list[str]:
    return scope.get(endpoint.origin).get("tags") or []


def _tag(scope: Scope, endpoint: Endpoint) -> str:
    """The first tag of an operation that says what it is about; may be empty."""
    return next((tag for tag in map(snake, _tags(scope, endpoint)) if tag and tag not in _EMPTY), "")
