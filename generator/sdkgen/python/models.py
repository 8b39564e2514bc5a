"""Records that are read, as pydantic models."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from sdkgen.api import Anything, Constant, Direction, Map, Null, Record, Type, Union
from sdkgen.parse.reach import references
from sdkgen.python.annotations import Annotations
from sdkgen.python.docstrings import deprecated, docstring
from sdkgen.python.entries import Extras, FieldLine, ModelEntry
from sdkgen.python.literals import literal
from sdkgen.python.names import attribute
from sdkgen.python.shadows import unshadowed


def model(
    name: str,
    prose: str,
    record: Record,
    annotations: Annotations,
    unsent: Iterable[str],
    deferred: Collection[str] = (),
) -> ModelEntry:
    """The model of a record.

    `unsent` are properties that it loses when it is passed back in a request. What refers to `deferred` definitions is
    built when it is read.
    """
    fields = record.fields_in(Direction.RESPONSE)
    attributes = attribute_names(record)
    hidden = {*attributes.values()}
    lines: list[FieldLine] = []
    for field in fields:
        alone = attributes[field.name]
        tag = field.type.values[0] if field.is_tag and isinstance(field.type, Constant) else None
        annotation = annotations.of(field.type)
        if not field.required and tag is None and not _takes_null(field.type):
            annotation = f"Union[{annotation}, None]" if annotation.startswith('"') else f"{annotation} | None"
        arguments = [] if field.required else [f"default={literal(tag)}"]
        arguments += [f"alias={literal(field.name)}"] if alone != field.name else []
        default = (
            f" = Field({', '.join(arguments)})"
            if alone != field.name
            else "" if field.required else f" = {literal(tag)}"
        )
        text = deprecated(field.description) if field.deprecated else field.description
        annotation = unshadowed(annotation, hidden)
        line = FieldLine(f"{alone}: {annotation}{default}", annotation + default, docstring(text, 4))
        if any(target in deferred for target in references(field.type)):
            later = f"Annotated[{annotation}, BuiltLater()]{default}"
            line = replace(line, declaration=f"{alone}: {later}", uses=later, shown=line.declaration)
        lines.append(line)
    names = ", ".join(map(literal, sorted(unsent)))
    left_out = f"{{{names}}}" if names else ""
    extras = _extras(record, annotations, attributes)
    is_empty = not lines and not prose.strip() and extras is None
    return ModelEntry(name, docstring(prose, 4), tuple(lines), is_empty, left_out, extras)


def _extras(record: Record, annotations: Annotations, attributes: Mapping[str, str]) -> Extras | None:
    if record.extra is None or record.extra == Anything():
        return None  # kept as they come by every model
    annotation = unshadowed(annotations.of(Map(record.extra)), attributes.values())
    return Extras(annotation, unshadowed("property", attributes.values()))


def attribute_names(record: Record) -> dict[str, str]:
    """The attribute of each property that is read, by the name on the wire."""
    names = [field.name for field in record.fields_in(Direction.RESPONSE)]
    # A name that can stay as it is goes first: no other property may have it as its attribute.
    plain = [name for name in names if attribute(name) == name]
    attributes = dict(zip(plain, plain, strict=True))
    taken = set(plain)
    for name in names:
        if name not in attributes:
            attributes[name] = attribute(name, taken)
            taken.add(attributes[name])
    return {name: attributes[name] for name in names}


def _takes_null(type: Type) -> bool:
    return type == Null() or isinstance(type, Union) and Null() in type.variants
