"""The file of the lock of names: where it is, and whether it is up to date."""

from __future__ import annotations

from pathlib import Path

from sdkgen.output import digests

_NAME = "names.lock"
_SETTINGS = "sdk.yaml"


def beside(sdk: Path | None) -> Path | None:
    """The lock that belongs to settings: `names.lock`, or `NAME.names.lock` where they are called `NAME.yaml`.

    Without settings there is none: who has not said what anything is called has published nothing.
    """
    if sdk is None:
        return None
    return sdk.with_name(_NAME if sdk.name == _SETTINGS else f"{sdk.stem}.{_NAME}")


def digest(sdk: Path | None) -> str:
    """The digest of the lock that belongs to settings; empty where there is none."""
    path = beside(sdk)
    return digests.of_file(path) if path is not None else ""


def renewed(sdk: Path | None, text: str) -> dict[Path, bytes]:
    """The lock that belongs to settings with its new content; empty where it holds that, or where there is none."""
    path = beside(sdk)
    if path is None or digests.of_file(path) == digests.of_text(text):
        return {}
    return {path: text.encode()}
