"""What calls read: types that several resources share."""

from typing import TypeAlias

from .._runtime.models import BaseModel


class BornWebhookEvent(BaseModel):
    name: str


Notification: TypeAlias = BornWebhookEvent | list[int]
