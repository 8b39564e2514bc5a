"""Document and Settings -> Api: what the API means, with every fact computed once."""

from __future__ import annotations

from sdkgen.api import Api, Note
from sdkgen.load import Document
from sdkgen.parse.auth import alternatives, credentials, need
from sdkgen.parse.checks import check_arguments, check_document
from sdkgen.parse.completeness import check_complete
from sdkgen.parse.facts import errors, retry, server
from sdkgen.parse.naming import Names
from sdkgen.parse.narrow import narrowed
from sdkgen.parse.page_sharing import shared
from sdkgen.parse.paging import check_styles
from sdkgen.parse.reach import reached
from sdkgen.parse.resources import resources
from sdkgen.parse.retired import retired
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.webhooks import webhooks
from sdkgen.problems import SpecError
from sdkgen.settings import Settings


def api(document: Document, settings: Settings) -> Api:
    """The API that `document` describes; raises SpecError with every problem found."""
    scope = Scope(document, settings, notes=[Note(one.pointer, one.rule, one.message) for one in document.repairs])
    schemas = Schemas(scope, Names(scope))
    check_document(scope)
    tree = shared(scope, resources(scope, schemas))
    check_styles(scope, schemas, tree)
    check_arguments(scope, tree)
    check_complete(scope, tree)
    for name in scope.schemas():
        schemas.define(child("#", "components", "schemas", name))
    sent = webhooks(scope, schemas)
    known = credentials(scope)
    info = document.root["info"]
    result = Api(
        title=str(info.get("title", "")),
        version=str(info.get("version", "")),
        description=str(info.get("description", "")),
        server=server(scope),
        headers=tuple(settings.client.headers.items()),
        credentials=known,
        alternatives=alternatives(scope, known),
        auth=need(scope, "#"),
        resources=tree,
        definitions=reached(narrowed(schemas.definitions), tree, sent),
        errors=errors(scope),
        retry=retry(scope),
        notes=tuple(dict.fromkeys(scope.notes)),
        retired=retired(scope, tree),
        webhooks=sent,
    )
    if scope.problems:
        raise SpecError(scope.problems)
    return result


__all__ = ["api"]
