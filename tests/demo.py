"""`python -m tests.demo`: a server on this machine plays the Messages API, and the generated SDK talks to it.

What users would write is in `blocking` and `awaiting`; all else is there to show it.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "generated")]

from tests.sdk.server import Server  # noqa: E402

from anthropic_messages import Anthropic, AsyncAnthropic  # noqa: E402
from anthropic_messages.types import Message, MessageParam  # noqa: E402

MODEL = "claude-sonnet-4-6"
QUESTION: MessageParam = {"role": "user", "content": "Say hello to the crew of the lighthouse."}
PAUSE = 0.08
"""Seconds between the events of a stream, so that one can see them arrive."""

COLOUR = sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def blocking(url: str) -> None:
    """The three calls, one after the other."""
    with Anthropic(base_url=url, api_key="demo") as client:
        message = client.messages.create(model=MODEL, max_tokens=256, messages=[QUESTION])
        tell("client.messages.create(...)", described(message))

        count = client.messages.count_tokens(model=MODEL, messages=[QUESTION])
        tell("client.messages.count_tokens(...)", f"{count.input_tokens} input tokens")

        tell("with client.messages.stream(...) as stream:")
        with client.messages.stream(model=MODEL, max_tokens=256, messages=[QUESTION]) as stream:
            for text in stream.text_stream:
                print(text, end="", flush=True)
            final = stream.get_final_message()
        print(f"\n  {facts(final)}")


async def awaiting(url: str) -> None:
    """The same, with the first two at the same time."""
    async with AsyncAnthropic(base_url=url, api_key="demo") as client:
        message, count = await asyncio.gather(
            client.messages.create(model=MODEL, max_tokens=256, messages=[QUESTION]),
            client.messages.count_tokens(model=MODEL, messages=[QUESTION]),
        )
        tell("await client.messages.create(...)", described(message))
        tell("await client.messages.count_tokens(...)", f"{count.input_tokens} input tokens")

        tell("async with client.messages.stream(...) as stream:")
        async with client.messages.stream(model=MODEL, max_tokens=256, messages=[QUESTION]) as stream:
            async for text in stream.text_stream:
                print(text, end="", flush=True)
            final = await stream.get_final_message()
        print(f"\n  {facts(final)}")


def described(message: Message) -> str:
    """The text of a message, and what it took."""
    text = "".join(block.text for block in message.content if block.type == "text")
    return f"{text}\n  {facts(message)}\n"


def facts(message: Message) -> str:
    """How a message ended."""
    return f"({message.stop_reason}, {message.usage.output_tokens} output tokens)"


def tell(call: str, result: str = "") -> None:
    """Prints a call and what it gave, or the beginning of it."""
    print(f"\n\033[36m{call}\033[0m" if COLOUR else f"\n{call}")
    print(f"  {result}".rstrip("\n") if result else "  ", end="\n" if result else "")


def title(text: str) -> None:
    """Prints a heading."""
    print(f"\n\033[1m{text}\033[0m\n{'-' * len(text)}" if COLOUR else f"\n{text}\n{'-' * len(text)}")


def main() -> None:
    os.environ["NO_PROXY"] = "127.0.0.1"
    start = time.monotonic()
    with Server(pause=PAUSE) as server:
        print(f"The Messages API is played at {server.url}, from the examples of spec/messages.yaml.")
        title("Anthropic")
        blocking(server.url)
        title("AsyncAnthropic")
        asyncio.run(awaiting(server.url))
        requests, connections = len(server.requests), server.connections
    print(f"\n{requests} requests over {connections} connections in {time.monotonic() - start:.1f} s; all is closed.")


if __name__ == "__main__":
    main()
