"""What inferred styles of paging are called: by what they are alone, so that no other style or list renames one."""

from __future__ import annotations

from sdkgen.parse.page_words import NUMBERED
from sdkgen.parse.words import pascal, snake
from sdkgen.settings import ANY_LIST, PagingSettings

_URLS = ("_url", "_uri", "_link", "_href")
_FROM = {("offset", 1): "one_based", ("page", 0): "zero_based"}


def page_name(style: PagingSettings) -> str:
    """What leads to the next page, and what the list is called, if that is the same everywhere."""
    parts = [_FROM.get((style.style, style.start or 0), ""), _lead(style)]
    parts += () if style.items == ANY_LIST else style.items
    return pascal("_".join(filter(None, [*parts, "page"])))


def _lead(style: PagingSettings) -> str:
    parameter = snake(style.parameters.get("after") or style.parameters.get("parameter") or "")
    match style.style:
        case "cursor":
            last = style.fields.get("last", ())
            further = [*last] if last and last != ("last_id",) else []
            return "_".join([*([] if parameter == "after" else [parameter]), *further, "cursor"])
        case "token":
            next = "next_" if parameter in NUMBERED else ""
            return next + parameter + ("" if parameter.endswith("token") else "_token")
        case "offset":
            return parameter if parameter.endswith("offset") else f"{parameter}_offset"
        case "page":
            return "numbered" if parameter == "page_number" else f"{parameter}_number"
        case "link":
            return "link"
        case "url":
            field = snake("_".join(style.fields["field"]))
            return field if field.endswith(_URLS) else f"{field}_url"
