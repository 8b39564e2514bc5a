"""What words are called in Python: attributes, arguments, modules, resources, the client."""

from __future__ import annotations

import keyword
import re
from collections.abc import Container, Mapping

from sdkgen.api import (
    Alias,
    Anything,
    Definition,
    Primitive,
    PrimitiveKind,
    Reference,
    Type,
    Union,
)
from sdkgen.parse.words import snake

_MODEL_ATTRIBUTES = frozenset(
    "construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json to_dict to_json"
    " update_forward_refs validate register raw".split()
)
"""Attributes of the models' base classes that a field must not hide."""


_CLIENT_MODULE = frozenset(
    "AsyncClient Client ErrorFormat Mapping NotGiven Omit RetryPolicy Service SyncClient Timeout HeaderKey QueryKey"
    " CookieKey BearerToken BasicAuth BaseModel Stream AsyncStream UnknownVariant"
    " RequestOptions SDKError None True False".split()
)
"""Names that the module of the clients, or the package beside them, has already."""

RESOURCE_MODULE = frozenset(
    "AsyncResource AsyncStream Base64Input Body BytesInput FileInput Headers Iterable JSONLines AsyncJSONLines Literal"
    " Mapping NonStreamingLimit NotGiven Operation ParameterStyle Query Resource SequenceNotStr Stream StreamFormat"
    " Timeout RawView AsyncRawView StreamingView AsyncStreamingView".split()
)
"""Classes that the modules of resources import."""

_CLIENT_ATTRIBUTES = frozenset(
    "base_url close copy delete get is_closed max_retries options patch platform_headers post put request stream"
    " timeout with_options default_headers default_query http_client deadline"
    " with_raw_response with_streaming_response".split()
)
"""Attributes of every client, which resources and credentials must not hide."""

VIEW_NAMES = (
    *("with_raw_response", "with_streaming_response"),
    *("raw_response", "streaming_response", "async_raw_response", "async_streaming_response"),
)
"""The views of every resource, and what makes their methods."""

CALL_OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")
"""Arguments that every method has."""

_METHOD_NAMES = ("self", "types", "resources", "streaming", "pagination")
"""Names that the body of a method uses."""


_TEXTS = (PrimitiveKind.STRING, PrimitiveKind.BASE64, PrimitiveKind.DATETIME, PrimitiveKind.DATE)
_DEVICES = ("aux", "con", "nul", "prn", *(f"{name}{number}" for name in ("com", "lpt") for number in range(1, 10)))
"""Names that Windows keeps for itself."""
_LONGEST_MODULE = 80
"""Characters of the name of a file, which others add endings to."""


_SIGNED = re.compile(r"^[+-](?=\d)")
"""What tells `+1` from `-1`."""


def identifier(text: str, *taken: Container[str]) -> str:
    """`text` as an identifier that is no keyword and none of `taken`; a trailing underscore makes the difference."""
    name = text if text.isidentifier() else "_".join(filter(None, [snake(text)]))
    if not name.isidentifier():
        name = f"n{name}" if name and f"n{name}".isidentifier() else "value"
    while keyword.iskeyword(name) or any(name in names for names in taken):
        name += "_"
    return name


def _said(sign: re.Match[str]) -> str:
    return "minus_" if sign[0] == "-" else "plus_"


def attribute(wire: str, *taken: Container[str]) -> str:
    """The attribute of a model for the property `wire`."""
    name = snake(_SIGNED.sub(_said, wire)) if not _is_snake(wire) else wire
    name = name.lstrip("_") or "value"
    name = f"n{name}" if name[0].isdigit() else name
    name = identifier(name, *taken)
    return f"{name}_" if name in _MODEL_ATTRIBUTES or name.startswith("model_") and name[6:] in _MODEL_METHODS else name


_MODEL_METHODS = frozenset(
    "computed_fields config construct copy dump dump_json extra fields fields_set json_schema parametrized_name"
    " post_init rebuild validate validate_json validate_strings".split()
)


def module(words: str, *taken: Container[str]) -> str:
    """A module that has a file of its own, on every file system."""
    return identifier(words[:_LONGEST_MODULE].rstrip("_"), _DEVICES, *taken)


def argument(words: str, *taken: Container[str]) -> str:
    """An argument of a method."""
    name = snake(words) or "value"
    name = f"n{name}" if name[0].isdigit() else name
    return identifier(name, _METHOD_NAMES, CALL_OPTIONS, *taken)


def client_name(wanted: str) -> str:
    """The name of the client class."""
    name = identifier(wanted)
    return f"{name}Client" if name in _CLIENT_MODULE else name


def client_attribute(words: str, *taken: Container[str]) -> str:
    """A resource or a credential of the client."""
    return argument(words, _CLIENT_ATTRIBUTES, *taken)


def takes_text(type: Type, definitions: Mapping[str, Definition]) -> bool:
    """Whether any string is a value of the type."""
    todo, seen = [type], set[str]()
    while todo:
        match todo.pop():
            case Primitive(kind):
                if kind in _TEXTS:
                    return True
            case Anything():
                return True
            case Union(variants):
                todo += variants
            case Reference(target) if target not in seen:
                seen.add(target)
                shape = definitions[target].shape
                todo += [shape.type] if isinstance(shape, Alias) else []
            case _:
                pass
    return False


def _is_snake(text: str) -> bool:
    return text.isidentifier() and text.isascii() and text == text.lower()
