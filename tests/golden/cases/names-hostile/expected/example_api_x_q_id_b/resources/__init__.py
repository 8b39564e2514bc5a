"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import it_ems_s_n_views
    from .it_ems import AsyncItEms, ItEms
    from .it_ems_s_n import SN, AsyncSN
else:
    __getattr__ = attach(
        __name__,
        {
            ".it_ems": ["AsyncItEms", "ItEms"],
            ".it_ems_s_n": ["SN", "AsyncSN"],
        },
        modules=["it_ems_s_n_views"],
    )

__all__ = [
    "AsyncItEms",
    "AsyncSN",
    "ItEms",
    "SN",
    "it_ems_s_n_views",
]
