"""What calls read: types of `client.rows`."""

import builtins
from .._runtime.models import BaseModel


class RowListResponse(BaseModel):
    rows: builtins.list[str]
    total: int
    list: builtins.list[int] | None = None
    iter_pages: bool | None = None
