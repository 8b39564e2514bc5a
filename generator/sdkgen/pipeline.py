"""The whole compiler: from a document and its settings to the files of an SDK. Touches no output folder."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from pathlib import Path

from sdkgen import load, parse, python, render
from sdkgen.api import Api
from sdkgen.load import Document, Source
from sdkgen.output import names_lock
from sdkgen.package import FileTree, Package
from sdkgen.parse.coverage import Coverage, coverage
from sdkgen.settings import Lock, Settings


def generate(spec: Path, sdk: Path | None, overlays: Sequence[Path] = ()) -> FileTree:
    """The SDK that `spec` describes, as file contents; raises `SpecError` with every problem found."""
    return Run(spec, sdk, overlays=overlays).tree


class Run:
    """One run of the compiler: each stage, made from the ones before it when it is first asked for.

    Any of them raises `SpecError` with every problem it found.
    """

    def __init__(
        self,
        spec: Path,
        sdk: Path | None,
        announce: Callable[[str], None] = lambda stage: None,
        only: Collection[str] = (),
        overlays: Sequence[Path] = (),
        draft: Source | None = None,
    ) -> None:
        """`announce` is told what is about to be done; `only` limits the SDK to these resources and what they reach.

        `draft` is what the file `sdk` is about to hold, if that is not what it holds.
        """
        self.spec = spec
        self.sdk = sdk
        self.overlays = overlays
        self.only = only
        self.draft = draft
        self._announce = announce

    @cached_property
    def document(self) -> Document:
        """The source files as plain values."""
        self._announce(f"reading {self.spec}")
        return load.document(self.spec, self.overlays)

    @cached_property
    def settings(self) -> Settings:
        """What `sdk.yaml` says, and the lock of names beside it."""
        return load.settings(self.draft or self.sdk, self.document, names_lock.beside(self.sdk))

    @cached_property
    def api(self) -> Api:
        """What the document means."""
        document, settings = self.document, self.settings
        self._announce("working out the API")
        return parse.api(document, settings)

    @cached_property
    def coverage(self) -> Coverage:
        """What became of every part of the document."""
        return coverage(self.document, self.settings, self.api)

    @cached_property
    def package(self) -> Package:
        """What the SDK consists of."""
        api, settings = self.api, self.settings
        self._announce("laying out the package")
        return python.package(api, settings, self.only)

    @cached_property
    def lock(self) -> Lock:
        """The names of the SDK, for the lock of the next run."""
        return python.lock(self.api, self.settings)

    @cached_property
    def tree(self) -> FileTree:
        """The text of every file."""
        package = self.package
        self._announce("printing and formatting")
        return render.files(package)
