"""The generated documents: `docs/quick-reference.md` says all that the reference says, `api.md` lists everything."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import anthropic_messages as sdk
from anthropic_messages import NOT_GIVEN, Stream, types

from .test_quick_reference import ERRORS, METHODS, READ, STOP_REASONS, WRITTEN, accepts, rows, sequence

PROJECT = Path(sdk.__file__).parents[1]
DOCUMENT = (PROJECT / "docs/quick-reference.md").read_text(encoding="utf-8")
LISTING = (PROJECT / "api.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## `client\.(\S+)\(\)`\n(.*?)(?=^## )", DOCUMENT, re.M | re.S))
TYPES = DOCUMENT.partition("## Key Types")[2]
PARAMETER = re.compile(r"    (\w+): (.*?)(?: = (NOT_GIVEN|False|True|None))?,(?:\s+# (.*))?")
SYNC = [name for name in METHODS if not name.startswith("Async")]


def section(name: str) -> str:
    return SECTIONS["messages." + name.partition(".")[2]]


def meant(text: str) -> Any:
    """The type that an annotation in the document names."""
    names = {name: getattr(types, name) for name in types.__all__}
    more = {"Literal": typing.Literal, "Iterable": Iterable, "Mapping": Mapping, "SequenceNotStr": sequence()}
    return eval(text, {**names, **more, "datetime": datetime, "Stream": Stream, "Any": Any})


def parameters(name: str) -> dict[str, tuple[str, str, str]]:
    """Annotation, default and comment of each parameter."""
    block = section(name).partition("```python\n")[2].partition("```")[0]
    found = (PARAMETER.fullmatch(line) for line in block.splitlines())
    return {one[1]: (one[2], one[3] or "", one[4] or "") for one in found if one}


def fields(kind: str, name: str) -> dict[str, str]:
    """The fields of a class in the key types."""
    match = re.search(rf"^class {name}\({kind}\):\n((?:    .*\n)+)", TYPES, re.M)
    assert match, name
    return dict(line.strip().split(": ", 1) for line in match[1].splitlines())


@pytest.mark.parametrize("name", SYNC)
def test_every_parameter_with_its_type_and_whether_it_is_required(name: str) -> None:
    table, found = rows(METHODS[name][0]), parameters(name)
    assert [one for one in found if one in {row[0] for row in table}] == [row[0] for row in table]
    for parameter, expected, default in table:
        annotation, written, comment = found[parameter]
        required = default is not NOT_GIVEN and default is not False
        assert written == ("" if required else "NOT_GIVEN" if default is NOT_GIVEN else "False"), parameter
        assert accepts(meant(annotation), expected), parameter
        assert comment.startswith("Required: ") == required and comment not in ("", "Required: "), parameter


@pytest.mark.parametrize("name", SYNC)
def test_results_in_both_colours(name: str) -> None:
    result, method = METHODS[name][1], name.partition(".")[2]
    assert re.search(rf"^\) -> {result}\b", section(name), re.M)
    colour = METHODS[f"Async{name}"][1]
    assert re.search(rf"^\*\*Async:\*\* `(async )?def {method}\(\.\.\.\) -> {colour}\b.*`$", section(name), re.M)


@pytest.mark.parametrize("name", SYNC)
def test_what_is_raised(name: str) -> None:
    line = re.search(r"^\*\*Raises:\*\* (.*)$", section(name), re.M)
    assert line and {f"`{one}`" for one in ERRORS} <= set(line[1].split(", "))
    assert all(issubclass(getattr(sdk, one.strip("`")), sdk.APIStatusError) for one in line[1].split(", "))


@pytest.mark.parametrize(
    ("name", "members"),
    [
        ("create", list(types.Message.model_fields)),
        ("stream", ["text_stream", "get_final_message()", "get_final_text()"]),
        ("count_tokens", ["input_tokens"]),
        ("batches.list", ["data", "has_more", "get_next_page()"]),
    ],
)
def test_what_is_returned(name: str, members: list[str]) -> None:
    line = re.search(r"^\*\*Returns:\*\* (.*)$", SECTIONS[f"messages.{name}"], re.M)
    assert line and all(f"`.{member}`" in line[1] for member in members)


@pytest.mark.parametrize(
    ("kind", "name"), [*(("BaseModel", one) for one in READ), *(("TypedDict", one) for one in WRITTEN)]
)
def test_every_attribute_of_the_key_types(kind: str, name: str) -> None:
    table, found = rows({**READ, **WRITTEN}[name]), fields(kind, name)
    assert [one for one in found if one in {row[0] for row in table}] == [row[0] for row in table]
    for field, expected, _ in table:
        given = meant(found[field])
        assert accepts(expected, given) if kind == "BaseModel" else accepts(given, expected), field


def test_unions_and_literals() -> None:
    (stop,) = re.findall(r"^StopReason = Literal\[(.*)\]$", TYPES, re.M)
    assert {f'"{one}"' for one in STOP_REASONS} <= set(stop.split(", "))
    (block,) = re.findall(r"^ContentBlock = Union\[(.*)\]$", TYPES, re.M)
    assert {"TextBlock", "ToolUseBlock"} <= set(block.split(", "))


def test_comments_are_aligned_and_code_is_fenced() -> None:
    for text in SECTIONS.values():
        block = text.partition("```python\n")[2].partition("```")[0]
        assert len({line.index("  # ") for line in block.splitlines() if "  # " in line}) <= 2 or not block
        compile(f"{block.strip()}: ...", "signature", "exec", dont_inherit=True)
    assert DOCUMENT.count("```") == 2 * (len(SECTIONS) + 1)
    compile(TYPES.partition("```python\n")[2].partition("```")[0], "types", "exec", dont_inherit=True)


def test_the_list_has_every_method_and_type() -> None:
    listed = re.findall(r"^- \[`(.*?)(?:\(.*?\))?`\]", LISTING, re.M)
    assert [one.removeprefix("client.") for one in listed if one.startswith("client.")] == list(SECTIONS)
    unknown = {name for name in types.__all__ if name.startswith("Unknown")}
    assert set(types.__all__) - unknown <= set(listed)
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("document", ["README.md", "api.md", "docs/quick-reference.md"])
def test_links_lead_to_files(document: str) -> None:
    path = PROJECT / document
    links = re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8"))
    assert links and all((path.parent / link).is_file() for link in set(links))


def test_the_readme_leads_to_both() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    assert "](docs/quick-reference.md)" in readme and "](api.md)" in readme
