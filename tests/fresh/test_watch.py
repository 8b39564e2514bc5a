"""`sdkgen watch`: generates on every change, says what is wrong and goes on, and ends when it is interrupted."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

DOCUMENT = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /things:
    get: {operationId: list_things, tags: [things], responses: {'200': {description: Yes.}}}
"""


def until(is_so: Callable[[], bool]) -> None:
    end = monotonic() + 60
    while not is_so():
        assert monotonic() < end, "nothing happened"
        sleep(0.05)


def test_changes_are_generated_and_mistakes_are_survived(tmp_path: Path) -> None:
    spec, said, wrong = tmp_path / "api.yaml", tmp_path / "said", tmp_path / "wrong"
    spec.write_text(DOCUMENT)
    # A parent that runs in the background hands down that interrupts are ignored.
    code = "import signal, sys, sdkgen.cli as c; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    code += "sys.exit(c.main(['watch', 'api.yaml', '--out', 'sdk']))"
    with said.open("w") as out, wrong.open("w") as err:
        process = subprocess.Popen([sys.executable, "-u", "-c", code], cwd=tmp_path, stdout=out, stderr=err)
    try:
        until(lambda: "files written" in said.read_text())
        spec.write_text(DOCUMENT.replace("responses:", "respones:"))
        until(lambda: "1 problem; nothing was changed." in wrong.read_text())
        assert "api.yaml:5" in wrong.read_text()
        spec.write_text(DOCUMENT.replace("list_things", "list_things\n      description: All of them."))
        spec.write_text(DOCUMENT.replace("get: {", "get: {description: All of them., "))
        until(lambda: said.read_text().count("sdk: ") == 2)
        assert "All of them." in (tmp_path / "sdk/shop/resources/things.py").read_text()
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
        assert "Traceback" not in wrong.read_text()
    finally:
        process.kill()
        process.wait()
