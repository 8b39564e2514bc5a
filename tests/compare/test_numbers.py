"""Version numbers: how they are read and ordered, and which one follows."""

from __future__ import annotations

import pytest

from sdkgen.compare import Level
from sdkgen.compare.numbers import following, number
from sdkgen.compare.release import Refused, next_version

NONE, PATCH, MINOR, MAJOR = Level


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1.2.3", "1.2.3"),
        ("1.2", "1.2.0"),
        ("2", "2.0.0"),
        ("v1.2.3", "1.2.3"),
        ("01.002.3", "1.2.3"),
        ("1.2.3rc1", "1.2.3rc1"),
        ("1.2.3-rc.1", "1.2.3rc1"),
        ("1.2.3-alpha.4", "1.2.3a4"),
        ("1.2.3-beta", "1.2.3b0"),
        ("1.2b3", "1.2.0b3"),
        ("1.2.3.dev7", "1.2.3.dev7"),
    ],
)
def test_what_is_a_number(text: str, shown: str) -> None:
    assert str(number(text)) == shown
    assert number(shown) == number(text)


@pytest.mark.parametrize(
    "text", ["", "v", "1.2.3.4", "1.2.3.post1", "1.2.3a1.dev2", "1.2.3+local", "1.x", "1.2.3 ", "١"]
)
def test_what_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="is no version"):
        number(text)


def test_their_order() -> None:
    texts = (
        "0.9.9 0.10.0.dev1 0.10.0a1 0.10.0a2 0.10.0b1 0.10.0rc1 0.10.0rc10 0.10.0 0.10.1 1.0.0rc1 1.0.0 10.0.0".split()
    )
    assert sorted(map(number, reversed(texts))) == list(map(number, texts))


@pytest.mark.parametrize(
    ("last", "patch", "minor", "major"),
    [
        ("1.2.3", "1.2.4", "1.3.0", "2.0.0"),
        ("1.2.0", "1.2.1", "1.3.0", "2.0.0"),
        ("9.0.0", "9.0.1", "9.1.0", "10.0.0"),
        # Before 1.0 a minor number may break things, and the rest counts one less as well.
        ("0.1.0", "0.1.1", "0.1.1", "0.2.0"),
        ("0.0.3", "0.0.4", "0.0.4", "0.1.0"),
        # A pre-release becomes what it was meant to be, unless it was not meant to hold so much.
        ("2.0.0rc1", "2.0.0", "2.0.0", "2.0.0"),
        ("1.3.0b2", "1.3.0", "1.3.0", "2.0.0"),
        ("1.2.4.dev0", "1.2.4", "1.3.0", "2.0.0"),
        ("0.3.0rc1", "0.3.0", "0.3.0", "0.3.0"),
        ("0.3.1rc1", "0.3.1", "0.3.1", "0.4.0"),
    ],
)
def test_what_follows(last: str, patch: str, minor: str, major: str) -> None:
    assert [str(following(number(last), level)) for level in (PATCH, MINOR, MAJOR)] == [patch, minor, major]
    assert following(number(last), NONE) == number(last)


@pytest.mark.parametrize(
    ("last", "now", "verdict", "asked", "version"),
    [
        ("1.0.0", "1.0.0", MINOR, None, "1.1.0"),
        ("1.0.0", "1.0.0", NONE, None, None),
        ("1.0.0", "0.9.0", PATCH, None, "1.0.1"),
        # What somebody wrote into the settings stays, if it is enough.
        ("1.0.0", "1.2.0", MINOR, None, "1.2.0"),
        ("1.0.0", "1.0.5", MINOR, None, "1.1.0"),
        ("1.0.0", "1.2.0", NONE, None, "1.2.0"),
        ("1.0.0", "2.0.0rc1", MAJOR, None, "2.0.0rc1"),
        # What is asked for is taken, if it is enough; also where nothing changed.
        ("1.0.0", "1.0.0", MINOR, "3.0.0", "3.0.0"),
        ("1.0.0", "1.0.0", NONE, "1.0.1", "1.0.1"),
        ("1.0.0", "1.0.0", MAJOR, "2.0.0rc1", "2.0.0rc1"),
        ("1.0.0rc1", "1.0.0rc1", NONE, "1.0.0", "1.0.0"),
        ("1.0.0", "1.5.0", MINOR, "1.1.0", "1.1.0"),
        ("0.4.0", "0.4.0", MAJOR, "0.5.0", "0.5.0"),
    ],
)
def test_the_next_version(last: str, now: str, verdict: Level, asked: str | None, version: str | None) -> None:
    found = next_version(number(last), number(now), verdict, number(asked) if asked is not None else None)
    assert (str(found) if found is not None else None) == version


@pytest.mark.parametrize(
    ("last", "verdict", "asked", "said"),
    [
        ("1.0.0", MAJOR, "1.9.0", "1.9.0 is too small: what changed since 1.0.0 is major, so 2.0.0 is due"),
        ("1.0.0", MINOR, "1.0.1", "so 1.1.0 is due"),
        ("0.1.0", MAJOR, "0.1.1", "so 0.2.0 is due"),
        ("1.0.0", NONE, "1.0.0", "1.0.0 is not after 1.0.0"),
        ("1.0.0", NONE, "1.0.0rc1", "1.0.0rc1 is not after 1.0.0"),
        ("1.3.0rc1", MAJOR, "1.3.0", "so 2.0.0 is due"),
    ],
)
def test_what_is_asked_for_must_be_enough(last: str, verdict: Level, asked: str, said: str) -> None:
    with pytest.raises(Refused) as refused:
        next_version(number(last), number(last), verdict, number(asked))
    assert said in str(refused.value)
