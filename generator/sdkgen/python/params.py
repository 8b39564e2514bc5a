"""Records that are written, as TypedDicts whose keys are the names on the wire."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from dataclasses import replace

from sdkgen.api import Direction, Record
from sdkgen.parse.unions import union
from sdkgen.python.aliases import alias, lazy_alias
from sdkgen.python.annotations import Annotations
from sdkgen.python.docstrings import clean, deprecated, docstring
from sdkgen.python.entries import Entry, FieldLine, ParamsEntry
from sdkgen.python.literals import literal
from sdkgen.python.shadows import unshadowed


def params(name: str, prose: str, record: Record, annotations: Annotations) -> Iterator[Entry]:
    """The TypedDict of a record; where the record takes further properties, an alias that allows them too."""
    fields = record.fields_in(Direction.REQUEST)
    names = {field.name for field in fields}
    functional = not all(map(_is_key, names))
    lines: list[FieldLine] = []
    for field in fields:
        annotation = annotations.of(field.type)
        if not functional:
            annotation = unshadowed(annotation, names)
        wrapped = annotation if field.required else f"NotRequired[{annotation}]"
        key = literal(field.name) if functional else field.name
        text = deprecated(field.description) if field.deprecated else field.description
        lines.append(
            FieldLine(
                f"{key}: {wrapped}",
                wrapped,
                docstring(text, 4),
                tuple(f"# {line}".rstrip() for line in clean(text, 104)),
            )
        )
    if record.extra is None:
        yield ParamsEntry(
            name, docstring(prose, 0 if functional else 4), tuple(lines), not lines and not prose.strip(), functional
        )
        return
    yield ParamsEntry(
        f"{name}Typed", docstring("The properties that are known by name.", 4), tuple(lines), False, functional
    )
    # Not every type checker knows a TypedDict with further keys (PEP 728): these are an object of all values' types.
    every = union([*(field.type for field in fields), record.extra])
    known, plain = f"{name}Typed", replace(annotations, quoted=frozenset[str]())
    if annotations.of(every) == plain.of(every):
        yield alias(name, f"{known} | Mapping[str, {plain.of(every)}]", prose)
    else:
        yield lazy_alias(name, f"{known} | Mapping[str, {plain.of(every)}]", prose)


def _is_key(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("__")
