"""Auth: the document's security schemes, and where the settings take the credentials from."""

from __future__ import annotations

from sdkgen.api import ApiKey, AuthScheme, Basic, Bearer, Credential, Need
from sdkgen.load.shapes import is_list
from sdkgen.parse.scope import Scope, child
from sdkgen.settings import AuthSettings


def credentials(scope: Scope) -> tuple[Credential, ...]:
    """The ways to authenticate that a client offers."""
    found = [_credential(scope, one) for one in scope.settings.client.auth]
    return tuple(one for one in found if one is not None)


def need(scope: Scope, owner: str) -> Need:
    """Whether the operation at `owner`, or the document as a whole, wants a credential."""
    security = scope.mapping(owner).get("security", scope.mapping("#").get("security"))
    if not is_list(security) or not credentials(scope):
        return Need.OPTIONAL
    if not security:
        return Need.NONE
    return Need.REQUIRED if all(security) else Need.OPTIONAL


def _credential(scope: Scope, settings: AuthSettings) -> Credential | None:
    origin = scope.follow(child("#", "components", "securitySchemes", settings.scheme))
    value = scope.get(origin)
    scheme = _scheme(value)
    if scheme is None:
        scope.note(origin, "auth-scheme", f"the security scheme `{settings.scheme}` is left to the caller")
        return None
    return Credential(settings.argument, settings.env, scheme, str(value.get("description", "")), origin)


def _scheme(value: dict[str, str]) -> AuthScheme | None:
    match value.get("type"), value.get("in"), str(value.get("scheme", "")).lower():
        case "apiKey", ("header" | "query" | "cookie") as location, _:
            return ApiKey(location, value["name"])
        case "http", _, "bearer":
            return Bearer()
        case "http", _, "basic":
            return Basic()
        case "oauth2" | "openIdConnect", _, _:
            return Bearer()
        case _:
            return None
