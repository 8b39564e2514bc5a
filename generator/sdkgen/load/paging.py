"""The styles of paging in the settings, from the plain values of `sdk.yaml` to dataclasses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from sdkgen.load.origins import child
from sdkgen.settings import PagingSettings, PagingStyle

STYLES = ("cursor", "token", "offset", "page", "link", "url")
_TAKEN = frozenset({"Client", "JSONLines", "Paged", "Paginator", "Stream"})
_PARAMETERS = ("after", "before", "parameter")
_FIELDS = ("last", "first", "field", "total", "pages")


def paging(name: str, given: Mapping[str, Any]) -> PagingSettings:
    """One style of paging."""
    style = next(one for one in STYLES if one in given)
    said: Mapping[str, Any] = given[style]
    return PagingSettings(
        name=name,
        style=cast(PagingStyle, style),
        items=_path(given.get("items", [])),
        more=_path(given.get("more", [])),
        parameters={key: said[key] for key in _PARAMETERS if key in said},
        fields={key: _path(said[key]) for key in _FIELDS if key in said},
        item=said.get("item", ""),
        start=said.get("start"),
        rel=said.get("rel", "next"),
        origin=child("#/paging", name),
    )


def faults(styles: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """What no schema can say is wrong with the styles: origin, rule, message and hint."""
    for name, given in styles.items():
        origin = child("#/paging", name)
        found = [one for one in STYLES if one in given]
        if name in _TAKEN:
            said = f"`Async{name}` is a class that every package has"
            yield origin, "name-clash", said, "give the paging another name"
        if len(found) != 1:
            said = "has " + " and ".join(f"`{one}`" for one in found) if found else "has no style"
            hint = "give it one of " + ", ".join(f"`{one}`" for one in STYLES)
            yield origin, "invalid-paging", f"the paging `{name}` {said}", hint
        elif found[0] == "cursor":
            yield from _cursor_faults(name, given["cursor"], child(origin, "cursor"))


def _cursor_faults(name: str, given: Mapping[str, Any], origin: str) -> Iterator[tuple[str, str, str, str]]:
    for parameter, field in (("after", "last"), ("before", "first")):
        if parameter in given and field not in given and "item" not in given:
            said = f"the paging `{name}` does not say what `{parameter}` takes"
            yield origin, "missing-key", said, f"name the body's field with `{field}`, or the items' with `item`"


def _path(given: str | list[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)
