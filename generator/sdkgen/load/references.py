"""References: what a `$ref` leads to, within the file, and in other files of the same folder."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from sdkgen.load.closest import closest, did_you_mean
from sdkgen.load.origins import child, escape, split, unescape
from sdkgen.load.shapes import is_list, is_mapping, mapping
from sdkgen.load.source import Source

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_MAX_HOPS = 100
_LONGEST_INDEX = 20
"""Characters of a number that may be the place of an entry of a list."""


class DanglingReference(Exception):
    """A `$ref` that leads nowhere: the rule it breaks, a message and a hint."""

    def __init__(self, rule: str, message: str, hint: str = "") -> None:
        self.rule, self.message, self.hint = rule, message, hint
        super().__init__(message)


@dataclass(frozen=True)
class References:
    """The `$ref`s of one document."""

    source: Callable[[str], Source]
    """Opens a file by its path relative to the folder of the main file (empty: the main file)."""
    main: str
    """The name of the main file, so that a reference back to it is found to be one."""

    def resolve(self, ref: str, at: str, hops: int = 0) -> str:
        """The origin that `ref`, found at the origin `at`, stands for. Raises DanglingReference.

        `hops` references have been followed on the way here.
        """
        if hops > _MAX_HOPS:
            raise DanglingReference("ref-loop", f"`{ref}` leads in a circle")
        file = split(at)[0]
        if _SCHEME.match(ref):
            return self._identified(ref, file, hops)
        path, _, fragment = ref.partition("#")
        target = self._file(ref, path, file) if path else file
        fragment = unquote(fragment)
        if fragment and not fragment.startswith("/"):
            return self._anchored(ref, fragment, target)
        return self._walk(ref, target, [unescape(segment) for segment in fragment.split("/")[1:]], hops)

    def _file(self, ref: str, path: str, at: str) -> str:
        path = unquote(path)
        if "\\" in path or "\0" in path:
            raise DanglingReference("ref-not-found", f"`{ref}` is no path", "separate folders with `/`")
        if (base := self._base(at)) and urljoin(base, path) == self._base(""):
            return ""
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(at), path))
        if joined.startswith("/") or joined.split("/")[0] == "..":
            raise DanglingReference(
                "ref-outside",
                f"`{ref}` leads out of the folder of the document",
                "move the file below the folder of the main document, or bundle the document into one file",
            )
        return "" if joined == self.main else joined

    def _walk(self, ref: str, file: str, keys: list[str], hops: int) -> str:
        origin = file + "#"
        value = self.source(file).value
        for position, key in enumerate(keys):
            # A pointer may lead through a value that is itself a reference.
            while is_mapping(value) and key not in value and isinstance(value.get("$ref"), str):
                hops += 1
                origin = self.resolve(value["$ref"], origin, hops)
                value = self._get(origin)
            if is_mapping(value) and key in value:
                value = value[key]
            elif is_list(value) and key.isdecimal() and len(key) < _LONGEST_INDEX and int(key) < len(value):
                key = str(int(key))
                value = value[int(key)]
            else:
                raise self._nowhere(ref, file, keys, position, value)
            origin = child(origin, key)
        return origin

    def _get(self, origin: str) -> Any:
        file, keys = split(origin)
        value = self.source(file).value
        for key in keys:
            value = value[int(key)] if is_list(value) else value[key]
        return value

    def _nowhere(self, ref: str, file: str, keys: list[str], position: int, value: Any) -> DanglingReference:
        key = keys[position]
        known = list(mapping(value))
        found = closest(key, known)
        hint = ""
        if found is not None:
            path = "/".join(map(escape, [*keys[:position], found, *keys[position + 1 :]]))
            hint = f"did you mean `{ref.partition('#')[0]}#/{path}`?"
        elif meant := self._namesake(keys[-1]):
            hint = f"did you mean `{meant}`?"
        elif not known and not keys[position + 1 :]:
            hint = "nothing is defined there"
        where = "#" + "".join(f"/{escape(key)}" for key in keys[:position])
        inside = f"`{where}`" if position else f"`{file}`" if file else "the document"
        inside += f" of `{file}`" if file and position else ""
        return DanglingReference("ref-not-found", f"`{ref}` leads nowhere: {inside} has no `{key}`", hint)

    def _namesake(self, name: str) -> str:
        """Where the main file has a component of this name; empty where it has none."""
        components = mapping(mapping(self.source("").value).get("components"))
        for kind, members in components.items():
            if name in mapping(members):
                return child("#/components", kind, name)
        return ""

    def _anchored(self, ref: str, anchor: str, file: str) -> str:
        anchors, _ = self._names(file)
        if anchor in anchors:
            return file + anchors[anchor]
        schemas = mapping(mapping(mapping(self.source(file).value).get("components")).get("schemas"))
        hint = did_you_mean(anchor, anchors)
        if found := closest(anchor.rpartition("/")[2], schemas):
            hint = hint or f"did you mean `#/components/schemas/{escape(found)}`?"
        raise DanglingReference("ref-not-found", f"`{ref}` leads nowhere: no schema has this `$anchor`", hint)

    def _identified(self, ref: str, file: str, hops: int) -> str:
        address, _, fragment = ref.partition("#")
        _, identities = self._names(file)
        if address in identities:
            root = identities[address]
            if not fragment or fragment.startswith("/"):
                pointer = [unescape(segment) for segment in unquote(fragment).split("/")[1:]]
                return self._walk(ref, file, [*split(root)[1], *pointer], hops)
        if (target := self._of_base(ref, address, file)) is not None:
            return self.resolve(f"#{fragment}", f"{target}#", hops)
        if ref.lower().startswith("file:"):
            hint = "write the path relative to this file"
        else:
            hint = "save the other document in the folder of this one and refer to it by its relative path"
        raise DanglingReference("ref-remote", f"`{ref}` is a URL, and nothing is read but files of the folder", hint)

    def _of_base(self, ref: str, address: str, at: str) -> str | None:
        """The file that an absolute address means, if the file at hand says by `$self` which is its own."""
        base = self._base(at)
        for file in (at, ""):
            if base and address == self._base(file):
                return file
        if not base or not _is_address(address):
            return None
        own, other = urlsplit(base), urlsplit(address)
        if other[:2] != own[:2] or other.query:
            return None
        # Files lie beside each other as their addresses do.
        return self._file(ref, posixpath.relpath(other.path or "/", posixpath.dirname(own.path) or "/"), at)

    def _base(self, file: str) -> str:
        """The absolute address of a file: its `$self`, or where that of the main file puts it; may be empty."""
        own = mapping(self.source(file).value).get("$self")
        if isinstance(own, str) and _SCHEME.match(own) and _is_address(own):
            return own.partition("#")[0]
        return urljoin(base, file) if file and (base := self._base("")) else ""

    @cached_property
    def _memory(self) -> dict[str, tuple[dict[str, str], dict[str, str]]]:
        return {}

    def _names(self, file: str) -> tuple[dict[str, str], dict[str, str]]:
        """The anchors and the ids of a file: name -> `#` pointer."""
        if file in self._memory:
            return self._memory[file]
        anchors: dict[str, str] = {}
        identities: dict[str, str] = {}
        todo: list[tuple[str, Any]] = [("#", self.source(file).value)]
        while todo:
            origin, value = todo.pop()
            if is_mapping(value):
                for keyword, names in (("$anchor", anchors), ("$dynamicAnchor", anchors), ("$id", identities)):
                    if isinstance(name := value.get(keyword), str):
                        names[name.removesuffix("#")] = origin
                todo += [(child(origin, key), item) for key, item in value.items() if is_mapping(item) or is_list(item)]
            elif is_list(value):
                todo += [
                    (child(origin, key), item) for key, item in enumerate(value) if is_mapping(item) or is_list(item)
                ]
        self._memory[file] = anchors, identities
        return anchors, identities


def _is_address(text: str) -> bool:
    """Whether it can be taken apart, which a broken IP address cannot."""
    try:
        urlsplit(text)
    except ValueError:
        return False
    return True
