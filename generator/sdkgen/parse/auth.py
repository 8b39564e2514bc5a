"""Auth: the document's security schemes, and where the settings take the credentials from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sdkgen.api import ApiKey, AuthScheme, Basic, Bearer, ClientCredentials, Credential, Need, Secret
from sdkgen.load.operations import operations
from sdkgen.load.shapes import is_list, items, mapping
from sdkgen.parse.scope import Scope, child
from sdkgen.settings import AuthSettings

_PARTS: Mapping[type[AuthScheme], tuple[str, ...]] = {
    Basic: ("username", "password"),
    ClientCredentials: ("client_id", "client_secret"),
}
"""The values of schemes that have several."""


def credentials(scope: Scope) -> tuple[Credential, ...]:
    """The ways to authenticate that a client offers."""
    grouped: dict[tuple[str, bool], list[AuthSettings]] = {}
    for one in scope.settings.client.auth:
        grouped.setdefault((one.scheme, bool(one.part)), []).append(one)
    found = [_credential(scope, group) for group in grouped.values()]
    return tuple(one for one in found if one is not None)


def alternatives(scope: Scope, known: tuple[Credential, ...]) -> tuple[tuple[Credential, ...], ...]:
    """The credentials that go together, where the document wants more than one at once."""
    # A scheme may be served by a token that is given, or by what is exchanged for one.
    ways: dict[str, list[Credential]] = {}
    for one in known:
        ways.setdefault(one.name, []).append(one)
    found: dict[tuple[Credential, ...], None] = {}
    for requirement in _requirements(scope):
        choices: list[tuple[Credential, ...]] = [()]
        for name in requirement:
            choices = [(*chosen, way) for chosen in choices for way in ways.get(name, [])]
        found |= dict.fromkeys(chosen for chosen in choices if chosen)
    return tuple(found) if any(len(one) > 1 for one in found) else ()


def need(scope: Scope, owner: str) -> Need:
    """Whether the operation at `owner`, or the document as a whole, wants a credential."""
    security = scope.mapping(owner).get("security", scope.mapping("#").get("security"))
    if not is_list(security) or not credentials(scope):
        return Need.OPTIONAL
    if not security:
        return Need.NONE
    return Need.REQUIRED if all(security) else Need.OPTIONAL


def _requirements(scope: Scope) -> list[dict[str, Any]]:
    """What the document as a whole wants or, where it does not say, what its operations want."""
    root = scope.mapping("#").get("security")
    if root is not None:
        return [mapping(one) for one in items(root)]
    every = (one.value.get("security") for one in operations(scope.document))
    return [mapping(one) for security in every for one in items(security)]


def _credential(scope: Scope, group: list[AuthSettings]) -> Credential | None:
    name = group[0].scheme
    origin = scope.follow(child("#", "components", "securitySchemes", name))
    value = scope.mapping(origin)
    scheme = _scheme(scope, value, group)
    if scheme is None:
        scope.note(origin, "auth-scheme", f"the security scheme `{name}` is left to the caller")
        return None
    wanted = _PARTS.get(type(scheme), ("",))
    given = {one.part: Secret(one.argument, one.env) for one in group}
    if set(given) != set(wanted) or len(group) != len(wanted):
        _complain(scope, name, wanted, group)
        return None
    secrets = tuple(given[part] for part in wanted)
    return Credential(name, secrets, scheme, str(value.get("description", "")), origin)


def _complain(scope: Scope, name: str, wanted: tuple[str, ...], group: list[AuthSettings]) -> None:
    says, hint = "has one value", "keep one argument, without a `part`"
    if len(wanted) > 1:
        says = f"has two values, {' and '.join(f'`{part}`' for part in wanted)}"
        hint = f"give it {' and '.join(f'an argument with `part: {part}`' for part in wanted)}"
    message = f"the security scheme `{name}` {says}, and these arguments are not that"
    problem = scope.settings.problem(group[-1].origin, "auth-part", message, hint, key=True)
    if problem not in scope.problems:
        scope.problems.append(problem)


def _scheme(scope: Scope, value: dict[str, Any], group: list[AuthSettings]) -> AuthScheme | None:
    match value.get("type"), value.get("in"), str(value.get("scheme", "")).lower():
        case "apiKey", ("header" | "query" | "cookie") as location, _:
            return ApiKey(location, value["name"])
        case "http", _, "bearer":
            return Bearer()
        case "http", _, "basic":
            return Basic()
        case "oauth2", _, _ if any(one.part for one in group):
            return _client_credentials(scope, value, group)
        case "oauth2" | "openIdConnect", _, _:
            return Bearer()
        case _:
            return None


def _client_credentials(scope: Scope, value: dict[str, Any], group: list[AuthSettings]) -> ClientCredentials | None:
    flow = mapping(mapping(value.get("flows")).get("clientCredentials"))
    url = next((one.token_url for one in group if one.token_url), flow.get("tokenUrl"))
    if not isinstance(url, str) or not url:
        return None
    told = next((one.scopes for one in group if one.scopes is not None), None)
    root = [mapping(one).get(group[0].scheme) for one in items(scope.mapping("#").get("security"))]
    scopes = dict.fromkeys(str(scope) for one in root for scope in items(one))
    return ClientCredentials(url, tuple(scopes) if told is None else told, any(one.in_body for one in group))
