"""`anthropic_messages.testing`: what users test their own programs with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import anthropic_messages
from anthropic_messages import types
from anthropic_messages.testing import FakeAPI, NoReplyError

from . import examples
from .colour import Colour
from .pauses import Pauses

GREETING: dict[str, Any] = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "Hello"}],
}
BATCH = "msgbatch_01Reviews5tHc"


def client_of(api: FakeAPI, colour: Colour, **options: Any) -> Any:
    return colour.keep(api.async_client(**options) if colour.is_async else api.client(**options))


CALLS: dict[str, tuple[Callable[[Any], Any], str, str, str]] = {
    "create": (lambda client: client.messages.create(**GREETING), "POST", "/v1/messages", "Message"),
    "count_tokens": (
        lambda client: client.messages.count_tokens(model="claude-sonnet-4-6", messages=GREETING["messages"]),
        "POST",
        "/v1/messages/count_tokens",
        "MessageTokensCount",
    ),
    "batches.create": (
        lambda client: client.messages.batches.create(requests=[{"custom_id": "one", "params": GREETING}]),
        "POST",
        "/v1/messages/batches",
        "MessageBatch",
    ),
    "batches.retrieve": (
        lambda client: client.messages.batches.retrieve(BATCH),
        "GET",
        "/v1/messages/batches/{message_batch_id}",
        "MessageBatch",
    ),
    "batches.cancel": (
        lambda client: client.messages.batches.cancel(BATCH),
        "POST",
        "/v1/messages/batches/{message_batch_id}/cancel",
        "MessageBatch",
    ),
    "batches.delete": (
        lambda client: client.messages.batches.delete(BATCH),
        "DELETE",
        "/v1/messages/batches/{message_batch_id}",
        "DeletedMessageBatch",
    ),
    "models.retrieve": (
        lambda client: client.models.retrieve("claude-sonnet-4-6"),
        "GET",
        "/v1/models/{model_id}",
        "ModelInfo",
    ),
}


@pytest.mark.parametrize("name", CALLS)
async def test_every_operation_answers_with_the_example_of_the_document(colour: Colour, name: str) -> None:
    call, verb, path, type = CALLS[name]
    with FakeAPI() as api:
        value = await colour(call(client_of(api, colour)))
    assert value.__class__ is getattr(types, type)
    assert value.to_dict(mode="json") == next(iter(examples.responses(path, verb.lower()).values()))
    assert api.requests[-1].operation == f"{verb} {path}"


async def test_lists_have_the_first_page_of_the_document(colour: Colour) -> None:
    api = FakeAPI()
    client = client_of(api, colour)
    for method, path in ((client.models.list, "/v1/models"), (client.messages.batches.list, "/v1/messages/batches")):
        page = await colour(method(limit=2))
        wanted = examples.responses(path, "get")["first_page"]
        assert [item.id for item in page.data] == [item["id"] for item in wanted["data"]]
        assert api.requests[-1].query["limit"] == "2"


async def test_lists_end_after_the_page_that_the_document_shows(colour: Colour) -> None:
    api = FakeAPI()
    client = client_of(api, colour)
    wanted = examples.responses("/v1/models", "get")["first_page"]
    items = [item.id async for item in colour.iterate(client.models.list())]
    assert items == [item["id"] for item in wanted["data"]]
    assert [request.query.get("after_id") for request in api.requests] == [None, wanted["last_id"]]


async def test_streams_and_lines_have_the_examples_of_the_document(colour: Colour) -> None:
    api = FakeAPI()
    client = client_of(api, colour)
    events = await colour.all(await colour(client.messages.create(**GREETING, stream=True)))
    assert events[0].type == "message_start" and events[-1].type == "message_stop"
    async with colour.entered(client.messages.stream(**GREETING)) as stream:
        message = await colour(stream.get_final_message())
    assert message.content[0].text == examples.responses()["greeting"]["content"][0]["text"]
    lines = await colour.all(await colour(client.messages.batches.results(BATCH)))
    assert [line.custom_id for line in lines] == ["review-001", "review-002", "review-003", "review-004"]


async def test_an_example_can_be_asked_for_by_its_name(colour: Colour) -> None:
    with FakeAPI() as api:
        api.example("tool_use")
        message = await colour(client_of(api, colour).messages.create(**GREETING))
        assert message.stop_reason == "tool_use"


async def test_replies_are_given_in_order_and_then_examples_again(colour: Colour) -> None:
    api = FakeAPI()
    client = client_of(api, colour)
    example = await colour(client.messages.create(**GREETING))
    text = types.TextBlock(type="text", text="First", citations=None)
    api.reply(example.model_copy(update={"content": [text]}), headers={"request-id": "req_1"})
    api.reply({**example.to_dict(), "content": [types.TextBlock(type="text", text="Second", citations=None)]})
    api.reply(example.to_json().replace(example.content[0].text, "Third").encode())
    api.reply(example.to_json().replace(example.content[0].text, "Fourth"))
    found = [await colour(client.messages.create(**GREETING)) for _ in range(5)]
    texts = [message.content[0].text for message in found]
    assert texts == ["First", "Second", "Third", "Fourth", example.content[0].text]
    assert found[0]._request_id == "req_1"


async def test_streams_of_models_and_dicts(colour: Colour) -> None:
    api = FakeAPI()
    client = client_of(api, colour)
    message = examples.responses()["greeting"]
    start, *rest = examples.events_of(message)
    api.stream([types.RawMessageStartEvent.model_validate(start), *rest])
    async with colour.entered(client.messages.stream(**GREETING)) as stream:
        final = await colour(stream.get_final_message())
    assert final.content[0].text == message["content"][0]["text"]
    api.stream([start, *rest[:2]], breaks=True)
    stream = await colour(client.messages.create(**GREETING, stream=True))
    with pytest.raises(anthropic_messages.APIError):
        await colour.all(stream)


async def test_lines_of_ones_own(colour: Colour) -> None:
    api = FakeAPI()
    api.lines([{"custom_id": "a", "result": {"type": "expired"}}])
    lines = await colour.all(await colour(client_of(api, colour).messages.batches.results(BATCH)))
    assert [(line.custom_id, line.result.type) for line in lines] == [("a", "expired")]


async def test_failures_are_tried_again_without_waiting_and_each_attempt_is_seen(
    colour: Colour, pauses: Pauses
) -> None:
    with FakeAPI() as api:
        client = client_of(api, colour)
        api.fail(529)
        api.drop()
        message = await colour(client.messages.create(**GREETING))
        assert message.type == "message"
        assert [request.headers["x-stainless-retry-count"] for request in api.requests] == ["0", "1", "2"]
        assert all(request.json["model"] == "claude-sonnet-4-6" for request in api.requests)
    assert sum(pauses) < 0.1


@pytest.mark.parametrize("failure", [429, anthropic_messages.RateLimitError])
async def test_a_failure_raises_the_error_for_it(colour: Colour, failure: Any) -> None:
    with FakeAPI() as api:
        api.fail(failure, "Slow down.", times=3)
        with pytest.raises(anthropic_messages.RateLimitError) as caught:
            await colour(client_of(api, colour).messages.create(**GREETING))
    assert caught.value.type == "rate_limit_error" and "Slow down." in str(caught.value)
    assert len(api.requests) == 3


async def test_an_error_that_the_api_adds(colour: Colour) -> None:
    api = FakeAPI()
    api.fail(anthropic_messages.OverloadedError)
    with pytest.raises(anthropic_messages.OverloadedError) as caught:
        await colour(client_of(api, colour, max_retries=0).messages.create(**GREETING))
    assert (caught.value.status_code, caught.value.type) == (529, "overloaded_error")


async def test_lost_connections_and_timeouts(colour: Colour) -> None:
    with FakeAPI() as api:
        client = client_of(api, colour, max_retries=0)
        api.drop()
        with pytest.raises(anthropic_messages.APIConnectionError):
            await colour(client.messages.create(**GREETING))
        api.time_out()
        with pytest.raises(anthropic_messages.APITimeoutError):
            await colour(client.messages.create(**GREETING))


async def test_requests_are_noted_without_secrets(colour: Colour) -> None:
    api = FakeAPI()
    http_client = colour.keep(api.async_http_client() if colour.is_async else api.http_client())
    client = colour.client(api_key="sk-ant-api03-secret", http_client=http_client)
    await colour(client.messages.create(**GREETING, extra_query={"beta": "true"}))
    (request,) = api.requests
    assert (request.method, request.path, request.query["beta"]) == ("POST", "/v1/messages", "true")
    assert request.json == GREETING and request.text.startswith("{")
    assert request.headers["anthropic-version"] == "2023-06-01"
    assert request.headers["x-api-key"] == "[redacted]"
    assert "secret" not in repr(request)


def test_what_was_queued_for_nothing_is_reported() -> None:
    with pytest.raises(AssertionError, match="a failure 429, a lost connection"), FakeAPI() as api:
        api.fail(429)
        api.drop()
    assert api.unused == ["a failure 429", "a lost connection"]
    with pytest.raises(ZeroDivisionError), FakeAPI() as api:
        api.reply({})
        raise ZeroDivisionError


async def test_what_the_document_does_not_show_is_an_error(colour: Colour) -> None:
    api = FakeAPI()
    client = client_of(api, colour)
    with pytest.raises(NoReplyError, match="GET /v1/other"):
        await colour(client.get("/v1/other", cast_to=object))
    api.example("nonsense")
    with pytest.raises(NoReplyError, match="nonsense"):
        await colour(client.messages.create(**GREETING))
    with pytest.raises(AssertionError, match="GET /v1/other"):
        api.check()
    assert len(api.requests) == 2


def test_an_error_of_no_status_is_refused() -> None:
    class Odd(anthropic_messages.APIStatusError):
        pass

    with pytest.raises(ValueError, match="Odd"):
        FakeAPI().fail(Odd)


def test_its_clients_are_those_of_the_package() -> None:
    api = FakeAPI()
    assert api.client().__class__ is anthropic_messages.Anthropic
    assert api.async_client().__class__ is anthropic_messages.AsyncAnthropic
    assert anthropic_messages.testing.FakeAPI is FakeAPI
