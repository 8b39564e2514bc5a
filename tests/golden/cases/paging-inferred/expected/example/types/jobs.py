"""What calls read: types of `client.jobs`."""

from .._runtime.models import BaseModel
from .shared import Thing


class JobListResponse(BaseModel):
    data: list[Thing]
    has_more: bool
