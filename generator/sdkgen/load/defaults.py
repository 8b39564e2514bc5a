"""Defaults: what settings are taken to say where they say nothing, read from the document."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from sdkgen.load.document import Document
from sdkgen.load.operations import Names, operations
from sdkgen.load.own import mixin
from sdkgen.load.shapes import is_mapping, items, mapping
from sdkgen.settings import EXCEPTIONS, AuthSettings, BaseUrlSettings, ClientSettings, PackageSettings

PARTS = ("username", "password", "client_id", "client_secret")
"""The values of security schemes that have two, by which arguments are named."""

# A package of one of these names would hide, or be hidden by, what Python comes with or generated code imports, or is
# no name of a folder everywhere. (A list of our own, since the same document gives the same SDK under every Python.)
TAKEN = frozenset(keyword.kwlist) | frozenset(
    "abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect"
    " builtins bz2 calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall"
    " concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime"
    " dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp"
    " fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip"
    " hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json"
    " keyword linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib"
    " msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os"
    " ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint"
    " profile pstats pty pwd py_compile pyclbr pydoc pyexpat queue quopri random re readline reprlib resource"
    " rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr"
    " socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep"
    " struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios test"
    " textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle"
    " turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg"
    " winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo httpx2 pydantic pydantic_core"
    " typing_extensions aux con nul prn".split()
)

_LONGEST = 60
"""Characters that a title gives to the name of a package; all of them are part of paths."""


def package(given: dict[str, Any], document: Document) -> PackageSettings:
    """The package; its names come from the document's title."""
    name = given.get("name") or "_".join(title_words(document)).lower()[:_LONGEST].rstrip("_")
    if name in TAKEN or name[0].isdigit():
        name = f"api_{name}" if name[0].isdigit() else f"{name}_api"
    return PackageSettings(
        name=name,
        distribution=given.get("distribution") or name.replace("_", "-"),
        version=given.get("version", "0.1.0"),
        license=given.get("license", ""),
        description=given.get("description", ""),
        license_text=given.get("license_text", ""),
    )


def client(given: dict[str, Any], package: PackageSettings, document: Document) -> ClientSettings:
    """The client; its name comes from the document's title, its environment variables from the package's name."""
    name = given.get("name") or pascal(title_words(document))[: 2 * _LONGEST]
    prefix = package.name.upper()
    url = given.get("base_url", {})
    auth = given.get("auth")
    return ClientSettings(
        name=name,
        error=given.get("error") or _exception(name),
        base_url=BaseUrlSettings(url.get("default") or server(document), url.get("env", f"{prefix}_BASE_URL")),
        log_env=given.get("log_env", f"{prefix}_LOG"),
        headers=given.get("headers", {}),
        timeout=float(given.get("timeout", 600)),
        connect_timeout=float(given.get("connect_timeout", 5)),
        auth=(
            credentials(document, prefix)
            if auth is None
            else tuple(_auth(argument, entry) for argument, entry in auth.items())
        ),
        mixin=mixin(given.get("mixin"), "#/client/mixin"),
    )


def _exception(client: str) -> str:
    """The name of what all exceptions of an SDK have in common; `API` and `Authentication` have one of the usual."""
    name = f"{client}Error"
    return f"{client}ClientError" if name in EXCEPTIONS else name


def _auth(argument: str, entry: dict[str, Any]) -> AuthSettings:
    scopes = entry.get("scopes")
    return AuthSettings(
        argument,
        entry["scheme"],
        entry.get("env", ""),
        f"#/client/auth/{argument}",
        part=entry.get("part", argument if argument in PARTS else ""),
        in_body=entry.get("in") == "body",
        token_url=entry.get("token_url", ""),
        scopes=None if scopes is None else tuple(scopes),
    )


def title_words(document: Document) -> list[str]:
    """The words of the document's title in ASCII, without a trailing `API`."""
    title = mapping(document.root.get("info")).get("title")
    plain = unicodedata.normalize("NFKD", title if isinstance(title, str) else "").encode("ascii", "ignore").decode()
    words = re.findall(r"[A-Za-z0-9]+", plain.replace("'", ""))
    while len(words) > 1 and words[-1].lower() == "api":
        words.pop()
    return words or ["api"]


def pascal(words: list[str]) -> str:
    """The words as one PascalCase word that can name a class."""
    name = "".join(word[0].upper() + word[1:] for word in words)
    return f"Api{name}" if name[0].isdigit() or name in ("Client", "None", "True", "False") else name


def server(document: Document) -> str:
    """The URL of the document's first server, with defaults for its variables; empty where it is not absolute."""
    return address(mapping(next(iter(items(document.root.get("servers"))), None)))


def address(server: dict[str, Any]) -> str:
    """The URL of a server of the document, with defaults for its variables; empty where it is not absolute."""
    url = server.get("url")
    if not isinstance(url, str):
        return ""
    for name, variable in mapping(server.get("variables")).items():
        if is_mapping(variable) and "default" in variable:
            url = url.replace(f"{{{name}}}", str(variable["default"]))
    return url.rstrip("/") if re.match(r"https?://", url) and "{" not in url else ""


def credentials(document: Document, prefix: str) -> tuple[AuthSettings, ...]:
    """The arguments for every security scheme that the document's operations use and a client can serve."""
    used: list[str] = []
    for requirements in [document.root.get("security"), *(one.value.get("security") for one in operations(document))]:
        for requirement in items(requirements):
            used += [name for name in mapping(requirement) if name not in used]
    found: dict[str, AuthSettings] = {}
    for name, scheme in Names(document).schemes.items():
        if name not in used or not is_mapping(scheme):
            continue
        for argument, part in _secrets(name, scheme):
            while argument in found:
                argument += "_"
            found[argument] = AuthSettings(argument, name, f"{prefix}_{argument.upper()}", "#", part)
    return tuple(found.values())


def _secrets(name: str, scheme: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The arguments for a security scheme, and which of its values each holds."""
    kind, http, flows = scheme.get("type"), str(scheme.get("scheme")).lower(), mapping(scheme.get("flows"))
    if kind == "http" and http == "basic":
        yield from ((part, part) for part in PARTS[:2])
    elif kind == "oauth2" and "clientCredentials" in flows:
        yield from ((part, part) for part in PARTS[2:])
        if len(flows) > 1:
            yield _argument(name), ""
    elif kind in ("apiKey", "oauth2", "openIdConnect") or (kind == "http" and http == "bearer"):
        yield _argument(name), ""


def _argument(scheme: str) -> str:
    plain = unicodedata.normalize("NFKD", scheme).encode("ascii", "ignore").decode().replace("OAuth", "Oauth")
    words = [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+[0-9]*|[0-9]+", plain)]
    if len(words) > 1 and words[-1] in ("auth", "security", "scheme"):
        words.pop()
    if words == ["bearer"] or words[:1] in (["oauth"], ["oauth2"]):
        words = ["access", "token"] if words[0] != "bearer" else ["bearer", "token"]
    argument = "_".join(words) or "credential"
    if argument[0].isdigit():
        return f"key_{argument}"
    return f"{argument}_key" if keyword.iskeyword(argument) else argument
