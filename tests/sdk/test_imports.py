"""Importing: little at once, everything by its name, from anywhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .location import PACKAGE, SEARCHED


def run(program: str, *paths: Path) -> str:
    """What a program prints, in an interpreter of its own."""
    path = os.pathsep.join(map(str, paths or (SEARCHED,)))
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip()


OWN = "import sys; own = [n for n in sys.modules if f'{n}.'.startswith('anthropic_messages.')]; "


def test_a_bare_import_is_small() -> None:
    found = run(f"import anthropic_messages; {OWN} print(len(own), 'httpx2' in sys.modules, 'pydantic' in sys.modules)")
    count, httpx2, pydantic = found.split()
    assert int(count) <= 60 and (httpx2, pydantic) == ("False", "False")


def test_a_client_needs_no_types() -> None:
    program = "import anthropic_messages; anthropic_messages.Anthropic(api_key='k').messages; "
    found = run(f"{program}{OWN} print(len(own), *(n for n in own if '.types.' in n))").split()
    assert int(found[0]) <= 60
    assert found[1:] == []


def test_a_call_needs_no_parameter_types() -> None:
    program = """
import anthropic_messages, httpx2
http = httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(200, json={})))
anthropic_messages.Anthropic(api_key="k", http_client=http).messages.create(model="m", max_tokens=1, messages=[])
"""
    found = run(f"{program}{OWN} print(len(own), *(n for n in own if n.endswith('_params')))").split()
    assert int(found[0]) <= 60
    assert found[1:] == []


@pytest.mark.parametrize("module", ["", ".types", ".resources"])
def test_every_exported_name(module: str) -> None:
    package = __import__(f"anthropic_messages{module}", fromlist=["__all__"])
    assert package.__all__ == sorted(set(package.__all__), key=package.__all__.index)
    for name in package.__all__:
        assert getattr(package, name) is getattr(package, name)
    with pytest.raises(AttributeError, match="no_such_name"):
        getattr(package, "no_such_name")  # noqa: B009


@pytest.mark.parametrize("module", ["", ".types", ".resources"])
def test_names_are_listed_before_they_are_imported(module: str) -> None:
    assert run(f"import anthropic_messages{module} as m; print(sorted(set(m.__all__) - set(dir(m))))") == "[]"


def test_star_import() -> None:
    assert run("from anthropic_messages import *; print(Anthropic.__name__, NOT_GIVEN)") == "Anthropic NOT_GIVEN"


@pytest.mark.parametrize("module", ["types", "errors", "resources", "streaming", "_client", "types.messages_params"])
def test_any_module_first(module: str) -> None:
    run(f"import anthropic_messages.{module} as m; [getattr(m, n) for n in getattr(m, '__all__', ())]")


def test_names_that_scripts_import() -> None:
    from anthropic_messages import (  # noqa: F401
        NOT_GIVEN,
        Anthropic,
        AnthropicError,
        APIError,
        AsyncAnthropic,
        AsyncStream,
        BaseModel,
        NotGiven,
        Stream,
        Timeout,
        __version__,
    )
    from anthropic_messages.types import (  # noqa: F401
        ContentBlock,
        ContentBlockParam,
        ImageBlockParam,
        Message,
        MessageParam,
        MessageStreamEvent,
        MessageTokensCount,
        MetadataParam,
        Model,
        RawMessageStreamEvent,
        StopReason,
        TextBlock,
        TextBlockParam,
        ThinkingConfigParam,
        ToolChoiceParam,
        ToolParam,
        ToolResultBlockParam,
        ToolUnionParam,
        ToolUseBlock,
        Usage,
    )


def test_it_works_from_inside_another_package(tmp_path: Path) -> None:
    """Vendored: nothing is imported by the package's own name."""
    (tmp_path / "product" / "vendor").mkdir(parents=True)
    shutil.copytree(PACKAGE, tmp_path / "product" / "vendor" / "messages", ignore=shutil.ignore_patterns("__pycache__"))
    program = """
import sys, product.vendor.messages as sdk, product.vendor.messages.types as types
sdk.Anthropic(api_key="k").messages.batches
for name in sdk.__all__: getattr(sdk, name)
for name in types.__all__: getattr(types, name)
print(types.Message.construct(id="x").id, "anthropic_messages" in sys.modules)
"""
    assert run(program, tmp_path) == "x False"
