"""What datamodel-code-generator makes of the document: a module of models, and which schema each of them is."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_type_hints

from datamodel_code_generator import InputFileType, NamingStrategy, PythonVersion, generate
from datamodel_code_generator.enums import DataModelType, TargetPydanticVersion
from datamodel_code_generator.parser import LiteralType
from pydantic import MISSING, AwareDatetime, Base64Str, BaseModel, RootModel, ValidationError
from pydantic.fields import FieldInfo

from .shapes import Base64, Member, Reader, Shape, tagged

_MODULE = "second_opinion_models"
_BASE64 = get_args(Base64Str)[1]


class SecondReader(Reader):
    """The models of one document, by the JSON pointers of their schemas."""

    def __init__(self, spec: Path, folder: Path) -> None:
        """Generates the models into `folder` and imports them."""
        metadata = folder / "metadata.json"
        source = folder / f"{_MODULE}.py"
        generate(
            spec,
            input_file_type=InputFileType.OpenAPI,
            output=source,
            output_model_type=DataModelType.PydanticV2BaseModel,
            emit_model_metadata=metadata,
            target_python_version=PythonVersion.PY_311,
            target_pydantic_version=TargetPydanticVersion.V2_14,
            # Whether a property may be left out and whether it may be null are different questions.
            use_missing_sentinel=True,
            strict_nullable=True,
            use_annotated=True,
            enum_field_as_literal=LiteralType.All,
            naming_strategy=NamingStrategy.PrimaryFirst,
            allow_remote_refs=False,
            formatters=[],
        )
        module = _import(source)
        self.models: Mapping[str, type[BaseModel]] = {
            "#" + model["source_ref"].partition("#")[2]: getattr(module, model["class_name"])
            for model in json.loads(metadata.read_text(encoding="utf-8"))["models"]
        }
        super().__init__({cls: id for id, cls in self.models.items() if not issubclass(cls, RootModel)})

    def members(self, id: str) -> dict[str, Member]:
        """The properties of a record by their names on the wire."""
        model = self.models[id]
        hints = get_type_hints(model, include_extras=True)
        fields = model.model_fields.items()
        return {field.alias or name: Member(field.is_required(), self.shape(hints[name])) for name, field in fields}

    def alternatives(self, annotation: Any) -> Iterator[str | tuple[str, Shape]]:
        if annotation is AwareDatetime:
            yield "datetime"
        elif isinstance(annotation, type) and issubclass(annotation, RootModel):
            yield from self.alternatives(get_type_hints(annotation, include_extras=True)["root"])
        else:
            yield from super().alternatives(annotation)

    def annotated(self, annotation: Any, notes: Iterable[Any]) -> Iterator[str | tuple[str, Shape]]:
        yield from self.alternatives(Base64 if _BASE64 in notes else annotation)
        for note in notes:
            if isinstance(note, FieldInfo) and isinstance(note.discriminator, str):
                yield tagged(note.discriminator)

    def arms(self, arms: tuple[Any, ...]) -> Iterable[Any]:
        return [arm for arm in arms if arm is not MISSING]

    def accept(self, id: str, text: str) -> Any:
        """The JSON that the JSON `text` is read and dumped as; ValueError if it is refused."""
        try:
            value = self.models[id].model_validate_json(text, strict=True)
        except ValidationError as error:
            raise ValueError(str(error)) from None
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)


def _import(source: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(_MODULE, source)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # Its annotations are strings, which pydantic looks up by the name of the module.
    sys.modules[_MODULE] = module
    spec.loader.exec_module(module)
    return module
