"""`sdkgen vendor`: put a copy of the SDK into another package, or bring one up to date with its local edits."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from keyword import iskeyword
from pathlib import Path, PurePosixPath

from sdkgen.cli.compile import documents
from sdkgen.cli.project import Project, UsageError, project
from sdkgen.cli.terminal import complain, progress
from sdkgen.output import digests, inputs, manifest, names_lock, own_code
from sdkgen.output.compare import is_unmerged
from sdkgen.output.manifest import Inputs
from sdkgen.output.paths import OutputError
from sdkgen.output.target import verify, verify_place
from sdkgen.output.write import write
from sdkgen.package import FileTree
from sdkgen.pipeline import Run
from sdkgen.vendor import bases
from sdkgen.vendor.copies import chosen, copied, signed
from sdkgen.vendor.git import merge_text
from sdkgen.vendor.merging import Merged, merged

_WAY_OUT = "Name the copy with --as, such as --as acme._vendor.petstore, so that it gets a folder of its own."


def run(options: Namespace) -> int:
    """The command; its exit code is 1 where an update left conflicts."""
    files = project(options)
    with progress(options.quiet) as shown:
        run = Run(files.spec, files.sdk, shown, overlays=files.overlays)
        package = run.settings.package.name
        folder = options.into.joinpath(*_parts(options.name or package))
        known = _known(folder)
        if options.update and known is None:
            raise UsageError(f"{folder} holds no copy that could be updated: leave out --update to make one")
        run.only = tuple(options.only or known or ())
        try:
            tree = copied({**run.tree, **own_code.texts(run.settings, files.out)}, package)
        except LookupError as error:
            raise UsageError(f"--only: {error.args[0]}") from None
        fresh = signed(tree, _taken(files, run), run.only)
        if options.update:
            result = _updated(folder, fresh)
        else:
            verify_place(folder, is_copy=True)
            verify(folder, fresh, (), _WAY_OUT)
            _refuse_edited(folder)
            result = Merged(fresh, (), ())
        shown(f"writing {folder}")
        done = write(folder, result.files)
    for conflict in result.conflicts:
        complain(conflict)
    if not options.quiet:
        said = f"{done.written} written, {done.unchanged} unchanged, {done.removed} removed"
        if result.kept:
            said += f"; local edits kept in {', '.join(map(str, result.kept))}"
        print(f"{folder}: {said}")
    if result.conflicts:
        complain("Automatic merge failed; fix conflicts (`local` is yours, `new` the SDK's) and commit the result.")
    return 1 if result.conflicts else 0


def _taken(files: Project, run: Run) -> Inputs:
    return inputs.taken(documents(run), files.sdk, files.overlays, names_lock.digest(files.sdk))


def _parts(name: str) -> list[str]:
    parts = name.split(".")
    for part in parts:
        if not part.isidentifier() or iskeyword(part):
            raise UsageError(f"--as: `{name}` is no name that a package can have")
    return parts


def _known(folder: Path) -> tuple[str, ...] | None:
    """The resources that the copy in a folder is limited to; `None` where there is no copy."""
    try:
        return chosen((folder / manifest.PATH).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def _refuse_edited(folder: Path) -> None:
    listed = manifest.read(folder)
    edited = (
        [path for path, digest in listed.files.items() if digests.of_file(folder / path) != digest] if listed else []
    )
    if edited:
        names = ", ".join(str(folder / path) for path in edited[:5]) + (" and others" if len(edited) > 5 else "")
        raise OutputError(f"edited or deleted since it was vendored: {names}\nRun it with --update to keep the edits.")


def _updated(folder: Path, fresh: FileTree) -> Merged:
    """The fresh copy with the local edits of the old one; manifest and base are those of the fresh one."""
    ours = (manifest.PATH, bases.PATH)
    try:
        base = bases.unpacked((folder / bases.PATH).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise OutputError(f"{folder} cannot be merged, since what was vendored is not known: {error}") from None
    new = {path: text for path, text in fresh.items() if path not in ours}
    local = _local(folder, {*base, *new})
    if unmerged := [str(folder / path) for path, text in local.items() if is_unmerged(text, base.get(path, ""))]:
        raise OutputError(f"conflicts of an earlier update are still marked in {', '.join(unmerged)}: fix them first")
    result = merged(base, local, new, merge_text, folder)
    return Merged({**{path: fresh[path] for path in ours}, **result.files}, result.kept, result.conflicts)


def _local(folder: Path, paths: Iterable[PurePosixPath]) -> dict[PurePosixPath, str]:
    found: dict[PurePosixPath, str] = {}
    for path in paths:
        try:
            # Converted line endings are no edit.
            found[path] = (folder / path).read_bytes().decode().replace("\r\n", "\n")
        except (FileNotFoundError, NotADirectoryError):
            continue
        except (OSError, UnicodeDecodeError) as error:
            raise OutputError(f"{folder / path} cannot be merged: {error}") from None
    return found
