"""What a release would be: its version, what its changelog says, and the settings that say so. Writes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from sdkgen.cli.comparison import comparison
from sdkgen.cli.git import has_tag, last_release
from sdkgen.cli.project import Project, UsageError
from sdkgen.cli.revisions import Version, version
from sdkgen.compare import Level
from sdkgen.compare.changelog import entries
from sdkgen.compare.history import Section, sections, with_section
from sdkgen.compare.numbers import Number, number
from sdkgen.compare.release import Refused, next_version
from sdkgen.load import source
from sdkgen.load.new_version import with_version
from sdkgen.problems import Place, Problem, SpecError
from sdkgen.report import Finding

_FIRST = {"Added": ["- The first release."]}
_VERSION = "#/package/version"


@dataclass(frozen=True)
class Plan:
    """A release that could be made."""

    sdk: Path
    changelog: Path
    day: str
    since: str
    """What it was compared with; empty for the first release."""
    last: Number | None
    """The version of that; `None` for the first release."""
    version: Number | None
    """`None` where there is nothing to release."""
    verdict: Level
    counted: str
    """How many changes there are, in words."""
    entries: Mapping[str, list[str]]
    """The lines of the changelog by their headings."""
    findings: list[Finding]

    @cached_property
    def settings(self) -> source.Source:
        """What `sdk.yaml` would hold. Raises SpecError."""
        return with_version(source.read(self.sdk), str(self.version))

    @cached_property
    def history(self) -> str:
        """What CHANGELOG.md would hold. Raises SpecError."""
        text, version = self._written, self.version
        if version is None or self.is_written:
            return text
        pending = [one for one in self._sections if self._later(one.number)]
        if pending or self.since == "" and any(one.number is not None for one in self._sections):
            one = next(iter(pending), self._sections[0])
            said = f"there is a section for {one.title}, which comes after {self.last or 'the first release'}"
            hint = f"if it was released, name it with --since; else remove it, and {version} gets all that changed"
            raise SpecError([self._problem(one, "changelog-ahead", said, hint)])
        return with_section(text, version, self.day, self.entries)

    @property
    def is_written(self) -> bool:
        """Whether the changelog has the section already, from an earlier run that was not tagged yet."""
        return any(one.number == self.version for one in self._sections)

    @property
    def contents(self) -> dict[Path, tuple[str, bytes]]:
        """The texts and bytes of the files that would change. Raises SpecError."""
        texts = {self.sdk: self.settings.text, self.changelog: self.history}
        before = {path: path.read_bytes() if path.exists() else b"" for path in texts}
        found = {path: (text, source.encoded(text, before[path])) for path, text in texts.items()}
        return {path: one for path, one in found.items() if one[1] != before[path]}

    @cached_property
    def _written(self) -> str:
        return source.text(self.changelog) if self.changelog.exists() else ""

    @cached_property
    def _sections(self) -> list[Section]:
        return sections(self._written)

    def _later(self, one: Number | None) -> bool:
        return one is not None and self.last is not None and one > self.last

    def _problem(self, section: Section, rule: str, said: str, hint: str) -> Problem:
        line = self._written.split("\n")[section.start]
        return Problem(Place(self.changelog, section.start + 1, 1, line.rstrip("\r")), rule, said, hint)


def planned(files: Project, since: str | None, asked: Number | None, day: str) -> Plan:
    """The release of a project's files. Raises SpecError, and UsageError where it does not know since when."""
    if files.sdk is None:
        raise UsageError("a release sets the version in sdk.yaml, and there is none: `sdkgen init` writes one")
    found = since or last_release(files.spec.parent)
    with version(None, ours=files) as new:
        nothing = Plan(files.sdk, files.changelog, day, found or "", None, asked, Level.NONE, "", _FIRST, [])
        if found is None:
            if asked is None:
                raise UsageError(
                    "no tag such as v1.2.0 says what was released last (a shallow clone has none): name it with "
                    "--since, as a revision, a file or a folder, or make a first release with --version"
                )
            _ = new.scope
            return nothing
        with version(found, ours=files) as old:
            compared = comparison(old, new)
            last, now = _number(old), _number(new)
            if since is None and _tagged(found) not in (last, None):
                said = f"this is version {last}, and was tagged as {found}"
                hint = f"if that is right, say so with --since {found}; what follows is counted from {last}"
                raise SpecError([_problem(old, "tag-differs", said, hint)])
            try:
                next = next_version(last, now, compared.verdict, asked)
            except Refused as refused:
                raise UsageError(f"--version: {refused}") from None
            if next is not None and has_tag(files.spec.parent, f"v{next}"):
                raise UsageError(f"{next} is a release already, as there is a tag v{next}: say another with --version")
            return replace(
                nothing,
                last=last,
                version=next,
                verdict=compared.verdict,
                counted=compared.counted,
                entries=entries(compared.changes),
                findings=compared.findings,
            )


def _number(version: Version) -> Number:
    """The version that the settings give the package. Raises SpecError where it is no semantic one."""
    try:
        return number(version.run.settings.package.version)
    except ValueError as error:
        raise SpecError([_problem(version, "version-not-semantic", str(error), "write one of three numbers")]) from None


def _tagged(tag: str) -> Number | None:
    try:
        return number(tag)
    except ValueError:
        return None


def _problem(version: Version, rule: str, said: str, hint: str) -> Problem:
    return Problem(version.named(version.run.settings.locate(_VERSION, False)), rule, said, hint, _VERSION)
