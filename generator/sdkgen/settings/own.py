"""Own code: classes of the user's, in the package's folder `lib`, from which generated classes derive."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

LIB = "lib"
"""The folder of the package that is never generated."""


@dataclass(frozen=True)
class MixinSettings:
    """A class for the synchronous colour; the asynchronous one has `Async` before its name."""

    module: str
    """Relative to the package, such as `lib.extras`."""
    name: str
    origin: str

    @property
    def names(self) -> tuple[str, str]:
        """Both classes."""
        return self.name, f"Async{self.name}"

    @property
    def file(self) -> PurePosixPath:
        """The module's file, relative to the package."""
        return PurePosixPath(*self.module.split(".")).with_suffix(".py")
