"""Documents in which something was replaced, dropped, repeated or moved by chance: refused with places, or compiled."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from sdkgen.pipeline import Run
from sdkgen.problems import SpecError

CASES = Path(__file__).parents[1] / "golden" / "cases"
SOURCES = ("choices-together", "all-of-inside", "parameters-with-content", "webhooks", "repairs", "version-3.2")
EACH = 12
VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    1.5,
    "",
    "x" * 300,
    "\x00",
    'a"""\n',
    [],
    {},
    [None],
    {"": None},
    "__class__",
)
Keys = tuple[str | int, ...]


def places(value: Any, at: Keys = ()) -> Iterator[Keys]:
    """The way to everything inside a value."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield (*at, key)
        yield from places(inner, (*at, key))


def found(value: Any, keys: Keys) -> Any:
    """What keys lead to."""
    for key in keys:
        value = value[key]
    return value


def mutate(chance: random.Random, document: Any) -> None:
    """Change one place of a document."""
    ways = [*places(document)]
    at, other = chance.choice(ways), chance.choice(ways)
    holder, key, old = found(document, at[:-1]), at[-1], found(document, at)
    pointer = "#/" + "/".join(str(one).replace("~", "~0").replace("/", "~1") for one in other)
    match chance.randrange(7):
        case 0:
            holder[key] = copy.deepcopy(chance.choice(VALUES))
        case 1:
            del holder[key]
        case 2:
            holder[key] = {"$ref": pointer}
        case 3:
            holder[key] = copy.deepcopy(found(document, other))
        case 4:
            holder[key] = {chance.choice(("allOf", "oneOf", "anyOf")): [copy.deepcopy(old), {"$ref": pointer}, {}]}
        case 5:
            holder[key] = [copy.deepcopy(old)] * 2
        case _:
            for _ in range(40):
                old = {"type": "array", "items": old}
            holder[key] = old


@pytest.mark.parametrize("source", SOURCES)
def test_nothing_but_problems_is_raised(source: str, tmp_path: Path) -> None:
    whole = yaml.safe_load((CASES / source / "spec.yaml").read_text(encoding="utf-8"))
    spec = tmp_path / "spec.json"
    for seed in range(EACH):
        chance = random.Random(f"{source} {seed}")
        document = json.loads(json.dumps(whole, default=str))
        for _ in range(chance.choice((1, 1, 2, 4))):
            mutate(chance, document)
        spec.write_text(json.dumps(document), encoding="utf-8")
        run = Run(spec, None)
        try:
            tree = run.tree
        except SpecError as error:
            assert all(problem.message and problem.rule for problem in error.problems)
            continue
        for path, text in tree.items():
            if path.suffix == ".py" and "_runtime" not in path.parts:
                compile(text, str(path), "exec")
        assert run.coverage.counts
