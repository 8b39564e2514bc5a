"""CHANGELOG.md gets a section on top, and all that was there stays."""

from __future__ import annotations

import pytest

from sdkgen.compare.history import sections, with_section
from sdkgen.compare.numbers import number

ENTRIES = {"Added": ["- `a` was added."], "Removed": ["- **Breaking:** `b` was removed."]}
SECTION = """\
## [1.1.0] - 2026-01-31

### Added

- `a` was added.

### Removed

- **Breaking:** `b` was removed.
"""
FIRST = "# Changelog\n\nProse.\n\n"
OLD = "## [1.0.0] - 2025-12-01\n\n- First.\n"


def released(text: str, entries: dict[str, list[str]] = ENTRIES) -> str:
    return with_section(text, number("1.1.0"), "2026-01-31", entries)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (FIRST + OLD, FIRST + SECTION + "\n" + OLD),
        (OLD, SECTION + "\n" + OLD),
        (FIRST.rstrip("\n"), FIRST + SECTION),
        (FIRST, FIRST + SECTION),
        # Whatever else stands in it, or at its end, is kept: also a missing line feed.
        (FIRST + OLD + "\n\n\n## Before\n\nLost", FIRST + SECTION + "\n" + OLD + "\n\n\n## Before\n\nLost"),
        # What looks like a title in a listing is none.
        (FIRST + "```\n## [0.0.0]\n```\n\n" + OLD, FIRST + "```\n## [0.0.0]\n```\n\n" + SECTION + "\n" + OLD),
        (FIRST + "[a]: b\n", FIRST + SECTION + "\n[a]: b\n"),
    ],
)
def test_the_section_stands_on_top(before: str, after: str) -> None:
    assert released(before) == after
    assert released(before.replace("\n", "\r\n")) == after.replace("\n", "\r\n")


def test_without_a_changelog_there_is_one() -> None:
    text = released("")
    assert text.startswith("# Changelog\n\n") and text.endswith(f"\n\n{SECTION}")
    later = with_section(text, number("1.2.0"), "2026-02-28", {"Added": ["- `c`."]})
    assert [one.title for one in sections(later)] == ["1.2.0", "1.1.0"]
    assert later.endswith(SECTION)


@pytest.mark.parametrize("title", ["## [Unreleased]", "## Unreleased", "## [unreleased]"])
def test_notes_that_were_not_released_are(title: str) -> None:
    notes = (
        "\n\n\nBy hand.\n\n### Fixed\n- A bug.\n\n### Added\n\n- `a` was added.\n- Mine.\n\n### Known\n\n- Issue.\n\n"
    )
    assert released(FIRST + title + notes + OLD) == (
        FIRST
        + title
        + "\n\n## [1.1.0] - 2026-01-31\n\nBy hand.\n\n### Added\n\n- `a` was added.\n- Mine.\n\n"
        + "### Removed\n\n- **Breaking:** `b` was removed.\n\n### Fixed\n\n- A bug.\n\n### Known\n\n- Issue.\n\n"
        + OLD
    )


@pytest.mark.parametrize("end", ["", "\n"])
def test_links_to_comparisons_go_on(end: str) -> None:
    links = "\n[Unreleased]: https://x.example/a/b/compare/v1.0.0...HEAD\n[1.0.0]: https://x.example/a"
    assert released(FIRST + "## [Unreleased]\n\n" + OLD + links + end) == (
        FIRST
        + "## [Unreleased]\n\n"
        + SECTION
        + "\n"
        + OLD
        + "\n[Unreleased]: https://x.example/a/b/compare/v1.1.0...HEAD\n"
        + "[1.1.0]: https://x.example/a/b/compare/v1.0.0...v1.1.0\n[1.0.0]: https://x.example/a"
        + end
    )


def test_a_link_in_the_last_line_gets_a_line_of_its_own() -> None:
    text = released("# C\n\n## Unreleased\n\n[unreleased]: https://x.example/1.0.0..main")
    assert text.endswith("\n[unreleased]: https://x.example/1.1.0..main\n[1.1.0]: https://x.example/1.0.0..1.1.0")


def test_a_release_without_changes_says_so() -> None:
    assert "## [1.1.0] - 2026-01-31\n\nNothing that users of the package have to know.\n" in released(OLD, {})


def test_no_version_has_two_sections() -> None:
    with pytest.raises(ValueError, match="a section for 1.1.0"):
        released("## v1.1\n")


def test_sections_are_found() -> None:
    text = "## [Unreleased]\n\nx\n## 1.0.0rc1 (2025)\n## [0.9] - x\n~~~\n## [0.8]\n~~~\n\n[a]: b\n"
    assert [(one.title, one.start, one.end) for one in sections(text)] == [
        ("Unreleased", 0, 3),
        ("1.0.0rc1", 3, 4),
        ("0.9", 4, 8),
    ]
    assert [str(one.number) for one in sections(text)] == ["None", "1.0.0rc1", "0.9.0"]
