"""Streams that the settings want, or do not want, where the document shows one."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.golden.case import cases

from sdkgen.api import Operation
from sdkgen.pipeline import Run

SPEC = next(one for one in cases() if one.name == "stream-inferred").specs[0]


def answer(folder: Path, method: str) -> tuple[Operation, list[str]]:
    """The method of the document that can stream, with these settings, and the rules of what is noted."""
    settings = folder / "sdk.yaml"
    settings.write_text(
        f"resources: {{answers: {{methods: {{create: {{operation: createAnswer{method}}}}}}}}}\n"
        "ignore: {createTale: tried elsewhere, createJob: likewise, createWatch: likewise, createSpeech: likewise}\n"
    )
    api = Run(SPEC, settings).api
    return api.resources[0].operations[0], [one.rule for one in api.notes]


def test_a_stream_that_the_document_shows_is_asked_for_by_its_property(tmp_path: Path) -> None:
    found, rules = answer(tmp_path, "")
    assert found.stream is not None and found.stream.argument == "stream"
    assert "stream-unused" not in rules


def test_a_method_can_refuse_the_stream_that_is_inferred(tmp_path: Path) -> None:
    found, rules = answer(tmp_path, ", stream: false")
    assert found.stream is None and found.body is not None
    assert "stream" in [one.name for one in found.body.fields or ()]
    assert "stream-unused" in rules


@pytest.mark.parametrize("argument", ["stream", "stream_options"])
def test_the_settings_may_name_another_property(tmp_path: Path, argument: str) -> None:
    found, _ = answer(tmp_path, f", stream: {{argument: {argument}}}")
    assert found.stream is not None and found.stream.argument == argument
