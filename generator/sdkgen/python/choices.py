"""Tagged unions that are read: an alias that ends in the class of its unknown variants."""

from __future__ import annotations

from sdkgen.python.docstrings import docstring
from sdkgen.python.entries import ChoiceEntry
from sdkgen.python.literals import literal
from sdkgen.python.names import attribute


def choice(name: str, unknown: str, tag: str, variants: list[str], default: str, prose: str) -> ChoiceEntry:
    """The union `name` of `variants`, told apart by the property `tag`; what it does not tell is the `default`."""
    name_of_tag = attribute(tag)
    return ChoiceEntry(
        name=name,
        unknown=unknown,
        tag=literal(tag) + (f", otherwise={literal(default)}" if default else ""),
        # No known tag equals it, so that comparing with one narrows the union; at run time it is what the API sent.
        tag_line=f'{name_of_tag}: Literal["<unknown>"]',
        tag_value="" if name_of_tag == tag else f"{name_of_tag} = property(lambda self: self.raw.get({literal(tag)}))",
        variants=", ".join(variants),
        docstring=docstring(prose),
    )
