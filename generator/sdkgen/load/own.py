"""Own code in the settings: `lib.extras:ClientMixin`, a module and a class."""

from __future__ import annotations

from sdkgen.settings import MixinSettings


def mixin(given: str | None, origin: str) -> MixinSettings | None:
    """What is written under `mixin`, if anything."""
    if given is None:
        return None
    module, _, name = given.partition(":")
    return MixinSettings(module, name, origin)
