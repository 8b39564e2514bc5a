"""What can be said on the command line."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sdkgen.report.formats import FORMATS
from sdkgen.version import VERSION

if TYPE_CHECKING:
    from datetime import date

    from sdkgen.compare.numbers import Number

_DEFAULTS = "Paths that are not given come from [tool.sdkgen] in the nearest pyproject.toml."


def parser() -> ArgumentParser:
    """The parser of `sdkgen`."""
    top = _Parser(prog="sdkgen", description="Compile an OpenAPI document to a typed Python SDK.", epilog=_DEFAULTS)
    top.add_argument("--version", action="version", version=f"sdkgen {VERSION}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)

    generate = commands.add_parser("generate", help="write the SDK", description="Write the SDK.", epilog=_DEFAULTS)
    _inputs(generate)
    _output(generate)
    _force(generate)

    said = "Compare the SDK on disk with what would be generated; print the difference and exit with 1 if there is one."
    check = commands.add_parser("check", help="fail if the SDK is not as generated", description=said, epilog=_DEFAULTS)
    _inputs(check)
    _output(check)
    _format(check)

    said = "Write the SDK, and again whenever the document, the settings or your own code change, until interrupted."
    watch = commands.add_parser("watch", help="write the SDK on every change", description=said, epilog=_DEFAULTS)
    _inputs(watch)
    _output(watch)
    _force(watch)

    said = (
        "Print what one stage of the compiler makes, what the SDK expresses only in part (notes), "
        "or the JSON Schema of sdk.yaml (schema)."
    )
    show = commands.add_parser("show", help="print a stage of the compiler", description=said, epilog=_DEFAULTS)
    show.add_argument("stage", choices=("document", "api", "package", "notes", "schema"))
    _inputs(show)

    said = "Print what of the document is in the SDK, what only in part and what not at all, with places and rules."
    report = commands.add_parser("report", help="print what is expressed of the document", description=said)
    report.add_argument("--format", choices=(*FORMATS, "markdown"), default="text", help="default: text")
    _inputs(report)

    said = "Say of the names of types where they come from, and what they would be if nothing had been published."
    names = commands.add_parser("names", help="explain the names of types", description=said, epilog=_DEFAULTS)
    names.add_argument("name", nargs="?", metavar="NAME", help="the name of a type; every name if it is left out")
    names.add_argument("--spec", type=_path, metavar="SPEC", help="an OpenAPI document, YAML or JSON")
    names.add_argument("--sdk", type=_path, metavar="FILE", help="the settings that OpenAPI has no words for")
    _overlays(names)
    names.add_argument("--format", choices=("text", "json"), default="text", help="default: text")

    said = (
        "Copy the SDK into another package, where it works under any name; with --update, keep what was edited there."
    )
    vendor = commands.add_parser("vendor", help="copy the SDK into a package", description=said, epilog=_DEFAULTS)
    _inputs(vendor)
    vendor.add_argument("--into", type=_path, metavar="PATH", required=True, help="the folder that gets the package")
    vendor.add_argument("--as", dest="name", metavar="NAME", help="its name below PATH, such as acme._vendor.messages")
    vendor.add_argument(
        "--only", action="append", metavar="RESOURCE", help="a resource, such as messages.batches; may be repeated"
    )
    vendor.add_argument("--update", action="store_true", help="merge local edits of an earlier copy into the new one")
    vendor.add_argument("--quiet", "-q", action="store_true", help="print nothing but what is wrong")

    said = "Say what makes the SDK of a document worse than it could be; exit with 1 where there is an error."
    lint = commands.add_parser("lint", help="judge a document", description=said, epilog=_DEFAULTS)
    _inputs(lint)
    _format(lint)
    lint.add_argument("--strict", action="store_true", help="exit with 1 where there is a warning, too")
    lint.add_argument("--rules", action="store_true", help="list the rules instead")

    said = "Write a first sdk.yaml: what is inferred from a document, and what only its author can say."
    init = commands.add_parser("init", help="write a first sdk.yaml", description=said, epilog=_DEFAULTS)
    init.add_argument("spec", nargs="?", type=_path, metavar="SPEC", help="an OpenAPI document, YAML or JSON")
    init.add_argument("--out", type=_path, metavar="FILE", default=Path("sdk.yaml"), help="default: sdk.yaml")
    init.add_argument("--quiet", "-q", action="store_true", help="print nothing but what is wrong")
    _overlays(init)

    said = "Write the settings that say what a stainless.yml says, and report what no setting can say."
    import_ = commands.add_parser("import", help="take over a stainless.yml", description=said, epilog=_DEFAULTS)
    import_.add_argument("config", type=_path, metavar="CONFIG", help="the configuration, usually stainless.yml")
    import_.add_argument("spec", nargs="?", type=_path, metavar="SPEC", help="its OpenAPI document, YAML or JSON")
    import_.add_argument("--out", type=_path, metavar="FILE", default=Path("sdk.yaml"), help="default: sdk.yaml")
    _overlays(import_)
    _format(import_)

    said = (
        "Print what users of the SDK feel of a change, and whether it is major, minor or a patch; "
        "exit with 1 if it is greater than allowed."
    )
    diff = commands.add_parser("diff", help="compare two versions of the sources", description=said, epilog=_DEFAULTS)
    what = "a document, a folder with one, or a revision of git such as HEAD~1 or v1.0:spec/api.yaml"
    diff.add_argument("old", nargs="?", metavar="OLD", help=what)
    diff.add_argument("new", nargs="?", metavar="NEW", help="the same; the project's files if it is left out")
    diff.add_argument("--sdk", type=_path, metavar="FILE", help="the settings of both, instead of those beside each")
    said = "an OpenAPI Overlay for both, instead of the project's; may be repeated"
    diff.add_argument("--overlay", type=_path, action="append", metavar="FILE", help=said)
    allow, said = ("none", "patch", "minor", "major"), "the greatest change that is no failure (minor)"
    diff.add_argument("--allow", choices=allow, default="minor", help=said)
    diff.add_argument("--format", choices=(*FORMATS, "markdown"), default="text", help="default: text")
    diff.add_argument("--rules", action="store_true", help="list every kind of change, and how much it matters")

    said = (
        "Set the version in the settings to what the changes since the last release demand, write them down in "
        "CHANGELOG.md, and write the SDK; all of it or, if anything goes wrong, nothing."
    )
    release = commands.add_parser("release", help="set the next version", description=said, epilog=_DEFAULTS)
    _inputs(release)
    _output(release)
    what = "the last release: a document, a folder with one, or a revision of git; default: the newest tag v*"
    release.add_argument("--since", metavar="OLD", help=what)
    release.add_argument("--version", type=_number, metavar="X", help="the next version, if not the least possible one")
    release.add_argument("--changelog", type=_path, metavar="FILE", help="default: CHANGELOG.md")
    release.add_argument("--date", type=_date, metavar="YYYY-MM-DD", help="the day of the release; default: today")
    release.add_argument("--dry-run", action="store_true", help="print what would be written instead")
    release.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    return top


def _inputs(command: ArgumentParser) -> None:
    command.add_argument("spec", nargs="?", type=_path, metavar="SPEC", help="an OpenAPI document, YAML or JSON")
    command.add_argument("--sdk", type=_path, metavar="FILE", help="the settings that OpenAPI has no words for")
    _overlays(command)


def _overlays(command: ArgumentParser) -> None:
    command.add_argument(
        "--overlay", type=_path, action="append", metavar="FILE", help="an OpenAPI Overlay for SPEC; may be repeated"
    )


def _format(command: ArgumentParser) -> None:
    command.add_argument("--format", choices=FORMATS, default="text", help="how findings are printed; default: text")


def _output(command: ArgumentParser) -> None:
    command.add_argument("--out", type=_path, metavar="DIR", help="the folder of the generated SDK")
    command.add_argument("--quiet", "-q", action="store_true", help="print nothing but what is wrong")


def _force(command: ArgumentParser) -> None:
    said = "write also into a folder that holds files of others, which are left alone"
    command.add_argument("--force", action="store_true", help=said)


class _Parser(ArgumentParser):
    """Takes options by their whole names, so that a new one never makes an old command line ambiguous."""

    def __init__(self, **settings: Any) -> None:
        settings["allow_abbrev"] = False
        super().__init__(**settings)


def _path(text: str) -> Path:
    if not text:
        raise ArgumentTypeError("a path cannot be empty")
    return Path(text)


def _date(text: str) -> date:
    from datetime import date

    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"`{text}` is no day such as 2026-01-31") from None


def _number(text: str) -> Number:
    from sdkgen.compare.numbers import number

    try:
        return number(text)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from None
