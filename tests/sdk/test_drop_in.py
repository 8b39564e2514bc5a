"""A script for the `anthropic` package runs after its imports were changed, against the loopback server."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from .location import SEARCHED
from .server import Server

SCRIPT = Path(__file__).with_name("drop_in_script.py")

EXPECTED = """\
create: Hello, keepers of the light! May your lamp burn bright and your nights be calm.
usage: 16 22 end_turn
request id: req_01Loopback
create stream: message_start 8 message_stop
text stream: Hello|, keepers of| the light!| May your lamp| burn bright| and your nights| be calm|.
final text: Hello, keepers of the light! May your lamp burn bright and your nights be calm.
block: text
snapshot: True
count tokens: 16
tool: get_tides {"harbour": "Port Ellery", "date": "2026-08-09"}
after the tool: High water in Port Ellery on 9 August 2026 is at 04:12 and again at 16:37.
image: message assistant
thinking: The square root of 391 is below 20. Dividing by 17 gives 23, so 391 = 17 * 23.
answer: No. 391 is 17 times 23.
bad request: 400 invalid_request_error application/json
authentication: True
connection: True
model: Claude Sonnet 4.6
page: 2 True True
batch: in_progress 2026-08-09T08:00:00Z
results: ['canceled', 'errored', 'expired', 'succeeded']
raw response: True 200
streamed response: True 200
post: Message end_turn
get: 200 1
post stream: message_stop
own timeout: True 2
copy: 5 16
refused: True
refused: True
refused: both
construct: Hello {"id": "msg_1", "content": [{"type": "text", "text": "Hello"}]} \
{'id': 'msg_1', 'content': [{'type': 'text', 'text': 'Hello'}]}
async create: True
async create stream: 13
async text stream: True
async raw response: True
async results: 4
async post: True
async count tokens: 16
"""


def test_the_script(server: Server) -> None:
    environment = {
        **os.environ,
        "ANTHROPIC_BASE_URL": server.url,
        "ANTHROPIC_API_KEY": "sk-ant-api03-drop-in",
        "PYTHONPATH": str(SEARCHED),
        # The script does not close its client, as scripts do.
        "PYTHONWARNINGS": "error,ignore::ResourceWarning",
        "PYTHONUTF8": "1",
    }
    done = subprocess.run([sys.executable, str(SCRIPT)], env=environment, capture_output=True, text=True, timeout=60)
    assert done.stderr == "" and done.returncode == 0, done.stderr
    assert done.stdout == EXPECTED
    assert server.wait_until_open(0)


def test_only_the_import_was_changed() -> None:
    """The script uses nothing that the other package lacks: no name of ours but the package's."""
    text = SCRIPT.read_text(encoding="utf-8")
    assert text.count("anthropic_messages") == 3
