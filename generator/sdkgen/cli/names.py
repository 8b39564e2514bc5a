"""`sdkgen names`: say where the names of types come from, and what has been published."""

from __future__ import annotations

import json
from argparse import Namespace

from sdkgen.cli.project import UsageError, project
from sdkgen.load.closest import did_you_mean
from sdkgen.pipeline import Run
from sdkgen.python.checks import check
from sdkgen.python.name_sources import NameSource, name_sources
from sdkgen.python.scope import Scope

_RULES = {
    "schema": "the name of the schema",
    "context": "from where the schema stands, or its title",
    "settings": "by sdk.yaml",
    "lock": "by names.lock",
    "second-name": "another name, by sdk.yaml",
    "deprecated": "kept for old code, by names.lock",
}


def run(options: Namespace) -> int:
    """The command; its exit code is 0."""
    files = project(options)
    run = Run(files.spec, files.sdk, overlays=files.overlays)
    scope = Scope(run.api, run.settings)
    check(scope)
    every = name_sources(scope)
    name: str | None = options.name
    wanted = [one for one in every if name in (None, one.name)]
    if name is not None and not wanted:
        hint = did_you_mean(name, [one.name for one in every])
        raise UsageError(f"no type is called `{name}`" + (f": {hint}" if hint else ""))
    if options.format == "json":
        print(json.dumps([_record(run, one) for one in wanted], indent=2, ensure_ascii=False))
    else:
        print("\n\n".join(_text(run, one) for one in wanted))
    return 0


def _record(run: Run, one: NameSource) -> dict[str, object]:
    place = _place(run, one)
    return {
        "name": one.name,
        "kind": one.kind,
        "module": one.module,
        "pointer": one.origin,
        "place": place,
        "rule": one.rule,
        "setting": _setting(run, one),
        "now" if one.rule == "deprecated" else "usual": one.usual,
    }


def _text(run: Run, one: NameSource) -> str:
    lines = [f"{one.name}: {one.kind} in types.{one.module}, {_RULES[one.rule]}"]
    place = _place(run, one)
    lines.append(f"  {one.origin}" + (f" ({place})" if place else ", which is gone"))
    if setting := _setting(run, one):
        lines.append(f"  {one.setting} ({setting})")
    match one.rule:
        case "lock":
            lines.append(f"  would be {one.usual} if nothing had been published")
        case "deprecated":
            lines.append(f"  is called {one.usual} now" if one.usual else "  has no successor")
        case "second-name":
            lines.append(f"  stands for {one.usual}")
        case _:
            pass
    return "\n".join(lines)


def _place(run: Run, one: NameSource) -> str:
    """Where the document defines it; empty where it does so no more."""
    return str(run.document.place(one.origin, key=True)) if one.origin in run.api.definitions else ""


def _setting(run: Run, one: NameSource) -> str:
    return str(run.settings.locate(one.setting, True)) if one.setting else ""
