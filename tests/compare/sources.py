"""Small SDKs made of schemas, to be compared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sdkgen.pipeline import Run
from sdkgen.python.scope import Scope


def scope(folder: Path, document: dict[str, Any], settings: str = "") -> Scope:
    """The SDK of a document, whose files go into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    spec, sdk = folder / "spec.json", folder / "sdk.yaml"
    spec.write_text(json.dumps(document), encoding="utf-8")
    sdk.write_text(settings, encoding="utf-8")
    run = Run(spec, sdk if settings else None)
    return Scope(run.api, run.settings)


def document(sent: Any, given: Any, schemas: dict[str, Any]) -> dict[str, Any]:
    """A document with one operation, which sends `{"value": sent}` and gives `{"value": given}`."""

    def content(schema: Any) -> dict[str, Any]:
        inner = {"type": "object", "required": ["value"], "properties": {"value": schema}}
        return {"application/json": {"schema": inner}}

    operation = {
        "operationId": "put_thing",
        "requestBody": {"required": True, "content": content(sent)},
        "responses": {"200": {"description": "Done.", "content": content(given)}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "paths": {"/things": {"put": operation}},
        "components": {"schemas": schemas},
    }
