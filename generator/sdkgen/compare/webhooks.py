"""The webhooks of two SDKs: whether there are any, and what reading one gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.api import Direction
from sdkgen.compare.changes import Change, Spot
from sdkgen.compare.parts import Reader
from sdkgen.compare.relation import Kind, relation
from sdkgen.python.scope import Scope

_WEBHOOKS = Spot("#/webhooks")
_SECRET = Spot("#/webhooks/secret_env", settings=True)
_SUBJECT = "webhooks.unwrap"
_RULES = {
    Kind.WIDER: "webhook-type-widened",
    Kind.NARROWER: "webhook-type-narrowed",
    Kind.OTHER: "webhook-type-changed",
}


def webhook_changes(old: Scope, new: Scope, renames: Mapping[str, str]) -> Iterator[Change]:
    """Every change of the module of webhooks; what their payloads hold is told of as of any type."""
    before, after = old.api.webhooks, new.api.webhooks
    if before is None and after is None:
        return
    if before is None:
        yield Change("webhooks-added", _SUBJECT, "`webhooks.unwrap()` was added", None, _WEBHOOKS)
        return
    if after is None:
        yield Change("webhooks-removed", _SUBJECT, "`webhooks.unwrap()` was removed", _WEBHOOKS, None)
        return
    readers = Reader(old, Direction.RESPONSE, renames), Reader(new, Direction.RESPONSE)
    rule = _RULES.get(relation(readers[0], before.event, readers[1], after.event).kind)
    if rule is not None:
        was, now = (reader.annotation(one.event) for reader, one in zip(readers, (before, after), strict=True))
        said = f"`webhooks.unwrap()` gave `{was}` and gives `{now}`"
        yield Change(rule, _SUBJECT, said, _WEBHOOKS, _WEBHOOKS)
    if before.secret_env != after.secret_env:
        was, now = (f"`{one.secret_env}`" if one.secret_env else "no variable" for one in (before, after))
        said = f"the secret of webhooks is read from {now}, and was from {was}"
        yield Change("client-default-changed", _SUBJECT, said, _SECRET, _SECRET)
