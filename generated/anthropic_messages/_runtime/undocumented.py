"""Keys of a response that are no property of a model, but have the name of one of its attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .one_of import LENIENT, STRICT

if TYPE_CHECKING:
    from pydantic_core import CoreSchema
    from pydantic_core.core_schema import ValidationInfo

KEY_OF_ATTRIBUTE = "key_of_attribute"
"""The type of the error that such a key is to the strict reader."""


def watched(schema: CoreSchema, attributes: frozenset[str]) -> None:
    """Has the schema of a model refuse a response with an undocumented key that is one of these names of attributes.

    pydantic notes by one name whether an attribute and such a key came, so that dumps could not tell them apart. The
    lenient reader can. Nothing is called for what the document describes.
    """
    from pydantic_core import PydanticCustomError, core_schema

    def key_of(key: Any, info: ValidationInfo[Any]) -> Any:
        if key in attributes and info.context in (LENIENT, STRICT):
            raise PydanticCustomError(KEY_OF_ATTRIBUTE, "An undocumented key has the name of an attribute")
        return key

    fields: Any = schema
    while fields["type"] != "model-fields":
        fields = fields["schema"]
    fields["extras_keys_schema"] = core_schema.with_info_plain_validator_function(key_of)
