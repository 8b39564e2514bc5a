"""Where the values of a YAML text stand."""

from __future__ import annotations

import yaml

from sdkgen.load.spots import Spot
from sdkgen.load.yaml_events import events


def spots(text: str) -> Spot:
    """Where every value of a text that `read` accepts stands."""
    root = Spot(0)
    anchors: dict[str, Spot] = {}
    names: dict[str, str] = {}  # anchors of scalars, which may be aliased as keys
    stack: list[Spot] = []
    keys: list[tuple[str, int] | None] = []
    inherited: list[list[Spot]] = []
    for event in events(text):
        kind = event.__class__
        if kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            stack.pop().merge(inherited.pop())
            keys.pop()
            continue
        if kind not in (yaml.ScalarEvent, yaml.AliasEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent):
            continue
        offset = event.start_mark.index
        if kind is yaml.ScalarEvent and event.anchor:
            names[event.anchor] = event.value
        if stack and stack[-1].mapping and keys[-1] is None:
            keys[-1] = (names[event.anchor] if kind is yaml.AliasEvent else event.value, offset)
            if kind is yaml.ScalarEvent and event.anchor:
                anchors[event.anchor] = Spot(offset)
            continue
        spot = anchors[event.anchor] if kind is yaml.AliasEvent else Spot(offset)
        if not stack:
            root = spot
        elif (key := keys[-1]) is None:
            stack[-1].add(str(len(stack[-1].children)), offset, spot)
        else:
            keys[-1] = None
            if key[0] == "<<":
                inherited[-1].append(spot)
            else:
                stack[-1].add(key[0], key[1], spot)
        if kind is not yaml.AliasEvent:
            if event.anchor:
                anchors[event.anchor] = spot
            if kind is not yaml.ScalarEvent:
                spot.mapping = kind is yaml.MappingStartEvent
                stack.append(spot)
                keys.append(None)
                inherited.append([])
    return root
