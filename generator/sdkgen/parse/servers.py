"""Servers: where an operation is, if not where the rest of the API is."""

from __future__ import annotations

from sdkgen.load import defaults
from sdkgen.load.shapes import items, mapping
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.walk import Endpoint


def server(scope: Scope, endpoint: Endpoint) -> str:
    """The URL of the operation's own server; empty where it has none, or the settings say where the whole API is."""
    usual = defaults.server(scope.document)
    for owner in (endpoint.origin, endpoint.path_item):
        listed = [mapping(one) for one in items(scope.mapping(owner).get("servers"))]
        if not listed:
            continue
        found = defaults.address(listed[0])
        if usual in map(defaults.address, listed):
            return ""
        if found and usual and scope.settings.client.base_url.default == usual:
            return found
        scope.note(child(owner, "servers"), "servers-of-operation", "calls go to the base URL of the client")
        return ""
    return ""
