"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .forms import Form
    from .forms_params import FormParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".forms": ["Form"],
            ".forms_params": ["FormParam"],
        },
        modules=[],
    )

__all__ = [
    "Form",
    "FormParam",
]
