"""A history of the document: versions made from the committed one by edits, each with what a maintainer would say."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sdkgen.compare import Level

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec/messages.yaml"
SETTINGS = ROOT / "spec/sdk.yaml"
LOCK = ROOT / "spec/names.lock"


@dataclass(frozen=True)
class Version:
    """An edited document."""

    name: str
    edits: tuple[tuple[str, str], ...]
    """Whole lines that stand in the document just once, and what they become."""
    verdict: Level
    rules: frozenset[str]
    """The rules of the greatest changes."""
    method: str = ""
    """A line for the settings: one more method of the first resource."""

    @property
    def text(self) -> str:
        """The document."""
        text = SPEC.read_text(encoding="utf-8")
        for old, new in self.edits:
            assert text.count(f"\n{old}") == 1, f"{self.name}: {text.count(old)} times in the document: {old}"
            text = text.replace(f"\n{old}", f"\n{new}")
        return text

    @property
    def settings(self) -> str:
        """The settings."""
        text = SETTINGS.read_text(encoding="utf-8")
        assert text.count(_METHOD) == 1
        return text.replace(_METHOD, _METHOD + self.method)


def version(name: str, verdict: Level, rules: str, *edits: tuple[str, str], method: str = "") -> Version:
    """A version; `rules` are separated by spaces."""
    return Version(name, edits, verdict, frozenset(rules.split()), method)


_METHOD = "      count_tokens: messages_count_tokens_post\n"


_REQUEST = """\
    CreateMessageParams:
      description: The conversation to continue and the settings for the reply.
      type: object
      additionalProperties: false
      required: [model, messages, max_tokens]
      properties:
"""
_PRIORITY = """\
        priority:
          description: How soon the reply is wanted.
          type: integer
"""
_BLOCK = """\
    ResponseTextBlock:
      description: A piece of text.
"""
_SOUND = """\
    ResponseSoundBlock:
      description: A piece of sound.
      type: object
      required: [type, data]
      properties:
        type: { type: string, const: sound, default: sound }
        data: { type: string }

"""
_THINKING = '- $ref: "#/components/schemas/ResponseThinkingBlock"\n'
_SOUND_VARIANT = '- $ref: "#/components/schemas/ResponseSoundBlock"\n'
_TAG = 'text: "#/components/schemas/ResponseTextBlock"\n'
_SOUND_TAG = 'sound: "#/components/schemas/ResponseSoundBlock"\n'
_REASONS = "      enum: [end_turn, max_tokens, stop_sequence, tool_use, pause_turn, refusal]\n"
_TIERS = """\
          enum: [auto, standard_only]
        thinking:
          $ref: "#/components/schemas/ThinkingConfigParam"
          description: Whether and how much the model thinks before it answers.
        cache_control:
          description: >-
            Sets a cache breakpoint at the last block of the request that can be cached, and moves it
            along as the conversation grows.
          anyOf:
"""
_LIMIT = """\
            Most tokens to generate. The model may stop earlier, and each model has its own upper limit.
          type: integer
"""
_UNRELATED = """\
    AardvarkSettings:
      description: Something that nothing refers to.
      type: object
      properties:
        text: { type: string }

"""
_OUTPUT = """\
    CountMessageTokensResponse:
      description: The size of an input.
      type: object
      required: [input_tokens]
"""
_ONE = """\
    Container:
      description: A container in which code ran.
      type: object
"""
_TWO = """\
    Container:
      description: A container in which code ran.
      oneOf:
        - $ref: "#/components/schemas/LocalContainer"
        - $ref: "#/components/schemas/RemoteContainer"

    RemoteContainer:
      description: A container elsewhere.
      type: object
      required: [host]
      properties:
        host: { type: string }

    LocalContainer:
      description: A container in which code ran.
      type: object
"""
_ONE_TO_WRITE = """\
    Metadata:
      description: Information about a request that is not shown to the model.
      type: object
"""
_TWO_TO_WRITE = """\
    Metadata:
      description: Information about a request that is not shown to the model.
      oneOf:
        - $ref: "#/components/schemas/TeamMetadata"
        - $ref: "#/components/schemas/UserMetadata"

    TeamMetadata:
      description: Information about the team behind a request.
      type: object
      required: [team_id]
      properties:
        team_id: { type: string }

    UserMetadata:
      description: Information about a request that is not shown to the model.
      type: object
