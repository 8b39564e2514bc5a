"""What a long stream keeps in memory: the peak of what Python allocates, beside that of a short stream."""

from __future__ import annotations

from collections.abc import Iterator

from .contenders import OURS, PEER, packages
from .processes import ROOT, output
from .rows import Row

_FEW, _MANY = 2000, 200_000
_MEASURED = """
import sys, tracemalloc
sys.path.insert(0, ROOT)
import httpx2
from tests.benchmarks.contenders import sdk
from tests.benchmarks.exchanges import delta, ending, opening

class Written(httpx2.SyncByteStream):
    def __iter__(self):
        yield from opening({"type": "text", "text": "", "citations": None})
        for _ in range(size):
            yield delta(type="text_delta", text="word ")
        yield from ending()

def answer(_):
    return httpx2.Response(200, stream=Written(), headers={"content-type": "text/event-stream"})

def use():
    asked = dict(model="claude", max_tokens=10, messages=[{"role": "user", "content": "Hello"}])
    with client.messages.create(**asked, stream=True) as events:
        for _ in events:
            pass

client = sdk(NAME, httpx2.Client(transport=httpx2.MockTransport(answer)))
size = 10
use()
tracemalloc.start()
size = SIZE
use()
print(tracemalloc.get_traced_memory()[1] / 1e3)
"""


def rows(rounds: int) -> Iterator[Row]:
    """One round is enough: what is allocated does not depend on what else the machine does."""
    found = {(name, size): _peak(name, size) for name in packages() for size in (_FEW, _MANY)}
    few, many = found[OURS, _FEW], found[OURS, _MANY]
    peer, peer_few = found.get((PEER, _MANY)), found.get((PEER, _FEW))
    yield Row(
        "memory, 200,000 events (floor: 2,000)",
        "KB",
        many,
        few,
        peer,
        many / few,
        peer / peer_few if peer and peer_few else None,
        1.5,
    )


def _peak(name: str, size: int) -> float:
    code = _MEASURED.replace("ROOT", repr(str(ROOT))).replace("NAME", repr(name)).replace("SIZE", str(size))
    return float(output(code))
