"""Names that are not local: what is called otherwise in a document that lacks something unrelated.

Run as `python -m tests.corpus.local_names [name ...] [--sample N]`.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from tests.corpus.documents import documents

from sdkgen import parse
from sdkgen.api import Api, Operation
from sdkgen.load import Document
from sdkgen.load.operations import operations
from sdkgen.load.origins import child, split
from sdkgen.load.shapes import mapping
from sdkgen.parse.reach import inside, received, references, sent
from sdkgen.pipeline import Run
from sdkgen.python.arguments import arguments
from sdkgen.python.lock import lock
from sdkgen.python.scope import Scope
from sdkgen.settings import Settings

_COMPONENTS = ("schemas", "parameters", "requestBodies", "responses", "headers")


class Thing(NamedTuple):
    """What has a name: of which kind it is, and where the document has it."""

    kind: str
    origin: str


@dataclass(frozen=True)
class Names:
    """The names of an SDK."""

    of: Mapping[Thing, str]
    reached: Mapping[str, frozenset[str]]
    """The definitions that each operation leads to, by the operation's origin."""


@dataclass(frozen=True)
class Renamed:
    """A thing that is called otherwise in a document that lacks what is at the origin `without`."""

    without: str
    thing: Thing
    name: str
    otherwise: str
    why: str
    """`contested`: another wants one of the two names; `drawn`: its method is called otherwise, or is elsewhere.

    All else is `unexplained`.
    """

    def __str__(self) -> str:
        place = self.thing.origin.removeprefix("#/")
        return f"{self.why}: {self.name} -> {self.otherwise} ({self.thing.kind} {place}) without {self.without}"


def names(api: Api, settings: Settings) -> Names:
    """Every name that users of an SDK write."""
    scope = Scope(api, settings)
    found = {Thing(f"type {direction.name.lower()}", id): name for (id, direction), name in scope.names.items()}
    reached: dict[str, frozenset[str]] = {}
    for resource in api.walk():
        for one in resource.operations:
            found[Thing("method", one.origin)] = f"{scope.attributes(resource)}.{one.name}"
            found[Thing("arguments", one.origin)] = ", ".join(argument.name for argument in arguments(scope, one))
            if one.origin in scope.page_classes:
                found[Thing("page", one.origin)] = scope.page_classes[one.origin].name
            reached[one.origin] = _reached(api, one)
    return Names(found, reached)


def _reached(api: Api, operation: Operation) -> frozenset[str]:
    events = [operation.stream.event] if operation.stream is not None else []
    todo = [id for type in (*sent(operation), *received(operation), *events) for id in references(type)]
    found: set[str] = set()
    while todo:
        if (id := todo.pop()) not in found:
            found.add(id)
            one = api.definitions[id]
            todo += [other for direction in one.directions for other in inside(one.shape, direction)]
    return frozenset(found)


def removable(document: Document) -> list[str]:
    """The origins of what a document can do without: every operation, and each component that nothing refers to."""
    text = json.dumps(document.root)
    components = mapping(document.root.get("components"))
    unused = [
        origin
        for kind in _COMPONENTS
        for name in mapping(components.get(kind))
        if f'"{(origin := child("#/components", kind, name))}"' not in text
        # A discriminator may name a schema by its key, and a reference lead into a component.
        and f'"{name}"' not in text.replace(f'"{name}":', "") and f'"{origin}/' not in text
    ]
    return [*(one.origin for one in operations(document)), *unused]


def without(document: Document, origin: str, scratch: Path) -> Run:
    """The compiler, at work on the document without what is at an origin."""
    root: dict[str, Any] = json.loads(json.dumps(document.root))
    *above, last = split(origin)[1]
    value: Any = root
    for key in above:
        value = value[key]
    del value[last]
    spec = scratch / "less.json"
    spec.write_text(json.dumps(root), encoding="utf-8")
    return Run(spec, None)


def broken(run: Run, origins: Sequence[str], scratch: Path) -> Iterator[str]:
    """What would break if an SDK was published of a document without one of some parts, and these came in then."""
    for origin in origins:
        smaller = without(run.document, origin, scratch)
        published = replace(run.settings, lock=lock(smaller.api, smaller.settings))
        before, now = names(smaller.api, smaller.settings).of, names(parse.api(run.document, published), published).of
        for thing, name in before.items():
            if thing in now and now[thing] != name:
                yield f"{name} -> {now[thing]} ({thing.kind} {thing.origin}) with {origin}"


def renamed(run: Run, origins: Sequence[str], scratch: Path) -> Iterator[Renamed]:
    """What has another name without one of some parts of a document, though that does not lead to it."""
    more = names(run.api, run.settings)
    for origin in origins:
        smaller = without(run.document, origin, scratch)
        less = names(smaller.api, smaller.settings)
        wanted = {*more.of.values()}, {*less.of.values()}
        other = {one: (more.of[one], name) for one, name in less.of.items() if more.of.get(one, name) != name}
        drawn = [thing.origin for thing in other if thing.kind == "method"]
        for thing, (name, otherwise) in other.items():
            if thing.origin not in more.reached.get(origin, ()):
                follows = any(thing.origin == one or thing.origin.startswith(f"{one}/") for one in drawn)
                contested = otherwise in wanted[0] or name in wanted[1]
                why = "contested" if contested else "drawn" if follows else "unexplained"
                yield Renamed(origin, thing, name, otherwise, why)


def sample(origins: Sequence[str], size: int) -> list[str]:
    """At most so many of them, evenly spread."""
    return [origins[at * len(origins) // size] for at in range(size)] if len(origins) > size else [*origins]


def main() -> int:
    """The command; its exit code is 1 where names are not local for a reason that is not known."""
    parser = argparse.ArgumentParser(prog="tests.corpus.local_names", description="Find names that are not local.")
    parser.add_argument("names", nargs="*", help="parts of the names of documents; all if there are none")
    parser.add_argument("--sample", type=int, default=12, help="how much of each document is left out, one by one")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        for document in documents(options.names):
            run = Run(document.path, None)
            if run.api.resources and len(run.document.files) == 1:
                chosen = sample(removable(run.document), options.sample)
                found = [*renamed(run, chosen, Path(scratch))]
                lost = [*broken(run, chosen, Path(scratch))]
                total.update(removed=len(chosen), broken=len(lost), **Counter(one.why for one in found))
                print(f"{document.name}: {len(chosen)} removed, {len(found)} renamed", flush=True)
                for one in [*found, *(f"broken: {one}" for one in lost)]:
                    print(f"    {one}")
    print(", ".join(f"{count} {what}" for what, count in total.items()))
    return 1 if total["unexplained"] or total["broken"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
