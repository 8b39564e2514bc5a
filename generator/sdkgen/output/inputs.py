"""What an SDK is about to be made from, and whether a folder already holds what would come of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from sdkgen.output import digests, names_lock
from sdkgen.output.manifest import PATH, Inputs, Manifest
from sdkgen.version import VERSION


def taken(
    documents: Iterable[tuple[str, Path]], sdk: Path | None, overlays: Iterable[Path] = (), names: str = ""
) -> Inputs:
    """The inputs of a run: the document's files by their names, its overlays, the settings, and the tools.

    `names` is the digest of the lock of names as the run leaves it.
    """
    generator, templates = digests.of_generator()
    return Inputs(
        spec={name: digests.of_file(path) for name, path in documents},
        overlays=tuple(map(digests.of_file, overlays)),
        settings=digests.of_file(sdk) if sdk else "",
        names=names,
        generator=generator,
        templates=templates,
        version=VERSION,
        formatter=f"black {_version('black')}",
    )


def _version(package: str) -> str:
    """The version of an installed package, as a rule without `importlib.metadata`, which is slow to load."""
    spec = find_spec(package)
    if spec is not None and spec.origin is not None:
        for folder in Path(spec.origin).parent.parent.glob(f"{package}-*.dist-info"):
            return folder.name.removeprefix(f"{package}-").removesuffix(".dist-info")
    from importlib.metadata import version

    return version(package)


def divided(inputs: Inputs, parts: Mapping[str, str], keys: Mapping[str, str]) -> Inputs:
    """The inputs, with what is known of their parts."""
    return replace(inputs, parts=parts, keys=keys)


def unchanged(manifest: Manifest, folder: Path, spec: Path, sdk: Path | None, overlays: Sequence[Path] = ()) -> bool:
    """Whether the run that wrote `manifest` had the inputs of today, and all that it made is still there as it was."""
    names = list(manifest.inputs.spec)
    given = [*overlays, *([sdk] if sdk is not None else [])]
    if not names or names[0] != spec.name or not all(path.is_file() for path in given):
        return False
    if not taken([(name, spec.parent / name) for name in names], sdk, overlays, names_lock.digest(sdk)).same(
        manifest.inputs
    ):
        return False
    if not all((folder / path).is_file() for path in manifest.own):
        return False
    expected = {PATH: digests.of_text(str(manifest)), **manifest.files}
    return all(digests.of_file(folder / path) == digest for path, digest in expected.items())
