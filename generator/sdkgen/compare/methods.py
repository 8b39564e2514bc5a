"""The methods of two SDKs: where they are, what they take, and what they give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.api import Direction, Field, Operation, Parameter, ResultKind, Type
from sdkgen.compare.changes import Change, Spot
from sdkgen.compare.members import Member, Members, type_change, values
from sdkgen.compare.pairs import pairs
from sdkgen.compare.parts import Plain, Reader
from sdkgen.compare.relation import relation
from sdkgen.python.arguments import Argument, arguments
from sdkgen.python.methods import methods
from sdkgen.python.scope import Scope


@dataclass(frozen=True)
class Call:
    """A method of a resource."""

    name: str
    """As users write it, such as `client.pets.list`."""
    owner: str
    operation: Operation
    scope: Scope

    @property
    def spot(self) -> Spot:
        """Where the document describes it."""
        return Spot(self.operation.origin)

    @property
    def given(self) -> list[Argument]:
        """What it takes, in order."""
        return arguments(self.scope, self.operation)

    @property
    def page(self) -> str:
        """The class of its pages; may be empty."""
        page = self.scope.page_classes.get(self.operation.origin)
        return f"Sync{page.name}" if page is not None else ""

    @property
    def switch(self) -> str | None:
        """The argument that makes it stream; empty if it always does, `None` if never."""
        return self.operation.stream.argument if self.operation.stream is not None else None


def calls(scope: Scope) -> dict[str, Call]:
    """Every method that stands for an operation."""
    found: dict[str, Call] = {}
    for resource in scope.api.walk():
        owner = f"client.{scope.attributes(resource)}"
        beside = {one.structured.method for one in resource.operations if one.structured is not None}
        made = [one for one in methods(scope, resource, False) if not one.is_helper and one.name not in beside]
        for method, operation in zip(made, resource.operations, strict=True):
            found[f"{owner}.{method.name}"] = Call(f"{owner}.{method.name}", owner, operation, scope)
    return found


def method_changes(old: Scope, new: Scope, renames: Mapping[str, str]) -> Iterator[Change]:
    """Every change of a method."""
    found = pairs(calls(old), calls(new), lambda one: (one.operation.verb, one.operation.path))
    for name, one in found.removed:
        yield Change("method-removed", name, f"`{name}()` was removed", one.spot, None)
    for name, one in found.added:
        yield Change("method-added", name, f"`{name}()` was added", None, one.spot)
    for name, other, before, after in found.renamed:
        yield Change("method-renamed", name, f"`{name}()` is `{other}()` now", before.spot, after.spot)
        yield from _Pair(before, after, renames).changes()
    for _, before, after in found.kept:
        yield from _Pair(before, after, renames).changes()


@dataclass(frozen=True)
class _Pair:
    before: Call
    after: Call
    renames: Mapping[str, str]

    def changes(self) -> Iterator[Change]:
        old, new = self.before.operation, self.after.operation
        if new.deprecated and not old.deprecated:
            yield self._change("method-deprecated", "is deprecated")
        was, now = (f"{one.verb} {one.server}{one.path}" for one in (old, new))
        if was != now:
            yield self._change("endpoint-changed", f"calls {now}, and called {was}")
        yield from self._arguments()
        yield from self._streaming()
        yield from self._result()
        if (old.summary, old.description) != (new.summary, new.description):
            yield self._change("documentation", "has another docstring")

    def _change(self, rule: str, said: str) -> Change:
        return Change(rule, self.after.name, f"`{self.after.name}()` {said}", self.before.spot, self.after.spot)

    def _readers(self, direction: Direction) -> tuple[Reader, Reader]:
        return Reader(self.before.scope, direction, self.renames), Reader(self.after.scope, direction)

    def _arguments(self) -> Iterator[Change]:
        before, after = self.before.given, self.after.given
        members = Members("argument", self.after.name, *self._readers(Direction.REQUEST), self.after.spot)
        yield from members.changes(*({one.name: _member(one) for one in given} for given in (before, after)))
        places = {one.name: one.place for one in after}
        for one in before:
            now_in_path = places.get(one.name, one.place) == "path"
            if one.place == "path" and not now_in_path:
                yield self._change("argument-now-keyword", f"takes `{one.name}` only by keyword")
            elif one.place != "path" and now_in_path:
                yield self._change("argument-now-positional", f"takes `{one.name}` by position as well")
        was, now = ([one.name for one in given if one.place == "path"] for given in (before, after))
        if was != now and [one for one in was if one in now] != [one for one in now if one in was]:
            yield self._change("argument-order", f"takes {', '.join(now)} in this order, and took {', '.join(was)}")

    def _streaming(self) -> Iterator[Change]:
        was, now = self.before.switch, self.after.switch
        if was is None and now:
            yield self._change("streaming-added", f"streams with `{now}=True`")
        elif was and now is None:
            yield self._change("streaming-removed", f"no longer takes `{was}=`")
        elif was != now:
            yield self._change("streaming-changed", "streams in another way")
        old, new = self.before.operation, self.after.operation
        if old.stream is not None and new.stream is not None:
            yield from self._given("the events", old.stream.event, new.stream.event)
        for before, after in ((old.helper, new.helper), (old.structured, new.structured)):
            was, now = (one.method if one is not None else "" for one in (before, after))
            if was and was != now:
                yield self._change("helper-removed", f"has no `{was}()` beside it now")
            if now and was != now:
                yield self._change("helper-added", f"has `{now}()` beside it now")

    def _result(self) -> Iterator[Change]:
        old, new = self.before.operation.result, self.after.operation.result
        was, now = self.before.page, self.after.page
        if was != now:
            rule = "paging-changed" if was and now else "paging-added" if now else "paging-removed"
            yield self._change(rule, f"gives {_page(now)}, and gave {_page(was)}")
        if (old.kind is ResultKind.JSON_LINES) != (new.kind is ResultKind.JSON_LINES):
            said = "gives lines" if new.kind is ResultKind.JSON_LINES else "gives no lines"
            yield self._change("result-type-changed", said)
        paging = self.before.operation.paging, self.after.operation.paging
        if paging[0] is not None and paging[1] is not None:
            yield from self._given("an item", paging[0].item, paging[1].item)
        elif not was and not now:
            yield from self._given("the result", old.type, new.type)

    def _given(self, what: str, before: Type, after: Type) -> Iterator[Change]:
        old, new = self._readers(Direction.RESPONSE)
        found = relation(old, before, new, after)
        kind = type_change(found)
        if not kind:
            return
        if found.gained == (Plain("None"),) and not found.lost:
            kind = "now-nullable"
        said = values(found, old, new) or f"was `{old.annotation(before)}` and is `{new.annotation(after)}`"
        yield self._change(f"result-{kind}", f"gives something else: {what} {said}")


def _page(name: str) -> str:
    return f"a `{name}`" if name else "no pages"


def _member(one: Argument) -> Member:
    said = one.said
    described = said if isinstance(said, Parameter | Field) else None
    return Member(
        name=one.name,
        wire=f"{one.place}:{one.part}:{one.wire}",
        type=said.type,
        required=one.required,
        deprecated=described.deprecated if described is not None else False,
        default=described.default if described is not None else None,
        description=said.description,
        origin=said.origin,
        annotation="" if described is not None else one.annotation,
    )
