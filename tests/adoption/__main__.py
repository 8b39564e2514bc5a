"""Compares, name by name, an imported configuration's SDK with the one that was published: `make adoption`.

Looks at a configuration and its document in ../shared/reference, and at the published package wherever it was unpacked:

    pip download --no-deps ogx-client --dest /tmp/published
    make adoption PUBLISHED=/tmp/published

Nothing is fetched, and where one of the two is missing there is nothing to do.
"""

from __future__ import annotations

import importlib
import inspect
import json
import re
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from tests.adoption.published import Names, published

from sdkgen import load
from sdkgen.adopt.casing import class_name, noun
from sdkgen.cli import main

REFERENCE = Path(__file__).parents[3] / "shared/reference/stainless-example"
_EXTRA = {"extra_headers", "extra_query", "extra_body", "timeout", "max_retries"}


def ours(folder: Path) -> Names:
    """The names of the SDK that the imported configuration gives."""
    settings, sdk = folder / "sdk.yaml", folder / "sdk"
    spec = str(REFERENCE / "openapi.yml")
    assert main(["import", str(REFERENCE / "config.yml"), spec, "--out", str(settings), "--format", "github"]) == 0
    overlay = folder / "sdk.overlay.yaml"
    extra = ["--overlay", str(overlay)] if overlay.exists() else []
    assert main(["generate", spec, "--sdk", str(settings), *extra, "--out", str(sdk)]) == 0
    sys.path.insert(0, str(sdk))
    package = importlib.import_module(next(path.parent.name for path in sdk.glob("*/_client.py")))
    found = Names(types=set(package.types.__all__))
    clients = vars(importlib.import_module(f"{package.__name__}._client"))
    client = next(
        one for one in clients.values() if hasattr(one, "__enter__") and one.__module__ == clients["__name__"]
    )
    _walk(found, client(api_key="key"), "")
    return found


def _walk(found: Names, owner: Any, path: str) -> None:
    for name in dir(type(owner)):
        if name.startswith(("_", "with_")) or (not path and name in ("close", "copy", "request")):
            continue
        member = getattr(owner, name)
        if inspect.ismethod(member) and path:
            found.methods[path + name] = set(inspect.signature(member).parameters) - _EXTRA
        elif type(member).__module__.rpartition(".")[0].endswith(".resources"):
            _walk(found, member, f"{path}{name}.")


def _row(what: str, wanted: set[str], found: set[str]) -> None:
    missing = sorted(wanted - found)
    share = 100 * (len(wanted) - len(missing)) / len(wanted) if wanted else 100
    print(f"{what:<12} {len(wanted) - len(missing):>4} of {len(wanted):>4}  {share:5.1f} %")
    for name in missing:
        print(f"    - {name}")


def run(folder: Path) -> int:
    """Print the comparison."""
    wheels = sorted(folder.glob("*.whl"))
    if not wheels or not REFERENCE.is_dir():
        print(f"nothing to compare: no wheel in {folder}" if REFERENCE.is_dir() else f"{REFERENCE} is not there")
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        zipfile.ZipFile(wheels[-1]).extractall(temporary)
        theirs = published(next(path.parent for path in Path(temporary).glob("*/_client.py")))
        mine = ours(Path(temporary))
        _leave_out_what_is_newer(theirs, Path(temporary) / "sdk.yaml")
    _row("resources", theirs.resources, mine.resources)
    _row("methods", set(theirs.methods), set(mine.methods))
    both = theirs.methods.keys() & mine.methods.keys()
    pairs = [{f"{name}({one}=)" for name in both for one in names.methods[name]} for names in (theirs, mine)]
    _row("parameters", pairs[0], pairs[1])
    for ending in ("Params", "Response", ""):
        chosen = [{one for one in names.types if _ending(one) == ending} for names in (theirs, mine)]
        _row(f"types {ending}".strip(), chosen[0], mine.types)
    _row("all types", theirs.types, mine.types)
    return 0


def _leave_out_what_is_newer(theirs: Names, settings: Path) -> None:
    """The published SDK was made from a newer version of both: leave out what ours have no trace of."""
    overlay = settings.with_name("sdk.overlay.yaml")
    spec = load.document(REFERENCE / "openapi.yml", [overlay] if overlay.exists() else [])
    placed = {
        ".".join((*resource.path, method.name)): method.target
        for resource in load.settings(settings, spec).walk()
        for method in resource.methods
    }
    for name in sorted(theirs.methods.keys() - placed.keys()):
        print(f"not in the configuration: {name}")
        del theirs.methods[name]
        theirs.types -= {_usual(name, "Params"), _usual(name, "Response")}
    for name, arguments in theirs.methods.items():
        operation = spec.get(placed[name])
        text = json.dumps([spec.get(placed[name].rpartition("/")[0]).get("parameters"), operation])
        bodies = json.dumps(operation.get("requestBody", {}))
        text += "".join(json.dumps(spec.get(ref)) for ref in re.findall(r'"(#/components/schemas/[^"]+)"', bodies))
        unknown = {one for one in arguments if f'"{one}"' not in text}
        if unknown:
            print(f"not in the document: {name}({', '.join(sorted(unknown))})")
        arguments -= unknown
        if unknown and all(f"{{{one}}}" in placed[name].replace("~1", "/") for one in arguments):
            theirs.types.discard(_usual(name, "Params"))


def _usual(method: str, ending: str) -> str:
    """What the published SDK calls a type of a method: `files.list` -> `FileListParams`."""
    *_, resource, name = method.split(".")
    return f"{noun(resource)}{class_name(name)}{ending}"


def _ending(name: str) -> str:
    return next((one for one in ("Params", "Response") if name.endswith(one)), "")


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1] if len(sys.argv) > 1 else "/tmp/published")))
