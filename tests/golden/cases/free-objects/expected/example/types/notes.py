"""What calls read: types of `client.notes`."""

from typing import TypeAlias

from .._runtime.models import BaseModel

Extra: TypeAlias = dict[str, object]
"""Whatever there is."""


Empty: TypeAlias = dict[str, object]
"""An object without properties."""


class Note(BaseModel):
    metadata: dict[str, object]
    options: dict[str, object] | None = None
    nothing: dict[str, object] | None = None
    anything: object | None = None
    always: object | None = None
    extra: Extra | None = None
    empty: Empty | None = None
