"""Where the SDK under test is: these tests also run on copies of it that have other names."""

from __future__ import annotations

from pathlib import Path

import anthropic_messages

PACKAGE = Path(anthropic_messages.__file__).parent
"""The folder of the package."""

SEARCHED = PACKAGE.parents[anthropic_messages.__name__.count(".")]
"""The folder in which Python finds the package by its whole name."""
