"""What calls read: types of `client.words.word_lists`."""

from typing import TypeAlias

from .words import Change, Noun

WordListStreamEvent: TypeAlias = Change | Noun
