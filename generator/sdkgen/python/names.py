"""Every Python name that the SDK has: of classes, attributes, arguments and modules."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Mapping

from sdkgen.api import (
    Alias,
    Anything,
    Constant,
    Definition,
    Direction,
    Null,
    Primitive,
    PrimitiveKind,
    Reference,
    Type,
    Union,
)
from sdkgen.parse.words import snake

_MODEL_ATTRIBUTES = frozenset(
    "construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json to_dict to_json"
    " update_forward_refs validate register raw".split()
)
"""Attributes of the models' base classes that a field must not hide."""

_TYPE_NAMES = frozenset(
    "Annotated Any BaseModel Base64Input Dict Field Iterable List Literal Mapping NotRequired OneOf Optional"
    " SequenceNotStr Tuple TypeAlias TypedDict Union UnknownVariant date datetime TYPE_CHECKING".split()
)
"""Names that the modules of types import."""

CALL_OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")
"""Arguments that every method has."""

_PLAIN = frozenset({PrimitiveKind.STRING, PrimitiveKind.INTEGER, PrimitiveKind.NUMBER, PrimitiveKind.BOOLEAN})


def identifier(text: str, taken: Iterable[str] = ()) -> str:
    """`text` as an identifier that is no keyword and none of `taken`; a trailing underscore makes the difference."""
    name = text if text.isidentifier() else "_".join(filter(None, [snake(text)]))
    if not name.isidentifier():
        name = f"n{name}" if name and f"n{name}".isidentifier() else "value"
    reserved = {*taken, *keyword.kwlist}
    while name in reserved:
        name += "_"
    return name


def attribute(wire: str, taken: Iterable[str]) -> str:
    """The attribute of a model for the property `wire`."""
    name = snake(wire) if not _is_snake(wire) else wire
    name = name.lstrip("_") or "value"
    name = f"n{name}" if name[0].isdigit() else name
    name = identifier(name, taken)
    return f"{name}_" if name in _MODEL_ATTRIBUTES or name.startswith("model_") and name[6:] in _MODEL_METHODS else name


_MODEL_METHODS = frozenset(
    "computed_fields config construct copy dump dump_json extra fields fields_set json_schema parametrized_name"
    " post_init rebuild validate validate_json validate_strings".split()
)


def argument(words: str, taken: Iterable[str]) -> str:
    """An argument of a method."""
    name = snake(words) or "value"
    name = f"n{name}" if name[0].isdigit() else name
    return identifier(name, ["self", *CALL_OPTIONS, *taken])


def class_names(definitions: Mapping[str, Definition]) -> dict[tuple[str, Direction], str]:
    """What a definition is called where it is written and where it is read."""
    names: dict[tuple[str, Direction], str] = {}
    taken: dict[str, str] = {}
    for id, definition in definitions.items():
        neutral = is_neutral(Reference(id), definitions)
        for direction in sorted(definition.directions):
            wanted = _class_name(definition.written if direction is Direction.REQUEST else definition.name)
            if direction is Direction.REQUEST and not neutral and not wanted.endswith(("Param", "Params")):
                wanted += "Param"
            name = wanted
            number = 2
            while taken.get(name, id) != id:
                name, number = f"{wanted}{number}", number + 1
            taken[name] = id
            names[id, direction] = name
    return names


def is_neutral(type: Type, definitions: Mapping[str, Definition], seen: frozenset[str] = frozenset()) -> bool:
    """Whether the type is the same Python type for those who write it and those who read it."""
    match type:
        case Primitive(kind):
            return kind in _PLAIN
        case Constant() | Null() | Anything():
            return True
        case Union(variants):
            return all(is_neutral(variant, definitions, seen) for variant in variants)
        case Reference(target):
            shape = definitions[target].shape
            return (
                target not in seen and isinstance(shape, Alias) and is_neutral(shape.type, definitions, seen | {target})
            )
        case _:
            return False


def unknown_name(definition: Definition, names: Mapping[tuple[str, Direction], str]) -> str:
    """The class of variants that a choice does not list."""
    return f"Unknown{names[definition.id, Direction.RESPONSE]}"


def _class_name(base: str) -> str:
    name = base if base.isidentifier() else f"T{base}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TYPE_NAMES else name


def _is_snake(text: str) -> bool:
    return text.isidentifier() and text == text.lower()
