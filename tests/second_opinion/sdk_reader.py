"""What the generated SDK has for each schema of the document. Which class that is, the compiler's own model says."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_args, get_type_hints, is_typeddict

import httpx2
from pydantic import TypeAdapter

from sdkgen.api import Direction, Record
from sdkgen.pipeline import Run
from sdkgen.python.class_names import class_names

from .shapes import Base64, Member, Reader, Shape, tagged
from .written import checkable


class SdkReader(Reader):
    """The types of the generated SDK in one direction, by the JSON pointers of their schemas."""

    def __init__(self, run: Run, direction: Direction) -> None:
        package = run.settings.package.name
        types = importlib.import_module(f"{package}.types")
        names = class_names(run.api.definitions)
        models = importlib.import_module(f"{package}._runtime.models")
        inputs = importlib.import_module(f"{package}._runtime.inputs")
        self.parse = importlib.import_module(f"{package}._runtime.parse")
        self.refusal: type[Exception] = importlib.import_module(f"{package}._runtime.errors").APIResponseValidationError
        self.direction = direction
        self.types: Mapping[str, Any] = {
            id: getattr(types, name) for (id, way), name in names.items() if way is direction
        }
        """Every type by the pointer of its schema."""
        self.handed_back = {read: getattr(types, read) for read in run.settings.types.accepts.values()}
        """What calls take besides what they write, by name."""
        self.met: set[str] = set()
        """Names of the types that were met among what calls take."""
        self._one_of, self._model, self._unknown = models.OneOf, models.BaseModel, models.UnknownVariant
        self._bytes = frozenset(get_args(inputs.Base64Input))
        self.lists = (list,) if direction is Direction.RESPONSE else (Iterable, inputs.SequenceNotStr)
        self.maps = (dict,) if direction is Direction.RESPONSE else (Mapping,)
        self.open: set[Any] = set()
        """TypedDicts of records that take further properties."""
        self._adapters: dict[str, TypeAdapter[Any]] = {}
        records = {id for id, definition in run.api.definitions.items() if isinstance(definition.shape, Record)}
        super().__init__({self._class(type): id for id, type in self.types.items() if id in records})

    def _class(self, annotation: Any) -> Any:
        """The class of a record, which may be an alias of the class or of any mapping."""
        if get_args(annotation):
            annotation, _ = get_args(annotation)
            self.open.add(annotation)
        return annotation

    def members(self, id: str) -> dict[str, Member]:
        """The properties of a record by their names on the wire."""
        cls = self._class(self.types[id])
        hints = get_type_hints(cls, include_extras=True)
        if is_typeddict(cls):
            return {key: Member(key in cls.__required_keys__, self.shape(hint)) for key, hint in hints.items()}
        cls.model_rebuild()
        fields = cls.model_fields.items()
        return {field.alias or name: Member(field.is_required(), self.shape(hints[name])) for name, field in fields}

    def annotated(self, annotation: Any, notes: Iterable[Any]) -> Iterator[str | tuple[str, Shape]]:
        yield from self.alternatives(annotation)
        # The note stands for both: a tag, and an arm for what has another one.
        unknown = any(isinstance(arm, type) and issubclass(arm, self._unknown) for arm in get_args(annotation))
        yield from (tagged(note.tag) for note in notes if unknown and isinstance(note, self._one_of))

    def arms(self, arms: tuple[Any, ...]) -> Iterable[Any]:
        if self.direction is Direction.RESPONSE:
            return [arm for arm in arms if not (isinstance(arm, type) and issubclass(arm, self._unknown))]
        back = {name for name, type in self.handed_back.items() if type in arms}
        self.met |= back
        arms = tuple(arm for arm in arms if arm not in [self.handed_back[name] for name in back])
        if self._bytes < set(arms):
            arms = (*(arm for arm in arms if arm is not str and arm not in self._bytes), Base64)
        return [arm for arm in arms if arm != Mapping[str, object]] if self.open & set(arms) else arms

    def accept(self, id: str, text: str) -> Any:
        """The JSON that the JSON `text` is read and dumped as; ValueError if it is refused."""
        if self.direction is Direction.RESPONSE:
            return self.read(id, text, strict=True)
        adapter = self._adapter(id)
        # pydantic's own refusal is a ValueError.
        return adapter.dump_python(adapter.validate_json(text, strict=True), mode="json")

    def read(self, id: str, text: str, *, strict: bool) -> Any:
        """What comes out, as JSON, of a response that is read; if `strict`, ValueError for what breaks the schema."""
        response = httpx2.Response(200, text=text)
        try:
            value: Any = self.parse.read(self.types[id], text.encode(), strict=strict, response=response)
        except self.refusal as error:
            raise ValueError(str(error)) from None
        return value.to_dict(mode="json") if isinstance(value, self._model) else value

    def _adapter(self, id: str) -> TypeAdapter[Any]:
        if id not in self._adapters:
            written = self.direction is Direction.REQUEST
            self._adapters[id] = TypeAdapter(checkable(self.types[id], self) if written else self.types[id])
        return self._adapters[id]
