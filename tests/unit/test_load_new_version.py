"""The version of `sdk.yaml` is replaced where it stands, and nothing else is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkgen.load.new_version import with_version
from sdkgen.load.source import Source, encoded
from sdkgen.problems import SpecError


def source(text: str) -> Source:
    return Source(Path("sdk.yaml"), text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("package: {version: 1.0.0, name: a} # x", "package: {version: 2.0.0, name: a} # x"),
        ('# a\npackage:\n  version: "1.0.0"  # b\n', '# a\npackage:\n  version: "2.0.0"  # b\n'),
        ("package:\r\n    'version':   '1.0.0'\r\n", "package:\r\n    'version':   '2.0.0'\r\n"),
        ("package:\n  ? version\n  : 1.0.0", "package:\n  ? version\n  : 2.0.0"),
        ('{"package": {"version": "1.0.0"}}', '{"package": {"version": "2.0.0"}}'),
        # Other values that read the same stay.
        ("package:\n  description: 1.0.0\n  version: 1.0.0\n", "package:\n  description: 1.0.0\n  version: 2.0.0\n"),
        # Where there is none, it comes first, and comments stay with what they are about.
        ("package:  # a\n  # b\n  name: a\n", "package:  # a\n  version: 2.0.0\n  # b\n  name: a\n"),
        ("package:\r\n   name: a\r\n", "package:\r\n   version: 2.0.0\r\n   name: a\r\n"),
        ("package: {}\n", 'package: {"version": "2.0.0"}\n'),
        ("package: {name: a}\n", 'package: {"version": "2.0.0", name: a}\n'),
        ("client: {name: B}", "client: {name: B}\npackage:\n  version: 2.0.0\n"),
        ("# nothing\n", "# nothing\npackage:\n  version: 2.0.0\n"),
        ("", "package:\n  version: 2.0.0\n"),
        ("{}", '{"package": {"version": "2.0.0"}}'),
        ('{\n  "client": {}\n}\n', '{"package": {"version": "2.0.0"}, \n  "client": {}\n}\n'),
    ],
)
def test_nothing_else_changes(before: str, after: str) -> None:
    assert with_version(source(before), "2.0.0").text == after
    assert with_version(source(after), "2.0.0").text == after


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("package:\n  description: &v 1.0.0\n  version: *v\n", 2),
        ("package:\n  version: |-\n    1.0.0\n", 2),
        ("package:\n  version: &v 1.0.0\n  description: *v\n", 2),
        ('{"package": {"version": "1.0.\\u0030"}}', 1),
        ("client: {name: B}\n...\n", 1),
    ],
)
def test_what_cannot_be_replaced_is_told_with_its_place(text: str, line: int) -> None:
    file = source(text)
    with pytest.raises(SpecError) as caught:
        with_version(file, "2.0.0")
    (problem,) = caught.value.problems
    assert (problem.rule, problem.place.line) == ("version-not-replaced", line)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_encoding_stays(encoding: str) -> None:
    assert encoded("später", "früher".encode(encoding)) == "später".encode(encoding)
