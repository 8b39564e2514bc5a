"""Schemas -> types. What needs a name becomes a definition, once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from sdkgen.api import (
    Alias,
    Anything,
    Array,
    Choice,
    Definition,
    Field,
    Map,
    Null,
    Primitive,
    Record,
    Reference,
    Shape,
    Tuple,
    Type,
    Variant,
)
from sdkgen.load.shapes import is_list, is_mapping, mapping
from sdkgen.parse.called import is_nameless
from sdkgen.parse.composed import joined
from sdkgen.parse.flatten import combined, flatten, reference
from sdkgen.parse.inward import inward
from sdkgen.parse.naming import Names
from sdkgen.parse.reach import inside
from sdkgen.parse.scalars import KINDS, constant, text_kind
from sdkgen.parse.schema import Schema
from sdkgen.parse.scope import Scope
from sdkgen.parse.tags import tags_of_choice
from sdkgen.parse.unions import nullable, union
from sdkgen.parse.words import pascal, singular
from sdkgen.problems import SpecError

_OPEN = {"additionalProperties", "patternProperties", "unevaluatedProperties"}
"""What says how the values of an object are that have no name."""


@dataclass(frozen=True)
class Schemas:
    """Reads schemas; `definitions` grows as it goes."""

    scope: Scope
    names: Names
    definitions: dict[str, Definition] = field(default_factory=dict[str, Definition])
    _uses: dict[str, Type] = field(default_factory=dict[str, Type])
    """What a use of each definition is: known before its shape is, so that recursion ends."""
    _waiting: list[tuple[Schema, str, str]] = field(default_factory=list[tuple[Schema, str, str]])
    """Definitions whose shapes are still to be read: the schema, its origin and its name. Schemas may refer to each
    other in chains of any length, so that no shape is read while another is."""

    def type(self, origin: str, name: str) -> Type:
        """The type that the schema at `origin` describes; `name` names what is written in place."""
        return self._completed(origin, lambda: self._type(origin, name))

    def define(self, origin: str) -> Type:
        """The type of a use of the schema at `origin`, which has a name of its own."""
        return self._completed(origin, lambda: self._component(origin))

    def choose(self, origin: str, name: str, variants: tuple[str, ...]) -> Reference:
        """The definition of a choice between schemas at several places, which the document itself does not write."""
        schema = Schema(origin, {}, {}, frozenset(), variants, False, {})
        use = self._completed(origin, lambda: self._define(schema, name))
        assert isinstance(use, Reference)
        return use

    def _completed(self, origin: str, read: Callable[[], Type]) -> Type:
        """The type that is read, once the shapes of all definitions that it leads to are known."""
        found: dict[str, Definition] = {}
        try:
            use = read()
            first = [at for _, at, _ in self._waiting]
            self._waiting.reverse()
            while self._waiting:
                schema, origin, name = self._waiting.pop()
                count = len(self._waiting)
                found[origin] = self._definition(schema, origin, name)
                self._waiting[count:] = reversed(self._waiting[count:])  # what is named first is read first
        except RecursionError:
            message = "this schema is nested too deeply, or consists of too many others by way of `allOf`"
            raise SpecError([self.scope.document.problem(origin, "too-deep", message)]) from None
        inner = {id: [one for one in inside(definition.shape) if one in found] for id, definition in found.items()}
        self.definitions.update((id, found[id]) for id in inward(first, inner.__getitem__))
        return use

    def _type(self, origin: str, name: str) -> Type:
        target = reference(self.scope, origin)
        if target is not None:
            return nullable(
                self._component(self.scope.follow(target)), self.scope.mapping(origin).get("nullable") is True
            )
        schema = flatten(self.scope, origin)
        if origin in self._uses or self._needs_name(schema):
            return self._define(schema, name)
        shape = self._shape(schema, name)
        assert isinstance(shape, Alias)
        return nullable(shape.type, schema.nullable)

    def _component(self, origin: str) -> Type:
        if origin in self._uses:
            return self._uses[origin]
        return self._define(flatten(self.scope, origin), pascal(self.names.key(origin)))

    def _define(self, schema: Schema, name: str) -> Type:
        origin = self.names.twin(schema.origin)
        if origin in self._uses:
            return self._uses[origin]
        # A name for `null` says no more than `null`, and cannot be joined with it.
        use = Null() if schema.value.get("type") == "null" else nullable(Reference(origin), schema.nullable)
        self._uses[origin] = use
        self._waiting.append((schema, origin, name))
        return use

    def _definition(self, schema: Schema, origin: str, name: str) -> Definition:
        written, read = self.names.base(origin, name)
        shape = self._shape(schema, read)
        value = schema.value
        return Definition(
            id=origin,
            name=read,
            written=written,
            shape=shape,
            description=str(value.get("description", "")),
            deprecated=value.get("deprecated") is True,
            directions=frozenset(),
            home=(),
            examples=tuple(value.get("examples", ())) if is_list(value.get("examples")) else (),
        )

    def _needs_name(self, schema: Schema) -> bool:
        if schema.variants is None:
            return schema.is_record
        if schema.origin in self.scope.settings.types.names:
            return True
        if len(schema.variants) < 2:
            return bool(schema.properties)
        references = [one for one in schema.variants if reference(self.scope, one) is not None]
        return tags_of_choice(self.scope, schema) is not None or len(references) > 2

    def _shape(self, schema: Schema, name: str) -> Shape:
        if schema.variants is not None:
            return self._choice(schema, schema.variants, name)
        if schema.is_record:
            if "discriminator" in schema.value:
                self.scope.note(
                    schema.inside("discriminator"), "discriminator-unused", "nothing says which schemas it chooses from"
                )
            return self.record(schema, name)
        return Alias(self._plain(schema, name))

    def record(self, schema: Schema, name: str) -> Record:
        """The properties of an object."""
        owner = name.removesuffix("Params") or name
        fields = tuple(self._field(schema, key, origin, owner) for key, origin in schema.properties.items())
        for key in sorted(schema.required - set(schema.properties)):
            self.scope.note(schema.origin, "required-unknown", f"`{key}` is required but not described")
        closed = schema.value.get("additionalProperties", schema.value.get("unevaluatedProperties")) is False
        return Record(fields, self._extra(schema, name), closed and not schema.value.get("patternProperties"))

    def _field(self, schema: Schema, key: str, origin: str, name: str) -> Field:
        own = self.scope.mapping(origin)
        merged = flatten(self.scope, origin).value if "$ref" in own or "allOf" in own else own
        default = own.get("default", merged.get("default"))
        return Field(
            name=key,
            type=self._type(origin, name + pascal(key)),
            required=key in schema.required,
            description=str(own.get("description", "")),
            deprecated=own.get("deprecated") is True,
            origin=origin,
            default=default if isinstance(default, str | int | float | bool) else None,
            read_only=merged.get("readOnly") is True,
            write_only=merged.get("writeOnly") is True,
        )

    def _extra(self, schema: Schema, name: str) -> Type | None:
        """The type of further properties where the document says that there may be some."""
        patterns = mapping(schema.value.get("patternProperties"))
        found = [self._type(schema.inside("patternProperties", key), name + "Value") for key in patterns]
        # What is not evaluated is what no part of the whole describes, and the parts are merged.
        rest = "additionalProperties" if "additionalProperties" in schema.value else "unevaluatedProperties"
        extra = schema.value.get(rest)
        if is_mapping(extra):
            found.append(self._type(schema.inside(rest), name + "Value"))
        elif extra is True:
            found.append(Anything())
        elif patterns and extra is not False:
            told = "further properties are read like those that match a pattern"
            self.scope.note(schema.inside("patternProperties"), "pattern-open", told)
        return union(found) if found else None

    def _choice(self, schema: Schema, variants: tuple[str, ...], name: str) -> Shape:
        if len(variants) == 1:
            return self._only(schema, variants[0], name)
        tagged = tags_of_choice(self.scope, schema)
        # One variant that needs a name may have that of the whole if it is free; several are told apart.
        alone = not self._is_named(schema) and sum(is_nameless(self.scope, one) for one in variants) <= 1
        types = [self._variant(schema, origin, name, alone) for origin in variants]
        if tagged is not None:
            told = enumerate(zip(tagged.tags, types, strict=True))
            return Choice(tagged.name, tuple(Variant(tags, type, at == tagged.default) for at, (tags, type) in told))
        return Alias(union(types))

    def _only(self, schema: Schema, origin: str, name: str) -> Shape:
        """A choice of one is no choice."""
        if not schema.properties:
            inner = flatten(self.scope, origin)
            # Where the whole has a name, so has the one that is written in place.
            in_place = reference(self.scope, origin) is None and not inner.nullable
            is_named = self._is_named(schema) and in_place
            return self._shape(inner, name) if is_named else Alias(self._type(origin, name))
        merged = combined(self.scope, schema, origin)
        return self.record(merged, name)

    def _variant(self, schema: Schema, origin: str, name: str, alone: bool) -> Type:
        if schema.properties:
            target = reference(self.scope, origin)
            called = pascal(self.names.key(self.scope.follow(target))) if target is not None else ""
            merged, itself = combined(self.scope, schema, origin), flatten(self.scope, origin)
            if target is not None and (merged.properties, merged.required) == (itself.properties, itself.required):
                return self._type(origin, name)  # it extends what chooses it
            return (
                self._define(merged, joined(name, called) if called else self.names.variant(name, origin))
                if merged.is_record
                else self._type(origin, name)
            )
        if alone or not is_nameless(self.scope, origin):
            return self._type(origin, name)
        return self._type(origin, self.names.variant(name, origin))

    def _is_named(self, schema: Schema) -> bool:
        """Whether the schema is a definition, which has its name for itself."""
        return self.names.twin(schema.origin) in self._uses

    def _plain(self, schema: Schema, name: str) -> Type:
        """A type that has no name: a scalar, a list, a map."""
        value = schema.value
        if "const" in value:
            return constant(self.scope, schema, [value["const"]])
        if is_list(value.get("enum")):
            return constant(self.scope, schema, value["enum"])
        kind = value.get("type")
        if is_list(kind):
            return union([self._kind(schema, one, name) for one in kind])
        if kind is None:
            kind = "string" if "contentMediaType" in value or "contentEncoding" in value else None
            kind = "array" if "items" in value or "prefixItems" in value else kind
            kind = "object" if _OPEN & set(value) else kind
        return self._kind(schema, kind, name)

    def _kind(self, schema: Schema, kind: object, name: str) -> Type:
        value = schema.value
        match kind:
            case "array":
                return self._array(schema, name)
            case "object" if schema.properties:
                # One of several types of values; it has a name of its own, at a place of its own.
                name += "Object" if self._is_named(schema) else ""
                of_objects, place = {**value, "type": "object"}, schema.inside("properties")
                # What is merged has no such place, and elsewhere it holds no schema.
                self.scope.added[place] = of_objects
                return self._define(replace(schema, origin=place, value=of_objects), name)
            case "object":
                return Map(self._extra(schema, name) or Anything())
            case "null":
                return Null()
            case "string":
                if "contentSchema" in value:
                    self.scope.note(
                        schema.inside("contentSchema"), "content-untyped", "the text is not read any further"
                    )
                return Primitive(text_kind(value))
            case str() if kind in KINDS:
                return Primitive(KINDS[kind])
            case _:
                return Anything()

    def _array(self, schema: Schema, name: str) -> Type:
        value = schema.value
        first, others = ("items", "additionalItems") if is_list(value.get("items")) else ("prefixItems", "items")
        others = others if others in value else "unevaluatedItems"
        prefix, rest = value.get(first), value.get(others)
        if is_list(prefix):
            items = tuple(self._type(schema.inside(first, index), f"{name}{index + 1}") for index in range(len(prefix)))
            open_end = rest is not False and value.get("maxItems") != len(items)
            tail = self._type(schema.inside(others), name + "Item") if is_mapping(rest) else Anything()
            return Tuple(items, tail if open_end else None)
        item = singular(name)
        return Array(
            self._type(schema.inside("items"), item if item != name else name + "Item")
            if "items" in schema.value
            else Anything()
        )
