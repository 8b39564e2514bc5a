"""A mistake that a user makes, and the exact text that is said about it.

    text/<mistake>.yaml        what cannot be read (or `.json`)
    document/<mistake>.yaml    what can be read and is no document to make an SDK of
    settings/<mistake>.yaml    settings that do not fit `pets.yaml`, the document beside the folders
    overlay/<mistake>.yaml     overlays that do not fit `pets.yaml`
    command/<mistake>/         a command with its files; in `words`, HERE is the folder and OUT the output
    <kind>/<mistake>/          one that takes several files: `spec.yaml` (or `.json`) and, if it matters, `sdk.yaml`
    <kind>/<mistake>.txt       what is printed

A file says in a comment at its end what is wrong with it where that is not obvious.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent
KINDS = ("text", "document", "settings", "overlay", "command")


@dataclass(frozen=True)
class Mistake:
    """One file, or one folder, of a kind."""

    path: Path

    @property
    def name(self) -> str:
        """Kind and name, such as `text/empty`."""
        return self.path.relative_to(ROOT).with_suffix("").as_posix()

    @property
    def expected(self) -> Path:
        """The file with what is said."""
        return self.path.with_suffix(".txt")

    @property
    def arguments(self) -> list[str]:
        """What follows a command that is run in this folder."""
        path = self.path.relative_to(ROOT).as_posix()
        if self.path.is_dir():
            (spec,) = self.path.glob("spec.*")
            sdk = ["--sdk", f"{path}/sdk.yaml"] if (self.path / "sdk.yaml").exists() else []
            return [f"{path}/{spec.name}", *sdk]
        option = {"settings": "--sdk", "overlay": "--overlay"}.get(self.path.parent.name)
        return ["pets.yaml", option, path] if option else [path]

    def words(self, out: Path) -> list[str]:
        """The words of the command line that makes it; `out` is a folder for what is generated."""
        if self.path.parent.name != "command":
            return ["generate", *self.arguments, "--out", str(out)]
        text = (self.path / "words").read_text(encoding="utf-8")
        here = self.path.relative_to(ROOT).as_posix()
        return text.replace("HERE", here).replace("OUT", str(out)).split()


def mistakes(kind: str) -> list[Mistake]:
    """The mistakes of a kind, by name."""
    return [Mistake(path) for path in sorted((ROOT / kind).iterdir()) if path.suffix != ".txt"]