"""
_RENAMED = "    CacheCreation:\n"
_RENAMED_USE = '            - $ref: "#/components/schemas/CacheCreation"\n'
_PATHS = "paths:\n"
_OPERATION = """\
paths:
  /v1/moods:
    get:
      operationId: moods_get
      summary: Tell a mood
      responses:
        "200":
          description: The mood.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Mood"
"""
_MOOD = """\
    Mood:
      type: object
      required: [word]
      properties:
        word: { type: string }

"""

VERSIONS = (
    version("nothing", Level.NONE, ""),
    version("comment", Level.NONE, "", (_REQUEST, "    # Read this first.\n" + _REQUEST)),
    version("parameter", Level.MINOR, "argument-added key-added", (_REQUEST, _REQUEST + _PRIORITY)),
    version(
        "required_parameter",
        Level.MAJOR,
        "argument-required-added key-required-added",
        (_REQUEST, _REQUEST.replace("max_tokens]", "max_tokens, priority]") + _PRIORITY),
    ),
    version(
        "required_to_optional",
        Level.MINOR,
        "argument-now-optional key-now-optional",
        (_REQUEST, _REQUEST.replace(", max_tokens]", "]")),
    ),
    version(
        "block",
        Level.MINOR,
        "type-added variant-added",
        (_BLOCK, _SOUND + _BLOCK),
        *((" " * at + _THINKING, " " * at + _SOUND_VARIANT + " " * at + _THINKING) for at in (8, 12)),
        *((" " * at + _TAG, " " * at + _SOUND_TAG + " " * at + _TAG) for at in (10, 14)),
    ),
    version(
        "renamed_field",
        Level.MAJOR,
        "field-renamed",
        (
            _OUTPUT + "      properties:\n        input_tokens:\n",
            _OUTPUT.replace("[input_tokens]", "[tokens]") + "      properties:\n        tokens:\n",
        ),
    ),
    version(
        "optional_in_a_response",
        Level.MAJOR,
        "field-now-optional",
        (_OUTPUT, _OUTPUT.replace("      required: [input_tokens]\n", "")),
    ),
    version(
        "removed_value",
        Level.MAJOR,
        "argument-value-removed key-value-removed",
        (_TIERS, _TIERS.replace(", standard_only", "")),
    ),
    version(
        "new_value_in_a_response",
        Level.MINOR,
        "alias-value-added",
        (_REASONS, _REASONS.replace("refusal]", "refusal, tired]")),
    ),
    version(
        "second_variant",
        Level.MAJOR,
        "field-type-widened",
        (_ONE, _TWO),
    ),
    version(
        "second_variant_to_write",
        Level.MINOR,
        "argument-type-widened key-type-widened type-added",
        (_ONE_TO_WRITE, _TWO_TO_WRITE),
    ),
    version(
        "renamed_schema",
        Level.MINOR,
        "type-deprecated",
        *((one, one.replace("CacheCreation", "CacheWrites")) for one in (_RENAMED, _RENAMED_USE)),
    ),
    version(
        "operation",
        Level.MINOR,
        "method-added type-added",
        (_PATHS, _OPERATION),
        ("  schemas:\n", "  schemas:\n" + _MOOD),
        method="      tell_mood: moods_get\n",
    ),
    version("unrelated_schema", Level.MINOR, "type-added", ("  schemas:\n", "  schemas:\n" + _UNRELATED)),
    version(
        "wording",
        Level.PATCH,
        "documentation",
        (_BLOCK, _BLOCK.replace("A piece of", "Some")),
    ),
    version(
        "wider_argument",
        Level.MINOR,
        "argument-type-widened key-type-widened",
        (_LIMIT, _LIMIT.replace("integer", "number")),
    ),
    version(
        "another_type_of_argument",
        Level.MAJOR,
        "argument-type-changed key-type-changed",
        (_LIMIT, _LIMIT.replace("integer", "string")),
    ),
)
