"""What all tests share: the option that accepts new expected output, and the markers."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write what the golden tests produce as what they expect"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "types: mypy and pyright at work; slow")
