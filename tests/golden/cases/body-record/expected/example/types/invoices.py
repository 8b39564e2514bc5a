"""What calls read: types of `client.invoices`."""

from .._runtime.models import BaseModel


class Invoice(BaseModel):
    id: str
