"""Both readers of the document, and the document itself, read once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from sdkgen.api import Direction
from sdkgen.pipeline import Run

from .drawing import Drawing
from .sdk_reader import SdkReader
from .second_reader import SecondReader
from .verdicts import Verdicts

SPEC = Path(__file__).parents[2] / "spec"


@pytest.fixture(scope="session")
def run() -> Run:
    """The compiler, run on the document."""
    return Run(SPEC / "messages.yaml", SPEC / "sdk.yaml")


@pytest.fixture(scope="session")
def readings(run: Run) -> dict[Direction, SdkReader]:
    """The generated SDK by direction, kept while tests of both take turns."""
    return {direction: SdkReader(run, direction) for direction in Direction}


@pytest.fixture(params=list(Direction), ids=lambda direction: direction.value)
def ours(readings: dict[Direction, SdkReader], request: pytest.FixtureRequest) -> SdkReader:
    """The generated SDK, in each direction."""
    return readings[request.param]


@pytest.fixture(scope="session")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> SecondReader:
    """The second opinion."""
    return SecondReader(SPEC / "messages.yaml", tmp_path_factory.mktemp("second_opinion"))


@pytest.fixture(scope="session")
def document() -> Any:
    """The document as plain values, not read by the compiler."""
    return yaml.load((SPEC / "messages.yaml").read_bytes(), yaml.CSafeLoader)


@pytest.fixture(scope="session")
def drawing(document: Any) -> Drawing:
    """Instances of the document's schemas."""
    return Drawing(document)


@pytest.fixture(scope="session")
def verdicts(document: Any) -> Verdicts:
    """The document's verdicts on values."""
    return Verdicts(document)
