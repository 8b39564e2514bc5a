"""Reading what breaks the schema: each value that fits is typed, each that does not stays as it came.

Used only after the strict validator refused, and for models that a user builds without validation.
"""

from __future__ import annotations

import json
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, ForwardRef, Literal, NoReturn, TypeVar, Union, get_args, get_origin

from .errors import APIResponseValidationError, request_of, shorten
from .extras import extras_type
from .models import BaseModel, assembled
from .one_of import LENIENT, STRICT, STRICT_BUT_FOR_KEYS, OneOf, known_tag, tags_of, variants
from .parse import is_model, validator_of
from .redaction import redact, redact_value, secrets_of
from .refusal import reasons, without_input
from .shapes import is_array, is_object

if TYPE_CHECKING:
    import httpx2

M = TypeVar("M", bound=BaseModel)

MAX_DEPTH = 200
"""How deep the JSON of a response may be nested: as deep as the strict reader goes."""
_LARGEST = (1 << 53) - 1
"""Up to where every integer has a float of its own."""


def read_again(
    type_: object,
    data: bytes | str,
    *,
    strict: bool,
    response: httpx2.Response,
    cause: Exception,
    subject: str = "The response",
) -> Any:
    """The JSON text `data` as leniently as `parse.read` promises; `cause` is why the strict reader refused it.

    `subject` is what errors call the text.
    """
    try:
        value = json.loads(data)
    except RecursionError:
        _refuse(response, data, f"{subject} is nested too deeply to be read", cause)
    except ValueError as error:
        if "int" in str(error) and "limit" in str(error):
            _refuse(response, data, f"{subject} contains a number that is too long to be read", cause)
        try:
            text = data if isinstance(data, str) else data.decode()
        except UnicodeDecodeError:
            _refuse(response, data, f"{subject} is not UTF-8", cause)
        start = text.lstrip("\ufeff \t\r\n")[:1]
        # A word is text; what begins like an object or an array was meant to be one, and was damaged or cut off.
        if strict or start in ("", "<", "{", "["):
            what = {"": "is empty", "<": "is HTML or XML"}.get(start, "is not JSON")
            _refuse(response, data, f"{subject} {what} where JSON was promised", cause)
        return text
    if _too_deep(value):
        _refuse(response, data, f"{subject} is nested too deeply to be read", cause)
    whole = _whole_numbers(data)
    if whole is not None:
        data = whole
        try:
            return _validated(type_, data, STRICT if strict else LENIENT)
        except ValueError:
            pass  # that was not all that is wrong with it
    if strict:
        try:
            _validated(type_, data, STRICT_BUT_FOR_KEYS)
        except ValueError as error:
            said = f"{subject} does not match what the API promises: {shorten(reasons(error))}"
            _refuse(response, value, said, error)
    return fit(type_, value)


def _validated(type_: object, data: bytes | str, context: str) -> Any:
    return validator_of(type_).validate_json(data, strict=True, context=context, by_name=False)


def _whole_numbers(data: bytes | str) -> str | None:
    """The JSON text with `1` where it has `1.0` or `1e0`, which JSON does not tell apart; `None` where it has none."""
    found: list[float] = []

    def number(text: str) -> float | int:
        value = float(text)
        if not value.is_integer() or abs(value) > _LARGEST:
            return value
        found.append(value)
        return int(value)

    plain = json.loads(data, parse_float=number)
    return json.dumps(plain) if found else None


def build(model: type[M], values: dict[str, Any], depth: int = 0) -> M:
    """An object of `model` with these values, by the API's names, whatever they are."""
    fields = model.__pydantic_fields__
    if not model.__pydantic_fields_complete__:
        model.model_rebuild(raise_errors=False)
        fields = model.__pydantic_fields__
    rest = dict(values)
    attributes: dict[str, Any] = {}
    present: set[str] = set()
    for name, field in fields.items():
        key = field.alias or name
        if key in rest:
            attributes[name] = fit(field.annotation, rest.pop(key), depth + 1, field.metadata)
            present.add(name)
        else:
            attributes[name] = None if field.is_required() else field.get_default(call_default_factory=True)
    if rest and (extras := extras_type(model)) is not None:
        rest = {key: fit(extras, value, depth + 1) for key, value in rest.items()}
    attributes["_irregular"] = True
    # A key that has the name of an attribute says nothing of whether that came.
    built = assembled(model, attributes, present | (rest.keys() - fields.keys()), rest)
    if model.__pydantic_post_init__:
        built.model_post_init(None)
    return built


