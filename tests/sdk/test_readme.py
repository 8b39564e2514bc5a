"""The README of the generated package: what it shows runs as it is."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import anthropic_messages

from . import examples
from .server import Server
from .wire import answer

PROJECT = Path(anthropic_messages.__file__).parents[1]
EXAMPLES = re.findall(r"^```python\n(.*?)^```", (PROJECT / "README.md").read_text(encoding="utf-8"), re.M | re.S)


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_every_example(server: Server, number: int) -> None:
    environment = {
        **os.environ,
        "ANTHROPIC_BASE_URL": server.url,
        "ANTHROPIC_API_KEY": "sk-ant-api03-readme",
        "PYTHONPATH": str(PROJECT),
    }
    example = EXAMPLES[number].replace("<message_batch_id>", "msgbatch_01Reviews5tHc")
    if "parsed_output" in example:
        text = '{"summary": "A greeting.", "words": ["hello"]}'
        content = [{"type": "text", "text": text, "citations": None}]
        server.script(answer({**examples.responses()["greeting"], "content": content}))
    done = subprocess.run([sys.executable, "-c", example], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and done.stderr == "", done.stderr
    paths = {request.path.removesuffix("/msgbatch_01Reviews5tHc/results") for request in server.requests}
    if ".testing" in example:
        assert not paths
        assert "Hello, keepers of the light!" in done.stdout
    elif "parsed_output" in example:
        assert done.stdout == "summary='A greeting.' words=['hello']\n"
    elif "middleware" in example or "proxy" in example:
        assert not paths and done.stdout == ""
    elif "batches" in example:
        assert paths == {"/v1/messages/batches"}
        assert len(done.stdout.splitlines()) > 2
    else:
        assert paths == {"/v1/messages"}
        assert "Hello, keepers of the light!" in done.stdout


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 10
