"""The README of the generated package: what it shows runs as it is."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import anthropic_messages

from .server import Server

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
    done = subprocess.run(
        [sys.executable, "-c", EXAMPLES[number]], env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0 and done.stderr == "", done.stderr
    assert "Hello, keepers of the light!" in done.stdout
    assert {request.path for request in server.requests} == {"/v1/messages"}


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 3
