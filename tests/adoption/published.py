"""The names of an SDK that another generator made, read from its source: nothing of it is run."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path

_OURS_TOO = {"extra_headers", "extra_query", "extra_body", "timeout", "idempotency_key"}


@dataclass
class Names:
    """What users of an SDK write: `client.pets.list(limit=)`, `types.Pet`."""

    methods: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """`pets.list` -> the names of its arguments."""
    types: set[str] = field(default_factory=set[str])

    @property
    def resources(self) -> set[str]:
        """Every path of resources that leads to a method."""
        paths = {name.rpartition(".")[0] for name in self.methods}
        return {".".join(path.split(".")[: n + 1]) for path in paths for n in range(path.count(".") + 1)}


def published(package: Path) -> Names:
    """The names of the SDK in a folder."""
    classes: dict[tuple[str, str], ast.ClassDef] = {}
    for file in sorted((package / "resources").rglob("*.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                classes[file.relative_to(package).as_posix(), node.name] = node
    found = Names()
    client = ast.parse((package / "_client.py").read_text(encoding="utf-8"))
    top = next(
        node
        for node in client.body
        if isinstance(node, ast.ClassDef) and any("SyncAPIClient" == ast.unparse(one) for one in node.bases)
    )
    _walk(found, classes, client, top, "")
    for file in sorted((package / "types").rglob("__init__.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ImportFrom) and node.module != "__future__":
                found.types |= {alias.asname or alias.name for alias in node.names}
    return found


def _walk(
    found: Names, classes: dict[tuple[str, str], ast.ClassDef], module: ast.Module, node: ast.ClassDef, path: str
) -> None:
    for member in node.body:
        if not isinstance(member, ast.FunctionDef) or member.name.startswith("_"):
            continue
        decorators = {ast.unparse(one) for one in member.decorator_list}
        returned = ast.unparse(member.returns) if member.returns else ""
        below = [key for key in classes if key[1] == returned and key[0].split("/")[-1] == f"{member.name}.py"]
        if "cached_property" in decorators and below:
            inner = classes[min(below, key=lambda key: _distance(key[0], path))]
            _walk(found, classes, module, inner, f"{path}{member.name}.")
        elif not decorators & {"cached_property", "property", "override"} and path:
            arguments = {one.arg for one in (*member.args.args, *member.args.kwonlyargs)} - {"self"} - _OURS_TOO
            found.methods.setdefault(f"{path}{member.name}", set()).update(arguments)


def _distance(file: str, path: str) -> int:
    """How little the folders of a file have to do with a path of resources."""
    wanted = path.strip(".").split(".") if path else []
    folders = file.split("/")[1:-1]
    return len(set(wanted) ^ set(folders))
