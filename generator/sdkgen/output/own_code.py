"""Code of the user's inside the generated package: what generated classes derive from must be there."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from sdkgen.load.closest import did_you_mean
from sdkgen.problems import Problem, SpecError
from sdkgen.settings import LIB, MixinSettings, Settings


def files(settings: Settings, folder: Path) -> tuple[PurePosixPath, ...]:
    """The files that generated ones import. Raises SpecError where one is missing, or lacks a class."""
    mixins = list(settings.mixins())
    package = PurePosixPath(settings.package.name)
    if problems := [problem for one in mixins for problem in _missing(settings, one, folder)]:
        raise SpecError(problems)
    return tuple(sorted({package / one.file for one in mixins}))


def texts(settings: Settings, folder: Path) -> dict[PurePosixPath, str]:
    """Everything in the package's `lib`, if generated files import any of it. Raises OSError, UnicodeDecodeError."""
    if not list(settings.mixins()):
        return {}
    package = folder / settings.package.name
    found = sorted(path for path in (package / LIB).rglob("*.py") if path.is_file())
    return {PurePosixPath(path.relative_to(folder).as_posix()): path.read_text(encoding="utf-8") for path in found}


def _missing(settings: Settings, mixin: MixinSettings, folder: Path) -> Iterator[Problem]:
    file = PurePosixPath(settings.package.name) / mixin.file
    wanted = " and ".join(f"`{name}`" for name in mixin.names)
    try:
        names = _top_level(folder / file)
    except (OSError, UnicodeDecodeError):
        message, hint = f"the SDK has no file `{file}` of yours", f"write it, with the classes {wanted}"
        yield settings.problem(mixin.origin, "own-code-missing", message, hint)
        return
    except (SyntaxError, ValueError) as error:
        yield settings.problem(mixin.origin, "own-code-missing", f"`{file}` is no Python: {error}")
        return
    for name in mixin.names:
        if name not in names:
            hint = did_you_mean(name, names - {*mixin.names}) or f"both colours are needed: {wanted}"
            yield settings.problem(mixin.origin, "own-code-missing", f"`{file}` has no class `{name}`", hint)


def _top_level(file: Path) -> set[str]:
    """What a module defines or imports."""
    found: set[str] = set()
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        match node:
            case ast.ClassDef(name=name):
                found.add(name)
            case ast.ImportFrom(names=names):
                found |= {one.asname or one.name for one in names}
            case ast.Assign(targets=targets):
                found |= {one.id for one in targets if isinstance(one, ast.Name)}
            case _:
                pass
    return found
