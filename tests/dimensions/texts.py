"""Long texts, and documents of several files or of YAML."""

from __future__ import annotations

from .dimension import TEXT, Dimension, Value, one_file, operation, record, spec, used, word


def _description(size: int) -> Value:
    return used({"Thing": {**record(id=TEXT), "description": "A word, another one. " * size}})


def _paragraphs(size: int) -> Value:
    return used({"Thing": {**record(id=TEXT), "description": "One `word`, *another* one.\n\n- A point\n" * size}})


def _markdown(size: int) -> Value:
    return spec({"/things": {"get": operation(description="A [link](#x) and <b>more</b> | a | b |\n" * size)}})


def _one_word(size: int) -> Value:
    return used({"Thing": {**record(id=TEXT), "description": "w" * size}})


def _files(size: int) -> dict[str, Value]:
    names = [word(one) for one in range(size)]
    things = {name: {"$ref": f"{name}.json"} for name in names}
    parts = {f"{name}.json": record(id=TEXT, next={"$ref": f"{names[at - 1]}.json"}) for at, name in enumerate(names)}
    return {"spec.json": used({"Thing": record(**things)}), **parts}


def _anchors(size: int) -> dict[str, Value]:
    lines = ["openapi: 3.1.0", "info: {title: Example API, version: '1'}", "paths: {}", "components:", "  schemas:"]
    lines += ["    First: &first {type: object, properties: {id: {type: string}, size: {type: integer}}}"]
    lines += [f"    {word(one)}: *first" for one in range(size)]
    return {"spec.yaml": {"text": "\n".join(lines)}}


def _yaml(size: int) -> dict[str, Value]:
    lines = ["openapi: 3.1.0", "info: {title: Example API, version: '1'}", "paths: {}", "components:", "  schemas:"]
    for one in range(size):
        lines += [f"    {word(one)}:", "      type: object", "      description: |", "        Some words.", ""]
        lines += ["        More words.", "      properties:", "        id: {type: string}"]
    return {"spec.yaml": {"text": "\n".join(lines)}}


DIMENSIONS = [
    one_file("words of a description", 10_000, _description),
    one_file("paragraphs of a description", 2_000, _paragraphs),
    one_file("Markdown of a description", 2_000, _markdown),
    one_file("length of a word", 250_000, _one_word),
    Dimension("files", 100, _files),
    Dimension("aliases of YAML", 500, _anchors),
    Dimension("schemas of YAML", 500, _yaml),
]
