"""What calls write: types of `client.notes`."""

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

ExtraParam: TypeAlias = Mapping[str, object]
"""Whatever there is."""


EmptyParam: TypeAlias = Mapping[str, object]
"""An object without properties."""


class NoteParam(TypedDict):
    metadata: Mapping[str, object]
    options: NotRequired[Mapping[str, object]]
    nothing: NotRequired[Mapping[str, object]]
    anything: NotRequired[object]
    always: NotRequired[object]
    extra: NotRequired[ExtraParam]
    empty: NotRequired[EmptyParam]
