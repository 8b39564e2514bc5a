"""`sdkgen import`: write the settings that say what the configuration of another generator says."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from sdkgen.adopt.conversion import adopted
from sdkgen.adopt.settings_text import settings_text
from sdkgen.cli.project import UsageError, project
from sdkgen.cli.settings_file import write_settings
from sdkgen.output.new_file import write_new
from sdkgen.report import Finding, Severity, written


def run(options: Namespace) -> int:
    """The command; its exit code is 0, also where something could not be carried over."""
    files = project(options)
    out: Path = options.out
    overlay = out.with_name(f"{out.stem}.overlay.yaml")
    for path in (out, overlay):
        if path.exists():
            raise UsageError(f"{path} exists: move it away, or name another file with --out")
    found = adopted(options.config, files.spec, files.overlays)
    head = f"Made from {options.config.name}."
    write_settings(out, settings_text(found.settings, {"": head}))
    command = f"sdkgen generate {files.spec} --sdk {out}"
    if found.overlay:
        write_new(overlay, settings_text(found.overlay, {"": head}))
        command += f" --overlay {overlay}"
    told = written(found.losses, options.format)
    if told:
        print(told)
    if options.format == "text":
        names = f"{out} and {overlay}" if found.overlay else str(out)
        print(f"{chr(10) if told else ''}{names} written{_counted(found.losses)}. Next: {command}")
    return 0


def _counted(losses: tuple[Finding, ...]) -> str:
    """How much was lost, and how much of that matters."""
    if not losses:
        return ""
    warnings = sum(one.severity is Severity.WARNING for one in losses)
    said = [f"{warnings} setting{'s' if warnings != 1 else ''} not carried over"] if warnings else []
    notes = len(losses) - warnings
    said += [f"{notes} of no effect"] if notes else []
    return f"; {', '.join(said)}"
