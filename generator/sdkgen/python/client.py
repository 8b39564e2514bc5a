"""The module of the clients, and the facts of the API that they carry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from sdkgen.api import ApiKey, AuthScheme, Basic, Bearer, ClientCredentials, Credential, Need, Secret
from sdkgen.problems import SpecError
from sdkgen.python.docstrings import docstring
from sdkgen.python.literals import literal, mapping, sequence, tuple_of
from sdkgen.python.mixins import clashes, imported, parents
from sdkgen.python.names import client_attribute
from sdkgen.python.operation_facts import retry_policy
from sdkgen.python.resources import Child, children
from sdkgen.python.scope import Scope

_TAKEN = frozenset(
    "AsyncClient BasicAuth BearerToken Client CookieKey HeaderKey Mapping NotGiven Omit QueryKey RetryPolicy "
    "Self Service SyncClient Timeout".split()
)
"""Names that the module has other uses for."""


@dataclass(frozen=True)
class CredentialArgument:
    """An argument and attribute of the client that holds a secret."""

    name: str
    docstring: str


@dataclass(frozen=True)
class ClientClass:
    """The client in one colour."""

    name: str
    parent: str
    transport: str
    middleware: str
    docstring: str
    children: tuple[Child, ...]


@dataclass(frozen=True)
class ClientModule:
    """View of `client.py.jinja`."""

    docstring: str
    name: str
    service: tuple[str, ...]
    """Keyword arguments of `Service`."""
    credential_classes: str
    credentials: tuple[CredentialArgument, ...]
    credential_values: str
    max_retries: int
    classes: tuple[ClientClass, ...]
    has_resources: bool
    has_webhooks: bool
    mixin_module: str
    """Empty where no class of the user's is a base."""
    mixin_names: str


def client_module(scope: Scope) -> ClientModule:
    """The module with both clients."""
    api = scope.api
    name = scope.client
    names = secret_names(scope)
    mixin = scope.settings.client.mixin
    if mixin and (problems := [*clashes(scope, mixin, {*_TAKEN, name, f"Async{name}"})]):
        raise SpecError(problems)
    what = f"{scope.about}\n\n{api.description}".strip()
    return ClientModule(
        docstring=docstring(f"The clients: `{name}` blocks, `Async{name}` awaits."),
        name=name,
        service=tuple(_service(scope)),
        credential_classes=", ".join(sorted({_class(credential.scheme) for credential in api.credentials})),
        credentials=tuple(
            CredentialArgument(names[secret], docstring(_told(credential, secret), 4))
            for credential in api.credentials
            for secret in credential.secrets
        ),
        credential_values="{" + ", ".join(f"{literal(one)}: {one}" for one in names.values()) + "}",
        max_retries=api.retry.max_retries,
        classes=(
            ClientClass(
                name,
                parents(mixin, "", "SyncClient"),
                "Client",
                "Middleware",
                docstring(what, 4),
                children(scope, api.resources, False, "self"),
            ),
            ClientClass(
                f"Async{name}",
                parents(mixin, "Async", "_AsyncClient"),
                "AsyncClient",
                "AsyncMiddleware",
                docstring(f"Asynchronous form of `{name}`.", 4),
                children(scope, api.resources, True, "self"),
            ),
        ),
        has_resources=bool(api.resources),
        has_webhooks=has_webhooks(scope),
        mixin_module=f".{mixin.module}" if mixin else "",
        mixin_names=imported(mixin) if mixin else "",
    )


def secret_names(scope: Scope) -> dict[Secret, str]:
    """The arguments of the credentials, in the model's order."""
    names: dict[Secret, str] = {}
    taken: set[str] = set()
    for credential in scope.api.credentials:
        for secret in credential.secrets:
            names[secret] = client_attribute(secret.argument, taken)
            taken.add(names[secret])
    return names


def has_webhooks(scope: Scope) -> bool:
    """Whether the clients have webhooks as an attribute: a resource or credential of that name comes first."""
    taken = {*(client_attribute(one.name) for one in scope.api.resources), *secret_names(scope).values()}
    return scope.api.webhooks is not None and "webhooks" not in taken


def ways(scope: Scope) -> tuple[tuple[Credential, ...], ...]:
    """The alternatives of those who authenticate: the credentials that each takes."""
    return scope.api.alternatives or tuple((one,) for one in scope.api.credentials)


def _service(scope: Scope) -> list[str]:
    api, settings = scope.api, scope.settings
    # The name under which it is imported, which a vendored copy does not choose.
    lines = ['name=__name__.rpartition(".")[0]', "version=__version__", f"base_url={literal(api.server.url)}"]
    lines += [f"base_url_env={literal(api.server.env)}"] if api.server.env else []
    lines += [f"log_env={literal(settings.client.log_env)}"] if settings.client.log_env else []
    if api.retired:
        listed = ", ".join(f"{literal(one.argument)}: {mapping(dict(one.values))}" for one in api.retired)
        lines.append(f"retired={{{listed}}}")
    lines += [f"headers={mapping(dict(api.headers))}"] if api.headers else []
    if api.credentials:
        names = secret_names(scope)
        lines.append(f"credentials={tuple_of(_credential(names, one) for one in api.credentials)}")
        if api.alternatives:
            named = (sequence(names[secret] for one in way for secret in one.secrets) for way in api.alternatives)
            lines.append(f"alternatives={tuple_of(named)}")
        lines.append(f"auth_required={api.auth is Need.REQUIRED}")
    lines.append(f"retry={retry_policy(api.retry)}")
    lines += [f"timeout={settings.client.timeout}", f"connect_timeout={settings.client.connect_timeout}"]
    return [*lines, "errors=ERRORS"]


def _credential(names: dict[Secret, str], credential: Credential) -> str:
    first, scheme = credential.secrets[0], credential.scheme
    alone = f"{literal(names[first])}, env={literal(first.env)}"
    several = mapping({names[secret]: secret.env for secret in credential.secrets})
    match scheme:
        case ApiKey("header", name):
            facts = [alone, f"header={literal(name)}"]
        case ApiKey("query", name):
            facts = [alone, f"parameter={literal(name)}"]
        case ApiKey(_, name):
            facts = [alone, f"cookie={literal(name)}"]
        case Bearer():
            facts = [alone]
        case Basic():
            facts = [several]
        case ClientCredentials(url, scopes, in_body):
            facts = [several, f"token_url={literal(url)}"]
            facts += [f"scopes={sequence(scopes)}"] if scopes else []
            facts += ["in_body=True"] if in_body else []
        case _:
            assert_never(scheme)
    return f"{_class(scheme)}({', '.join(facts)})"


def _class(scheme: AuthScheme) -> str:
    match scheme:
        case ApiKey("header"):
            return "HeaderKey"
        case ApiKey("query"):
            return "QueryKey"
        case ApiKey():
            return "CookieKey"
        case Bearer():
            return "BearerToken"
        case Basic():
            return "BasicAuth"
        case ClientCredentials():
            return "ClientCredentials"
        case _:
            assert_never(scheme)


def _told(credential: Credential, secret: Secret) -> str:
    where = f" Taken from the environment variable `{secret.env}` where it is not given." if secret.env else ""
    return f"{credential.description.strip()}{where}".strip()
