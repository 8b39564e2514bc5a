"""Styles of paging that a document shows without being asked.

One name proves nothing: a style is inferred where a parameter that asks for another page meets a field, a header or a
list that can only be there for it. Of several that an operation shows, the one counts in which the server says most.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TypeGuard

from sdkgen.api import Array, PrimitiveKind, Reference
from sdkgen.parse import page_words as words
from sdkgen.parse.page_evidence import NUMBERS, PageEvidence, Shown
from sdkgen.parse.page_lists import Path
from sdkgen.parse.page_names import page_name
from sdkgen.settings import ANY_LIST, PagingSettings, PagingStyle

_SINGLE = (PrimitiveKind.STRING, *NUMBERS)
_FLAG = (PrimitiveKind.BOOLEAN,)
_FROM_ZERO = re.compile(
    r"\b(?:zero|0)[- ](?:based|indexed)"
    r"|\b(?:starts?|starting|begins?|beginning|counted|counting) (?:at|from|with) [`'\"]?(?:zero|0)\b"
    r"|\bdefaults?(?: value)?(?: is| to)?[:=]? ?[`'\"]?0\b",
    re.IGNORECASE,
)


def inferred_style(shown: PageEvidence, origin: str) -> PagingSettings | None:
    """The style that an operation shows, as settings would declare it; nothing where the evidence is not enough."""
    if shown.verb not in ("GET", "POST"):
        return None
    return next((found for style in _TRUSTED if (found := style(shown, origin)) is not None), None)


def _token(shown: PageEvidence, origin: str) -> PagingSettings | None:
    """A parameter takes what the response calls the next one."""
    for called in words.TOKENS:
        parameter = shown.parameter((called,))
        if parameter is None or parameter.kind is None or parameter.kind not in _SINGLE:
            continue
        kinds = NUMBERS if parameter.is_number else (parameter.kind,)
        own = (f"next_{called}", f"next_page_{called}")
        further = () if called in words.NUMBERED and parameter.is_number else words.NEXT_TOKENS
        echoed = (called,) if called in words.ECHOED and not parameter.is_number else ()
        for name in (*own, *further, *echoed):
            field = shown.field((name,), kinds)
            if field is not None and (not field.is_url or field.words.endswith(words.TOKEN_ENDINGS)):
                return _style(shown, origin, "token", {"parameter": parameter.name}, {"field": field.path})
    return None


def _cursor(shown: PageEvidence, origin: str) -> PagingSettings | None:
    """A parameter takes the id of the last item, and the response names it or says whether there is more."""
    after, before = shown.parameter(words.AFTER), shown.parameter(words.BEFORE)
    if after is None or after.kind is None or after.kind not in _SINGLE:
        return None
    last, first = (_id(shown.field(names, (after.kind,))) for names in (words.LAST, words.FIRST))
    item = "id" if shown.item_id is after.kind else ""
    if last is None and not (item and _more(shown)):
        return None
    parameters = {"after": after.name, **({"before": before.name} if before is not None and (first or item) else {})}
    fields = {"last": last.path} if last is not None else {}
    fields |= {"first": first.path} if first is not None and "before" in parameters else {}
    return _style(shown, origin, "cursor", parameters, fields, item=item)


def _url(shown: PageEvidence, origin: str) -> PagingSettings | None:
    """The response has the URL of the next page."""
    named = [one for one in shown.said if one.is_url and shown.verb == "GET"]
    for name in words.URLS:
        for one in named:
            if one.words == name or one.words.endswith(f"_{name}"):
                return _style(shown, origin, "url", {}, {"field": one.path})
    return None


def _link(shown: PageEvidence, origin: str) -> PagingSettings | None:
    """The header is documented that has the URL of the next page."""
    return _style(shown, origin, "link", {}, {}) if shown.has_link and shown.verb == "GET" else None


def _offset(shown: PageEvidence, origin: str) -> PagingSettings | None:
    """One parameter says how many items to pass over, and another how many to give."""
    parameter = shown.parameter(words.OFFSETS)
    if parameter is None or not parameter.is_number or not _is_listing(shown):
        return None
    start = _start(parameter)
    if start is None and parameter.words not in words.FROM_ZERO:
        return None
    total = shown.field(words.TOTALS, NUMBERS)
    fields = {"total": total.path} if total is not None else {}
    return _style(shown, origin, "offset", {"parameter": parameter.name}, fields, start=start or 0)


def _page(shown: PageEvidence, origin: str) -> PagingSettings | None:
    """Pages have numbers and a size."""
    parameter = shown.parameter(words.PAGE_NUMBERS)
    if parameter is None or not parameter.is_number or not _is_listing(shown):
        return None
    start = _start(parameter)
    if start is None and parameter.words == "page_index":
        return None
    pages = shown.field(words.PAGES, NUMBERS)
    fields = {"pages": pages.path} if pages is not None else {}
    start = 1 if start is None else start
    return _style(shown, origin, "page", {"parameter": parameter.name}, fields, start=start)


_TRUSTED: tuple[Callable[[PageEvidence, str], PagingSettings | None], ...] = (
    *(_token, _cursor, _url, _link, _offset, _page),
)
"""The styles, by how much of the next page the server says itself."""


def _style(
    shown: PageEvidence,
    origin: str,
    style: PagingStyle,
    parameters: dict[str, str],
    fields: dict[str, Path],
    item: str = "",
    start: int | None = None,
) -> PagingSettings:
    path = shown.list.path
    is_usual = len(path) == 1 and path[0].lower() in words.LISTS
    is_taken = path != ("data",) and any(one.path == ("data",) for one in shown.said)
    items = path if is_usual or is_taken else ANY_LIST
    found = PagingSettings("", style, items, _more(shown), parameters, fields, item, start, "next", origin)
    return replace(found, name=page_name(found))


def _id(shown: Shown | None) -> Shown | None:
    return None if shown is None or shown.is_url else shown


def _more(shown: PageEvidence) -> Path:
    found = shown.field(words.MORE, _FLAG)
    return found.path if found is not None else ()


def _is_listing(shown: PageEvidence) -> bool:
    """Whether a call can say how much it wants, and gets a list rather than a thing that has one."""
    size = shown.parameter(words.SIZES)
    if size is None or not size.is_number or shown.is_single or not isinstance(shown.list.item, (Reference, Array)):
        return False
    counted = shown.field((*words.TOTALS, *words.PAGES, *words.OFFSETS, *words.PAGE_NUMBERS), NUMBERS)
    if counted is not None or _more(shown):
        return True
    called = shown.list.path[-1].lower() if shown.list.path else ""
    return shown.verb == "GET" and (shown.is_bare or called == "data" or called in words.LISTS)


def _start(parameter: Shown) -> int | None:
    """The first number, where the document says it."""
    for said in (parameter.default, parameter.schema.get("default")):
        if _is_first(said):
            return said
    if _FROM_ZERO.search(parameter.description):
        return 0
    least = parameter.schema.get("minimum")
    return least if _is_first(least) else None


def _is_first(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value in (0, 1)
