"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .events import EventListResponse
    from .files import FileListResponse, FileListResponseLinks, FileSearchResponse, FileSearchResponseMeta
    from .files_params import FileSearchParams
    from .groups import GroupListResponse
    from .jobs import JobListResponse
    from .labels import LabelListResponse
    from .matches import MatchListResponse
    from .orders import OrderListResponse, OrderRetrieveResponse
    from .pictures import PictureListResponse, PictureListResponsePagination
    from .shared import Thing
    from .users import UserListResponse
else:
    __getattr__ = attach(
        __name__,
        {
            ".events": ["EventListResponse"],
            ".files": ["FileListResponse", "FileListResponseLinks", "FileSearchResponse", "FileSearchResponseMeta"],
            ".files_params": ["FileSearchParams"],
            ".groups": ["GroupListResponse"],
            ".jobs": ["JobListResponse"],
            ".labels": ["LabelListResponse"],
            ".matches": ["MatchListResponse"],
            ".orders": ["OrderListResponse", "OrderRetrieveResponse"],
            ".pictures": ["PictureListResponse", "PictureListResponsePagination"],
            ".shared": ["Thing"],
            ".users": ["UserListResponse"],
        },
        modules=[],
    )

__all__ = [
    "EventListResponse",
    "FileListResponse",
    "FileListResponseLinks",
    "FileSearchParams",
    "FileSearchResponse",
    "FileSearchResponseMeta",
    "GroupListResponse",
    "JobListResponse",
    "LabelListResponse",
    "MatchListResponse",
    "OrderListResponse",
    "OrderRetrieveResponse",
    "PictureListResponse",
    "PictureListResponsePagination",
    "Thing",
    "UserListResponse",
]
