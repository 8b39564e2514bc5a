"""The package and the client, read from a configuration."""

from __future__ import annotations

import re
from typing import Any

from sdkgen.adopt.casing import class_name, method_name
from sdkgen.adopt.configuration import NOTE, Configuration
from sdkgen.load.defaults import PARTS
from sdkgen.load.operations import Names
from sdkgen.load.shapes import is_mapping, mapping

_OPTION = frozenset("type read_env auth nullable description".split())
_SETTINGS = frozenset("default_env_prefix opts default_timeout default_retries default_headers".split())
_RETRIES = frozenset("max_retries initial_delay_seconds max_delay_seconds".split())
_ENV = re.compile(r"[A-Z_][A-Z0-9_]*")
_DURATION = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?")


def package(configuration: Configuration) -> dict[str, Any]:
    """The settings of the package."""
    root = configuration.root
    python = mapping(mapping(root.get("targets")).get("python"))
    found: dict[str, Any] = {}
    if isinstance(name := python.get("package_name"), str):
        found["name"] = method_name(name)
        configuration.carried(("targets", "python", "package_name"), ("package", "name"))
    if isinstance(name := python.get("project_name"), str):
        found["distribution"] = name.replace("_", "-")
        configuration.carried(("targets", "python", "project_name"), ("package", "distribution"))
    if isinstance(license := mapping(root.get("settings")).get("license"), str):
        found["license"] = license
    for target in mapping(root.get("targets")):
        if target != "python":
            configuration.lost(("targets", target), "other-target", f"no SDK is made for `{target}`", severity=NOTE)
    known = frozenset(("package_name", "project_name"))
    quiet = frozenset("production_repo staging_repo publish options edition skip reformat_command".split())
    configuration.unread(("targets", "python"), python, known, quiet)
    return found


def client(configuration: Configuration) -> dict[str, Any]:
    """The settings of the client."""
    root = configuration.root
    given = mapping(root.get("client_settings"))
    configuration.unread(("client_settings",), given, _SETTINGS, frozenset())
    found: dict[str, Any] = {}
    if isinstance(name := mapping(root.get("organization")).get("name"), str) and name:
        found["name"] = class_name(name)
    url: dict[str, Any] = {}
    environments = mapping(root.get("environments"))
    for index, (name, address) in enumerate(environments.items()):
        if index == 0 and isinstance(address, str) and re.match(r"https?://[^/{]", address):
            url["default"] = address
        else:
            said = f"only one environment is known, and `{name}` is another"
            configuration.lost(("environments", name), "environment", said, "users give its URL as `base_url`")
    prefix = given.get("default_env_prefix")
    if isinstance(prefix, str) and _ENV.fullmatch(prefix):
        url["env"] = f"{prefix}_BASE_URL"
        found["log_env"] = f"{prefix}_LOG"
    if url:
        found["base_url"] = url
    if headers := {name: value for name, value in mapping(given.get("default_headers")).items() if _is_text(value)}:
        found["headers"] = headers
    if (seconds := _seconds(given.get("default_timeout"))) is not None:
        found["timeout"] = seconds
    elif "default_timeout" in given:
        said = f"`{given['default_timeout']}` is no time as ISO 8601 writes it"
        configuration.lost(("client_settings", "default_timeout"), "client-option", said, "write it as `PT30S`")
    if auth := _auth(configuration, mapping(given.get("opts"))):
        found["auth"] = auth
    return found


def retry(configuration: Configuration) -> dict[str, Any]:
    """The settings of retries."""
    keys = ("client_settings", "default_retries")
    given = mapping(mapping(configuration.root.get("client_settings")).get("default_retries"))
    configuration.unread(keys, given, _RETRIES, frozenset())
    pairs = {"max_retries": "max_retries", "initial_delay": "initial_delay_seconds", "max_delay": "max_delay_seconds"}
    for name, key in pairs.items():
        configuration.carried((*keys, key), ("retry", name))
    return {name: given[key] for name, key in pairs.items() if isinstance(given.get(key), int | float)}


def _auth(configuration: Configuration, options: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    taken: set[tuple[str, str]] = set()
    for name, option in options.items():
        keys = ("client_settings", "opts", name)
        scheme, role = (mapping(mapping(option).get("auth")).get(key) for key in ("security_scheme", "role"))
        if not is_mapping(option) or not isinstance(scheme, str):
            hint = "users can give it with `default_headers` or with each call"
            configuration.lost(keys, "client-option", f"the client has no argument `{name}`", hint)
            continue
        argument = method_name(name)
        part = role if role in PARTS else argument if argument in PARTS else ""
        if (scheme, part) in taken:
            configuration.lost(keys, "client-option", f"`{scheme}` has another argument already")
            continue
        taken.add((scheme, part))
        configuration.unread(keys, option, _OPTION, frozenset(("example",)))
        env = option.get("read_env")
        found[argument] = {
            "scheme": scheme,
            **({"part": part} if part not in ("", argument) else {}),
            **({"env": env} if isinstance(env, str) and _ENV.fullmatch(env) else {}),
        }
        configuration.carried(keys, ("client", "auth", argument))
    return found


def security(configuration: Configuration, names: Names) -> dict[str, Any]:
    """What the configuration adds to the document: the update of an overlay, empty where there is nothing to add."""
    root = configuration.root
    schemes = {
        name: scheme
        for name, scheme in mapping(root.get("security_schemes")).items()
        if is_mapping(scheme) and names.schemes.get(name) != scheme
    }
    update: dict[str, Any] = {"components": {"securitySchemes": schemes}} if schemes else {}
    if "security" in root and root["security"] != names.document.root.get("security"):
        update["security"] = root["security"]
    return update


def _seconds(value: Any) -> float | None:
    """A time in seconds, or as ISO 8601 writes it."""
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
        return value
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match is None or not any(match.groups()):
        return None
    hours, minutes, seconds = (float(part or 0) for part in match.groups())
    total = hours * 3600 + minutes * 60 + seconds
    return int(total) if total == int(total) else total


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[ -~\t]*", value) is not None
