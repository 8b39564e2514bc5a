"""What calls read: types of `client.issues`."""

from .._runtime.models import BaseModel


class Issue(BaseModel):
    title: str
