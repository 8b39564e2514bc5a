"""Jinja, set up to print stencils. (Compiling all templates takes less time than reading them compiled would save.)"""

from __future__ import annotations

from dataclasses import is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from sdkgen.folders import TEMPLATES


@cache
def environment(folder: Path = TEMPLATES / "python" / "package") -> Environment:
    """Jinja, so strict that a misspelt attribute is an error and prints nothing that it was not given."""
    return Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def rendered(template: str, view: object) -> str:
    """The text that `template` prints for a `view`, a dataclass whose fields and properties are its variables."""
    return environment().get_template(template).render(variables(view))


def variables(view: object) -> dict[str, Any]:
    """What a template sees of a view."""
    if not is_dataclass(view) or isinstance(view, type):
        raise TypeError(f"a view must be a dataclass, and this is {view!r}")
    return {name: getattr(view, name) for name in dir(view) if not name.startswith("_")}
