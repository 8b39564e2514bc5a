"""What calls read: types of `client.tables`."""

from pydantic import Field

from .._runtime.models import BaseModel


class Table(BaseModel):
    """Properties that are called like attributes of pydantic models, and with underscores."""

    schema_: str = Field(alias="schema")
    copy_: bool = Field(alias="copy")
    json_: str | None = Field(default=None, alias="json")
    dict_: dict[str, object] | None = Field(default=None, alias="dict")
    validate_: bool | None = Field(default=None, alias="validate")
    construct_: str | None = Field(default=None, alias="construct")
    to_dict_: str | None = Field(default=None, alias="to_dict")
    model_config_: str = Field(alias="model_config")
    model_dump_: str | None = Field(default=None, alias="model_dump")
    model_fields_: list[str] | None = Field(default=None, alias="model_fields")
    model_id: str | None = None
    id: str | None = Field(default=None, alias="_id")
    request_id: str | None = Field(default=None, alias="_request_id")
    v: int | None = Field(default=None, alias="__v")
    class__: str | None = Field(default=None, alias="__class__")
    self: str | None = None
