"""Which files an SDK consists of."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from sdkgen.api import Api
from sdkgen.folders import TEMPLATES
from sdkgen.package import Copy, File, Package
from sdkgen.python.checks import check
from sdkgen.python.client import client_module
from sdkgen.python.docs_listing import listing
from sdkgen.python.docs_reference import quick_reference
from sdkgen.python.docs_types import TypeTable
from sdkgen.python.docstrings import summary
from sdkgen.python.errors import errors_module
from sdkgen.python.exports import lazy_package
from sdkgen.python.former import former_module, former_names
from sdkgen.python.literals import quoted
from sdkgen.python.paging import paging_module
from sdkgen.python.readme import readme
from sdkgen.python.resources import resource_modules
from sdkgen.python.runtime_names import runtime_names
from sdkgen.python.scope import Scope
from sdkgen.python.selection import selected
from sdkgen.python.streaming import streaming_module
from sdkgen.python.structured import structured_module
from sdkgen.python.testing import routes_package, testing_module
from sdkgen.python.typing_modules import typing_modules
from sdkgen.python.webhooks import webhooks_module
from sdkgen.settings import Settings


@dataclass(frozen=True)
class Project:
    """View of `pyproject.toml.jinja` and `version.py.jinja`; each attribute is a literal, in TOML as in Python."""

    distribution: str
    package: str
    version: str
    description: str
    license: str
    license_text: str
    """As it is; empty where there is no file of it."""


def package(api: Api, settings: Settings, only: Collection[str] = ()) -> Package:
    """The files of the SDK for `api`, or for the resources in `only` alone, named as attributes of the client.

    Raises SpecError where `settings` name types that it does not have, LookupError where `only` names no resource.
    """
    scope = Scope(api, settings)
    check(scope)
    if only:
        scope = selected(scope, only)
    root = PurePosixPath(settings.package.name)
    return Package((*_project(scope, root), *_modules(scope, root), *_runtime(root)))


def _project(scope: Scope, root: PurePosixPath) -> Iterator[File | Copy]:
    settings = scope.settings.package
    project = Project(
        distribution=quoted(settings.distribution),
        package=quoted(settings.name),
        version=quoted(settings.version),
        description=quoted(summary(settings.description or scope.about)),
        license=quoted(settings.license) if settings.license else "",
        license_text=f"{settings.license_text.rstrip()}\n" if settings.license_text.strip() else "",
    )
    yield File(PurePosixPath("pyproject.toml"), "pyproject.toml.jinja", project, False)
    if project.license_text:
        yield File(PurePosixPath("LICENSE"), "license.jinja", project, False)
    yield Copy(PurePosixPath(".gitattributes"), TEMPLATES / "python" / "project" / "gitattributes")
    yield File(PurePosixPath("README.md"), "readme.md.jinja", readme(scope), False)
    yield File(root / "_version.py", "version.py.jinja", project, True)


def _modules(scope: Scope, root: PurePosixPath) -> Iterator[File]:
    resources = resource_modules(scope)
    types = typing_modules(scope)
    table = TypeTable.of(types)
    reference = quick_reference(scope, resources, table)
    yield File(PurePosixPath("docs/quick-reference.md"), "quick_reference.md.jinja", reference, False)
    yield File(PurePosixPath("api.md"), "api.md.jinja", listing(scope, resources, types, table), False)
    yield File(root / "_client.py", "client.py.jinja", client_module(scope), True)
    errors = errors_module(scope)
    yield File(root / "errors.py", "errors.py.jinja", errors, True)
    for resource in resources:
        yield File(root / "resources" / f"{resource.name}.py", "resource.py.jinja", resource, True)
    views = [one.views for one in resources if one.views is not None]
    for view in views:
        yield File(root / "resources" / f"{view.name}.py", "views.py.jinja", view, True)
    former = former_module(scope)
    for module in [*types, *([former] if former is not None else [])]:
        yield File(root / "types" / f"{module.name}.py", "types_module.py.jinja", module, True)
    yield File(
        root / "resources" / "__init__.py",
        "lazy_package.py.jinja",
        lazy_package(
            "The resources of the clients.",
            ".._runtime",
            {f".{one.name}": one.exports for one in resources},
            [one.name for one in views],
        ),
        True,
    )
    yield File(
        root / "types" / "__init__.py",
        "lazy_package.py.jinja",
        lazy_package(
            "What calls write and read. Each name is imported when it is first used.",
            ".._runtime",
            {f".{one.name}": one.exports for one in types},
            deprecated=former_names(scope),
        ),
        True,
    )
    pagination = paging_module(scope)
    if pagination is not None:
        yield File(root / "pagination.py", "pagination.py.jinja", pagination, True)
    structured = structured_module(scope)
    if structured is not None:
        yield File(root / "structured" / "results.py", "structured.py.jinja", structured, True)
        yield File(
            root / "structured" / "__init__.py",
            "lazy_package.py.jinja",
            lazy_package(structured.prose, ".._runtime", {".results": structured.exports}),
            True,
        )
    streaming = streaming_module(scope)
    if streaming is not None:
        yield File(root / "streaming" / "streams.py", "streaming.py.jinja", streaming, True)
        yield File(
            root / "streaming" / "__init__.py",
            "lazy_package.py.jinja",
            lazy_package("Streams that build their result.", ".._runtime", {".streams": streaming.exports}),
            True,
        )
    webhooks = webhooks_module(scope)
    if webhooks is not None:
        yield File(root / "webhooks" / "events.py", "webhooks.py.jinja", webhooks, True)
        yield File(
            root / "webhooks" / "__init__.py",
            "lazy_package.py.jinja",
            lazy_package(webhooks.prose, ".._runtime", {".events": webhooks.exports}),
            True,
        )
    testing = testing_module(scope)
    if testing is not None:
        yield File(root / "testing.py", "testing.py.jinja", testing, True)
        for part in testing.parts:
            yield File(root / "_routes" / f"{part.name}.py", "routes.py.jinja", part, True)
        if testing.parts:
            routes = routes_package(testing.parts)
            yield File(root / "_routes" / "__init__.py", "routes_package.py.jinja", routes, True)
    name = scope.client
    names = {
        "._client": [name, f"Async{name}", "Client", "AsyncClient", "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT"],
        **runtime_names(scope),
        "._version": ["__version__"],
        ".errors": errors.exports,
        ".pagination": pagination.exports if pagination is not None else (),
        ".structured.results": structured.exports if structured is not None else (),
        ".streaming.streams": streaming.exports if streaming is not None else (),
    }
    about = summary(scope.settings.package.description or scope.about)
    yield File(
        root / "__init__.py",
        "lazy_package.py.jinja",
        lazy_package(
            about,
            "._runtime",
            names,
            [
                *("errors", "resources", "types"),
                *(["streaming"] if streaming is not None else []),
                *(["structured"] if structured is not None else []),
                *(["pagination"] if pagination is not None else []),
                *(["testing"] if testing is not None else []),
                *(["webhooks"] if webhooks is not None else []),
            ],
        ),
        True,
    )


def _runtime(root: PurePosixPath) -> Iterator[Copy]:
    source = TEMPLATES / "python" / "runtime"
    for path in sorted(source.rglob("*")):
        if path.suffix == ".py":
            yield Copy(root / "_runtime" / path.relative_to(source).as_posix(), path)
    yield Copy(root / "py.typed", source / "py.typed")
