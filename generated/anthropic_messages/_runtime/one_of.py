"""`OneOf`: a union that a tag decides, and that has a place for variants nobody knew when it was written."""

from __future__ import annotations

import sys
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, ForwardRef, Literal, Union, get_args, get_origin

from .shapes import is_object

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema
    from pydantic_core.core_schema import ValidationInfo, ValidatorFunctionWrapHandler

    from .models import UnknownVariant


LENIENT = "response-validation"
"""The validation context of responses."""
STRICT = "strict-response-validation"
"""The same where a union accepts known variants only."""
STRICT_BUT_FOR_KEYS = "strict-response-validation-of-values"
"""The same where keys do not matter that the schema does not know."""
READING = frozenset((LENIENT, STRICT, STRICT_BUT_FOR_KEYS))
"""The contexts in which what an API sends is read."""

_REST = "\0rest"
"""Stands for all tags that no variant has."""


class OneOf:
    """Metadata of `Annotated[Union[A, B, UnknownX], OneOf("type")]`: the property `tag` says which variant it is.

    The unknown arm takes objects whose tag no variant has, unless the variant called `otherwise` does. A known variant
    that is broken is never taken for an unknown one. Variants may be such unions themselves.
    """

    __slots__ = ("tag", "otherwise", "_tags")

    def __init__(self, tag: str, otherwise: str = "") -> None:
        self.tag = tag
        self.otherwise = otherwise
        self._tags: frozenset[object] | None = None

    def __repr__(self) -> str:
        return f"OneOf({self.tag!r})"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic import Field
        from pydantic_core import core_schema

        known, unknown = variants(source)
        # An attribute has another name than its property where that is no identifier.
        name = next((attribute_of(variant, self.tag) for variant in known), self.tag)
        if self.otherwise:
            return self._closed(known, name, handler)
        if not known:
            tagged: CoreSchema | None = None
        elif len(known) == 1:
            tagged = handler.generate_schema(known[0])
        elif name != self.tag:
            # pydantic would look for the name of the attribute first, whatever a response has under it.
            places: list[list[str | int]] = [[self.tag], [name]]
            tagged = core_schema.tagged_union_schema(self._choices(known, handler), discriminator=places)
        else:
            union: Any = Union
            tagged = handler.generate_schema(Annotated[union[tuple(known)], Field(discriminator=name)])
        if unknown is None:
            return handler(source) if tagged is None else tagged

        def read_unknown(value: Any, _: ValidatorFunctionWrapHandler, info: ValidationInfo[Any]) -> Any:
            return self._read_unknown(known, unknown, value, info)

        # The unknown arm has no fields. Its own schema is built when one is met, so that others need not wait for it.
        rest = core_schema.with_info_wrap_validator_function(read_unknown, core_schema.any_schema())
        # Left to right, so that a known variant costs what it costs in a plain tagged union.
        return rest if tagged is None else core_schema.union_schema([tagged, rest], mode="left_to_right")

    def _closed(self, known: list[Any], name: str, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The schema of a union that has a variant for what no tag tells; `name` is the attribute of the tag."""
        from pydantic_core import core_schema

        choices = self._choices(known, handler)

        def select(value: Any) -> object:
            tag: object = value.get(self.tag) if is_object(value) else getattr(value, name, None)
            return tag if isinstance(tag, (str, int)) and tag in choices else _REST

        return core_schema.tagged_union_schema(choices, discriminator=select)

    def _choices(self, known: list[Any], handler: GetCoreSchemaHandler) -> dict[Any, CoreSchema]:
        """The schemas of the variants, by their tags."""
        choices: dict[Any, CoreSchema] = {}
        for variant in known:
            is_rest = bool(self.otherwise) and variant.__name__ == self.otherwise
            tags = [_REST] if is_rest else tags_of(variant, self.tag)
            choices.update(dict.fromkeys(tags, handler.generate_schema(variant)))
        return choices

    def _read_unknown(
        self, known: list[Any], unknown: type[UnknownVariant], value: Any, info: ValidationInfo[Any]
    ) -> UnknownVariant:
        from pydantic_core import PydanticCustomError

        if isinstance(value, unknown):
            return value
        if self._tags is None:
            self._tags = frozenset(tag for variant in known for tag in tags_of(variant, self.tag))
        if (
            not is_object(value)
            or info.context in (STRICT, STRICT_BUT_FOR_KEYS)
            or known_tag(value.get(self.tag), self._tags)
        ):
            raise PydanticCustomError("unknown_variant", "Input should be an object of an unknown variant")
        return unknown.model_validate(value, strict=False)


def known_tag(tag: object, tags: frozenset[object]) -> bool:
    """Whether `tag` is one of `tags`; a tag may be any JSON value."""
    return isinstance(tag, (str, int)) and tag in tags


def variants(source: Any) -> tuple[list[Any], type[UnknownVariant] | None]:
    """The known variants of a union and its unknown arm; variants of inner unions count as its own."""
    from .models import UnknownVariant

    known: list[Any] = []
    unknown: type[UnknownVariant] | None = None
    references: list[ForwardRef] = []
    for arm in get_args(source) if get_origin(source) in (Union, UnionType) else (source,):
        if isinstance(arm, ForwardRef):
            references.append(arm)
        elif get_origin(arm) is Annotated and any(isinstance(note, OneOf) for note in arm.__metadata__):
            known.extend(variants(get_args(arm)[0])[0])
        elif isinstance(arm, type) and issubclass(arm, UnknownVariant):
            unknown = arm
        else:
            known.append(arm)
    for reference in references:
        # A quoted name belongs to the module that defines the union, which is also where its unknown arm is.
        module = {} if unknown is None else vars(sys.modules[unknown.__module__])
        name = reference.__forward_arg__
        known.append(module[name] if name in module else reference)
    return known, unknown


def attribute_of(variant: Any, tag: str) -> str:
    """The name of the attribute that holds the property `tag`."""
    fields = getattr(variant, "__pydantic_fields__", {})
    return next((name for name, field in fields.items() if field.alias == tag), tag)


def tags_of(variant: Any, tag: str) -> tuple[object, ...]:
    """The values of `tag` that mean this variant."""
    field = getattr(variant, "__pydantic_fields__", {}).get(attribute_of(variant, tag))
    return get_args(field.annotation) if field is not None and get_origin(field.annotation) is Literal else ()
