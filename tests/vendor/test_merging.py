"""Merging a vendored copy with its new form: which side wins, what is kept, and what cannot be decided."""

from __future__ import annotations

import shutil
from pathlib import PurePath, PurePosixPath

import pytest

from sdkgen.output.paths import OutputError
from sdkgen.vendor import bases
from sdkgen.vendor.git import merge_text
from sdkgen.vendor.merging import Merged, merged

PATH = PurePosixPath("a.py")
TEXT = "".join(f"line {number}\n" for number in range(1, 10))
EDITED = TEXT.replace("line 2\n", "line two\n")
CHANGED = TEXT.replace("line 8\n", "line 8, new\n")


def merge(base: str | None, local: str | None, new: str | None) -> Merged:
    """The merge of one file; `None` is a file that is not there."""
    trees = ({PATH: text} if text is not None else {} for text in (base, local, new))
    return merged(*trees, merge_text, PurePath())


@pytest.mark.parametrize(
    ("base", "local", "new", "result", "is_kept"),
    [
        pytest.param(TEXT, TEXT, TEXT, TEXT, False, id="nothing-changed"),
        pytest.param(TEXT, TEXT, CHANGED, CHANGED, False, id="changed-in-the-sdk"),
        pytest.param(TEXT, EDITED, TEXT, EDITED, True, id="edited-here"),
        pytest.param(TEXT, CHANGED, CHANGED, CHANGED, False, id="the-same-on-both-sides"),
        pytest.param(
            TEXT, EDITED, CHANGED, EDITED.replace("line 8\n", "line 8, new\n"), True, id="both-in-different-lines"
        ),
        pytest.param(None, None, TEXT, TEXT, False, id="new-in-the-sdk"),
        pytest.param(TEXT, TEXT, None, None, False, id="gone-from-the-sdk"),
        pytest.param(TEXT, None, TEXT, None, True, id="deleted-here"),
        pytest.param(TEXT, None, None, None, False, id="gone-on-both-sides"),
        pytest.param(None, TEXT, TEXT, TEXT, False, id="added-on-both-sides-alike"),
        pytest.param("", "", TEXT, TEXT, False, id="empty-is-not-missing"),
    ],
)
def test_what_becomes_of_a_file(
    base: str | None, local: str | None, new: str | None, result: str | None, is_kept: bool
) -> None:
    assert merge(base, local, new) == Merged({PATH: result} if result is not None else {}, (PATH,) * is_kept, ())


def test_the_same_line_on_both_sides_is_a_conflict_as_git_shows_it() -> None:
    theirs = TEXT.replace("line 2\n", "line 2, new\n")
    found = merge(TEXT, EDITED, theirs)
    assert found.conflicts == ("CONFLICT (content): Merge conflict in a.py",)
    assert found.files[PATH] == TEXT.replace(
        "line 2\n",
        "<<<<<<< local\nline two\n||||||| vendored before\nline 2\n=======\nline 2, new\n>>>>>>> new\n",
    )


def test_a_file_added_on_both_sides_is_a_conflict() -> None:
    found = merge(None, "mine\n", "theirs\n")
    assert found.conflicts == ("CONFLICT (add/add): Merge conflict in a.py",)
    assert "mine\n" in found.files[PATH] and "theirs\n" in found.files[PATH]


def test_a_file_deleted_here_and_changed_in_the_sdk_is_back() -> None:
    found = merge(TEXT, None, CHANGED)
    assert found.files == {PATH: CHANGED} and "modify/delete" in found.conflicts[0]


def test_a_file_edited_here_and_gone_from_the_sdk_is_left() -> None:
    found = merge(TEXT, EDITED, None)
    assert found.files == {PATH: EDITED} and "modify/delete" in found.conflicts[0]


def test_texts_without_a_last_line_break_and_with_any_character() -> None:
    assert merge_text("é\u2028\n1\n2\n3", "e\n1\n2\n3", "e\n1\n2\n3\n4") == ("é\u2028\n1\n2\n3\n4", False)


def test_git_is_asked_for_only_where_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert merge(TEXT, EDITED, TEXT).files == {PATH: EDITED}
    with pytest.raises(OutputError, match="needs git, which is not installed"):
        merge(TEXT, EDITED, CHANGED)


def test_the_base_comes_back_as_it_was() -> None:
    tree = {PurePosixPath("a.py"): TEXT, PurePosixPath("p/é.py"): "\u2028\r\n\x00", PurePosixPath("empty"): ""}
    text = bases.packed(tree)
    assert bases.unpacked(text) == tree
    assert bases.unpacked(text.replace("\n", "\r\n")) == tree
    assert max(map(len, text.splitlines())) <= 120


@pytest.mark.parametrize("text", ["", "nonsense", "bnVsbA==", "eJwDAAAAAAE="])
def test_a_damaged_base_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="damaged"):
        bases.unpacked(text)
