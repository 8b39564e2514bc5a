"""A document's history, replayed: after every step the SDK is as generated, and `check` says what the step changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from sdkgen.cli import main

ROOT = Path(__file__).parents[2]
CHANGE = "#/components/schemas"


def new_parameter(document: dict[str, Any]) -> str:
    _schema(document, "CreateMessageParams")["properties"]["priority"] = {"type": "integer"}
    return f"{CHANGE}/CreateMessageParams changed"


def unrelated_schema(document: dict[str, Any]) -> str:
    document["components"]["schemas"] = {
        "Aardvark": {"type": "object", "properties": {"a": {"type": "string"}}},
        **document["components"]["schemas"],
    }
    return f"{CHANGE}/Aardvark added"


def removed_schema(document: dict[str, Any]) -> str:
    del document["components"]["schemas"]["Aardvark"]
    return f"{CHANGE}/Aardvark removed"


def new_description(document: dict[str, Any]) -> str:
    document["info"]["description"] = "Another description."
    return "#/info changed"


def renamed_field(document: dict[str, Any]) -> str:
    properties = _schema(document, "CreateMessageParams")["properties"]
    properties["urgency"] = properties.pop("priority")
    return f"{CHANGE}/CreateMessageParams changed"


def described_operation(document: dict[str, Any]) -> str:
    path = next(path for path, item in document["paths"].items() if "get" in item)
    document["paths"][path]["get"]["description"] = "Says something else."
    return f"#/paths/{path.replace('/', '~1')}/get changed"


def _schema(document: dict[str, Any], name: str) -> dict[str, Any]:
    return document["components"]["schemas"][name]


STEPS: list[Callable[[dict[str, Any]], str]] = [
    new_parameter,
    unrelated_schema,
    new_description,
    renamed_field,
    described_operation,
    removed_schema,
]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "sdk.yaml").write_bytes((ROOT / "spec/sdk.yaml").read_bytes())
    (tmp_path / "pyproject.toml").write_text('[tool.sdkgen]\nspec = "api.yaml"\nsdk = "sdk.yaml"\nout = "sdk"\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_generate_and_check_agree_after_every_step(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = yaml.load((ROOT / "spec/messages.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    write(project, document)
    assert main(["generate"]) == main(["check"]) == 0
    lines = (project / "sdk/.sdkgen.json").read_text().splitlines()
    for step in STEPS:
        said = step(document)
        write(project, document)
        capsys.readouterr()
        assert main(["check"]) == 1
        assert f"the document: {said}\n" in capsys.readouterr().out
        assert main(["generate"]) == main(["check"]) == 0, step.__name__
        before, lines = lines, (project / "sdk/.sdkgen.json").read_text().splitlines()
        # A line for the document, one for the part, and one for each file that is another.
        assert len({*lines} - {*before}) <= 12
    size = sum(path.stat().st_size for path in (project / "sdk").rglob("*") if path.is_file())
    assert (project / "sdk/.sdkgen.json").stat().st_size < size * 0.05


def write(project: Path, document: dict[str, Any]) -> None:
    (project / "api.yaml").write_text(yaml.dump(document, sort_keys=False, Dumper=yaml.CSafeDumper), encoding="utf-8")
