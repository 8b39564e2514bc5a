"""The pieces of source that methods are made of: signatures, and the arguments that a call passes on."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from sdkgen.python.arguments import Argument
from sdkgen.python.imports import used
from sdkgen.python.literals import literal
from sdkgen.python.names import identifier
from sdkgen.python.shadows import unshadowed

_OPTIONS = (
    "extra_headers: Headers | None = None",
    "extra_query: Query | None = None",
    "extra_body: Body | None = None",
    "timeout: float | Timeout | None | NotGiven = NOT_GIVEN",
)
_PASSED_ON = tuple(f"{name}={name}" for name in ("extra_headers", "extra_query", "extra_body", "timeout"))
_PLACES = (
    ("path", "path"),
    ("query", "query"),
    ("header", "headers"),
    ("cookie", "cookies"),
    ("field", "body"),
    ("file", "files"),
)
"""Where arguments go, and the runtime's arguments that take them there."""


@dataclass(frozen=True)
class Signature:
    """What a method takes and gives."""

    arguments: tuple[str, ...]
    """All after `self`, with the `*` that ends those that may be positional."""
    returns: str

    @property
    def own(self) -> tuple[str, ...]:
        """The arguments without those that every method has."""
        own = self.arguments[: -len(_OPTIONS)]
        return own[:-1] if own[-1] == "*" else own

    def unshadowed(self, hidden: Container[str]) -> Signature:
        """The signature with built-in names that another attribute of the class hides written in full."""
        parts = (text.partition(": ") for text in self.arguments)
        written = tuple(name + colon + unshadowed(annotation, hidden) for name, colon, annotation in parts)
        return Signature(written, unshadowed(self.returns, hidden))


@dataclass(frozen=True)
class Method:
    """A method in one colour."""

    name: str
    definition: str
    """`def` or `async def`."""
    overloads: tuple[Signature, ...]
    signature: Signature
    docstring: str
    statements: tuple[str, ...]
    is_helper: bool = False
    """Whether it gives something made of a response, of which there are no views."""

    @property
    def source(self) -> tuple[str, ...]:
        """Source in which to look for names to import."""
        signatures = (*self.overloads, self.signature)
        names = {text.partition(":")[0] for text in self.signature.arguments}
        texts = (text.partition(": ")[2] for one in signatures for text in one.arguments)
        results = (one.returns for one in signatures)
        # An argument may have the name of something that is imported elsewhere.
        words = used(self.statements) - names
        return (*texts, *results, *sorted(words), *(["overload"] if self.overloads else []))


@dataclass(frozen=True)
class Colour:
    """What tells the two classes of a resource apart."""

    prefix: str
    definition: str
    awaits: str


SYNC = Colour("", "def", "")
ASYNC = Colour("Async", "async def", "await ")


def signature(given: list[Argument], returns: str, flag: str = "", at: int = 0) -> Signature:
    """The signature of a method; `flag` is one more argument, at a place among those that are not in the path."""
    leading = [one.declaration for one in given if one.place == "path"]
    rest = [one.declaration for one in given if one.place != "path"]
    rest[at:at] = [flag] if flag else []
    return Signature((*leading, "*", *rest, *_OPTIONS), returns)


def returned_as(words: str, annotation: str, call: str, given: list[Argument]) -> list[str]:
    """The statements that give what a call gives, as what it is."""
    variable = identifier(words, [one.name for one in given])
    return [f"{variable}: {annotation} = {call}", f"return {variable}"]


def passed(given: list[Argument], body: str) -> str:
    """The arguments of the runtime's call; `body` is a variable that holds the body already."""
    parts: list[str] = []
    for place, keyword in _PLACES:
        here = [one for one in given if one.place == place]
        if here or place == "field" and body:
            parts.append(f"{keyword}={body if place == 'field' and body else items(here)}")
    headed = dict.fromkeys(one.part for one in given if one.place == "part")
    fields = {part: items([one for one in given if one.part == part]) for part in headed}
    parts += (
        [f"part_headers={{{', '.join(f'{literal(part)}: {its}' for part, its in fields.items())}}}"] if fields else []
    )
    parts += [f"body={one.name}" for one in given if one.place == "body"]
    return ", ".join([*parts, *_PASSED_ON])


def items(given: list[Argument], *further: str) -> str:
    return "{" + ", ".join([*(one.item for one in given), *further]) + "}"
