"""What calls read: types of `client.seeds`."""

from .._runtime.models import BaseModel


class Seed(BaseModel):
    kind: str | None = None


class SeedOutput(BaseModel):
    seed: Seed