def fit(type_: Any, value: Any, depth: int = 0, notes: list[Any] | tuple[Any, ...] = ()) -> Any:
    """`value` (as `json.loads` gives it) as a `type_` as far as it is one."""
    if depth > MAX_DEPTH:
        return value
    origin = get_origin(type_)
    if origin is Annotated:
        return fit(get_args(type_)[0], value, depth, type_.__metadata__)
    if origin is Union or origin is UnionType:
        one_of = next((note for note in notes if isinstance(note, OneOf)), None)
        return _fit_tagged(one_of, type_, value, depth) if one_of is not None else _fit_union(type_, value, depth)
    if is_array(value):
        items = get_args(type_) if origin is list else ()
        return [fit(items[0], item, depth + 1) for item in value] if items else value
    if is_object(value):
        if origin is dict:
            inner: Any = get_args(type_)[1]
            return {key: fit(inner, item, depth + 1) for key, item in value.items()}
        return build(type_, value, depth) if is_model(type_) else value
    return _fit_scalar(type_, value)


def _fit_tagged(one_of: OneOf, type_: Any, value: Any, depth: int) -> Any:
    known, unknown = variants(type_)
    if not is_object(value):
        return value
    rest = None
    for variant in known:
        if one_of.otherwise and getattr(variant, "__name__", "") == one_of.otherwise:
            rest = variant
        elif known_tag(value.get(one_of.tag), frozenset(tags_of(variant, one_of.tag))):
            return fit(variant, value, depth)
    if rest is not None:
        return fit(rest, value, depth)
    return value if unknown is None else build(unknown, value, depth)


def _fit_union(type_: Any, value: Any, depth: int) -> Any:
    arms = [arm for arm in get_args(type_) if arm is not NoneType]
    if value is None:
        return None
    if is_object(value):
        models = [arm for arm in arms if is_model(arm)]
        # A single model is what was meant, however broken; of several, the one whose constants and fields agree.
        chosen = models[0] if len(models) == 1 else max(models, key=lambda arm: _agreement(arm, value), default=None)
        if chosen is not None and (len(models) == 1 or _agreement(chosen, value) > 0):
            return build(chosen, value, depth)
    for arm in arms:
        if is_model(arm):
            continue
        result = fit(arm, value, depth)
        if result is not value or _is_plain(arm, value):
            return result
    return value


def _agreement(model: type[BaseModel], value: dict[str, Any]) -> int:
    score = 0
    for name, field in model.__pydantic_fields__.items():
        key = field.alias or name
        if get_origin(field.annotation) is Literal and key in value:
            score += 100 if value[key] in get_args(field.annotation) else -1000
        elif key in value:
            score += 1
        elif field.is_required():
            score -= 1
    return score


def _fit_scalar(type_: Any, value: Any) -> Any:
    if type_ in (str, int, float, bool, NoneType, object, Any) or get_origin(type_) is Literal:
        if type_ is float and type(value) is int and abs(value) <= _LARGEST:
            return float(value)
        if type_ is int and type(value) is float and value.is_integer() and abs(value) <= _LARGEST:
            return int(value)
        return value
    if isinstance(type_, (ForwardRef, str, TypeVar)) or is_model(type_):
        return value
    try:
        return validator_of(type_).validate_json(json.dumps(value), strict=True, by_name=False)
    except Exception:
        return value


def _is_plain(type_: Any, value: Any) -> bool:
    if get_origin(type_) is Literal:
        return value in get_args(type_)
    return type_ in (Any, object) or type_ is type(value) or get_origin(type_) is type(value)


def _too_deep(value: Any) -> bool:
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        deeper: list[Any] = []
        for item in level:
            if is_object(item):
                deeper.extend(item.values())
            elif is_array(item):
                deeper.extend(item)
        if not deeper:
            return False
        level = deeper
    return True


def _refuse(response: httpx2.Response, body: object, said: str, cause: Exception) -> NoReturn:
    if isinstance(body, bytes):
        body = body.decode("utf-8", "replace")
    request = request_of(response)
    secrets = () if request is None else secrets_of(request)
    body, said = redact_value(body, secrets), redact(said, secrets)
    if isinstance(body, str):
        said = f"{said}: {shorten(body, 200)}" if body else said
        body = shorten(body)
    raise APIResponseValidationError(response, body, message=said) from without_input(cause, secrets)
