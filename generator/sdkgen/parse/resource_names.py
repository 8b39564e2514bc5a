"""Names of resources, where nobody gave them: the nouns of a path, each said once, in the plural if they are many."""

from __future__ import annotations

from sdkgen.parse.routes import PARAMETER, Route, Routes
from sdkgen.parse.verbs import ACTIONS, NOUNS
from sdkgen.parse.walk import Endpoint
from sdkgen.parse.words import plural, singular

_UNCOUNTABLE = frozenset(
    "access advice audio auth cash content data equipment feedback hardware help history info information inventory"
    " logic mail media metadata money music news progress research search self software staff storage support"
    " traffic usage video weather work".split()
)
_GENERIC = frozenset({"guid", "id", "key", "name", "pk", "sid", "slug", "uid", "uuid"})
_WHICH = frozenset({"id", "ids", "key", "keys", "name", "names"})
"""What says nothing without the noun before it."""


def resource_names(endpoint: Endpoint, route: Route, routes: Routes) -> list[str]:
    """The resources that the fixed segments of a path lead through, one for each."""
    whole = routes.whole(endpoint)
    start = len(whole) - len(route.segments)
    found: list[str] = []
    before = ""
    for end, segment in enumerate(route.segments, start + 1):
        if segment == PARAMETER:
            before = ""
            continue
        name = segment
        if _is_collection(whole[:end], routes):
            name = plural(segment)
        name = _without_parent(name, found, whole[: end - 1], routes)
        # `/products/product` is one resource.
        twins = [one for one in routes.after(whole[: end - 1]) if singular(one) == singular(before)] if before else []
        is_twin = twins == [segment] and end == len(whole) and not routes.after(whole)
        if not is_twin or routes.at(whole) & routes.at(whole[:-1]):
            found.append(name)
        before = segment
    return found


def _is_collection(segments: tuple[str, ...], routes: Routes) -> bool:
    """Whether a singular noun stands for many things: it has items, and can be added to or listed, or has a plural."""
    noun = segments[-1]
    last = noun.rpartition("_")[2]
    if (
        singular(noun) != noun
        or last in _UNCOUNTABLE
        or (noun in ACTIONS and noun not in NOUNS)
        or any(map(str.isdigit, noun))
    ):
        return False
    names = routes.after(segments) if routes.is_path((*segments, PARAMETER)) else ()
    is_many = "POST" in routes.at(segments) or routes.is_path((*segments[:-1], plural(noun)))
    return is_many and any(_identifies(name, last) for name in names)


def _identifies(parameter: str, noun: str) -> bool:
    """Whether a parameter is of the thing itself: `pet_id`, `username`, or just `id`."""
    words = parameter.split("_")
    return bool(_GENERIC & set(words[:1])) or noun in words or words[0].startswith(noun)


def _without_parent(name: str, parents: list[str], above: tuple[str, ...], routes: Routes) -> str:
    """`project_briefs` below `projects` as `briefs`, unless that is another resource."""
    if not parents:
        return name
    lead = f"{singular(parents[-1])}_"
    rest = name.removeprefix(lead)
    if rest == name or rest in _WHICH or routes.is_path((*above, rest)):
        return name
    return rest
