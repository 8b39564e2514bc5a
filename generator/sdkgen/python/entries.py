"""What a module of types is made of; each kind names the template that prints it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias


@dataclass(frozen=True)
class FieldLine:
    """One field of a class."""

    declaration: str
    uses: str
    """The part of the declaration that refers to other names."""
    docstring: str
    comments: tuple[str, ...] = ()
    """The docstring as comments, for where no docstring can stand."""
    shown: str = ""
    """The declaration without what only the runtime needs, where there is such a thing."""


@dataclass(frozen=True)
class Extras:
    """The type of the further properties of a model."""

    annotation: str
    """Of all of them, as a dict."""
    decorator: str
    """What makes a property of a method, even where the class has an attribute of that name."""


@dataclass(frozen=True)
class ModelEntry:
    """A pydantic model."""

    template: ClassVar[str] = "entries/model.jinja"
    is_class: ClassVar[bool] = True
    name: str
    docstring: str
    fields: tuple[FieldLine, ...]
    is_empty: bool
    unsent: str
    """Properties that requests do not take back; may be empty."""
    extras: Extras | None = None

    @property
    def has_members(self) -> bool:
        """Whether anything follows its docstring."""
        return bool(self.fields) or self.extras is not None

    @property
    def exports(self) -> tuple[str, ...]:
        """The names it defines."""
        return (self.name,)

    @property
    def source(self) -> str:
        """Source in which to look for names to import."""
        words = ["BaseModel", *(field.uses for field in self.fields)]
        words += ["ClassVar"] if self.unsent else []
        words += ["TYPE_CHECKING", self.extras.annotation, self.extras.decorator] if self.extras is not None else []
        return " ".join(words)


@dataclass(frozen=True)
class ParamsEntry:
    """A TypedDict."""

    template: ClassVar[str] = "entries/params.jinja"
    name: str
    docstring: str
    fields: tuple[FieldLine, ...]
    is_empty: bool
    is_functional: bool
    """Whether a key is no identifier."""

    @property
    def is_class(self) -> bool:
        """Whether it is printed as one."""
        return not self.is_functional

    @property
    def exports(self) -> tuple[str, ...]:
        """The names it defines."""
        return (self.name,)

    @property
    def source(self) -> str:
        """Source in which to look for names to import."""
        return "TypedDict " + " ".join(field.uses for field in self.fields)


@dataclass(frozen=True)
class AliasEntry:
    """Another name for a type."""

    template: ClassVar[str] = "entries/alias.jinja"
    is_class: ClassVar[bool] = False
    name: str
    statement: str
    docstring: str
    source: str
    """Source in which to look for names to import."""

    @property
    def exports(self) -> tuple[str, ...]:
        """The names it defines."""
        return (self.name,)


@dataclass(frozen=True)
class ChoiceEntry:
    """A union with a tag, and the class of its unknown variants."""

    template: ClassVar[str] = "entries/choice.jinja"
    is_class: ClassVar[bool] = True
    name: str
    unknown: str
    tag: str
    """What is said of telling the variants apart."""
    variants: str
    docstring: str
    tag_line: str
    """What type checkers know of the tag of an unknown variant."""
    tag_value: str
    """The statement that gives the tag, where its attribute is not called as the property is."""

    @property
    def exports(self) -> tuple[str, ...]:
        """The names it defines."""
        return (self.name, self.unknown)

    @property
    def source(self) -> str:
        """Source in which to look for names to import."""
        return f"Annotated Literal OneOf TYPE_CHECKING TypeAlias Union UnknownVariant {self.variants}"


Entry: TypeAlias = ModelEntry | ParamsEntry | AliasEntry | ChoiceEntry
