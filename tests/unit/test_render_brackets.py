"""Long statements without Black: each is what Black makes of it, or left to it."""

from __future__ import annotations

import random

import pytest
from black import format_str
from black.mode import Mode, TargetVersion

from sdkgen.render.brackets import columns, laid_out
from sdkgen.render.pieces import OnlyBlackKnows

_WORDS = ("id", "name", "metadata", "created_at", "_client", "types.ResponseFormatJsonSchema", "value", "Annotated")

_ODD = ("", "ü", "漢字", "it's", "| # (", r"\n", "a, b]", " = ")


def by_black(text: str, width: int = 120) -> str:
    mode = Mode(line_length=width, target_versions={TargetVersion.PY311})
    body = "\n    pass" if text.endswith(":") else ""
    return format_str(text + body, mode=mode).removesuffix("\n").removesuffix(body)


class Drawn:
    """Statements of the kinds that templates print, by chance, in the one-line form that templates print."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def statement(self) -> str:
        name = self.name()
        forms = [
            f"return {self.call()}",
            f"return await {self.call()}",
            f"await {self.call()}",
            self.call(),
            f"{name} = {self.bracketed(3)}",
            f"{name}: {self.annotation()} = await {self.call()}",
            f"{name}: {self.annotation()} = {self._random.choice([self.call(), 'None', self.word(), '1'])}",
            f"{name}: {self.annotation()}",
            f"Name: TypeAlias = {self.annotation()}",
            f"from .{name} import {', '.join(sorted({self.name() for _ in range(self._random.randint(1, 30))}))}",
            f"def {name}({self.parameters()}) -> {self.annotation()}:",
            f"def {name}(self) -> {' | '.join(self.long() for _ in range(self._random.randint(1, 3)))}:",
            f"async def {name}(\n    self,\n{self.lines()}) -> {self.long()}:",
            f"{name}: list[Any] = [\n{self.lines(False)}]",
        ]
        return self._random.choice(forms)

    def word(self) -> str:
        return self._random.choice(_WORDS)

    def name(self) -> str:
        return "_".join(self._random.choice(("one", "two", "three", "attribute")) for _ in range(1 + self._few(3)))

    def long(self) -> str:
        return f"resources.{self.name()}.{self.name() * self._random.randint(1, 5)}"

    def text(self) -> str:
        words = ["x" * self._few(12) for _ in range(self._few(6))]
        return '"' + " ".join([*words, self._random.choice(_ODD)]) + '"'

    def call(self) -> str:
        arguments = [self.value(3) for _ in range(self._few(4))]
        arguments += [f"{self.name()}={self.value(3)}" for _ in range(self._few(6))]
        return f"{self._random.choice(('self._client.request', self.name(), self.long()))}({', '.join(arguments)})"

    def value(self, depth: int) -> str:
        plain = [self.text(), self.word(), str(self._random.randint(-9, 10_000)), "1.5", "None", "True"]
        return self.bracketed(depth - 1) if depth and self._random.random() < 0.5 else self._random.choice(plain)

    def bracketed(self, depth: int) -> str:
        items = [self.value(depth) for _ in range(self._few(7))]
        pairs = [f"{self.text()}: {one}" for one in items]
        alone = "," if len(items) == 1 else ""
        return self._random.choice(
            [
                f"[{', '.join(items)}]",
                f"{{{', '.join(pairs)}}}",
                f"({', '.join(items)}{alone})" if items else "()",
                f"{self.name()}({', '.join(items)})",
                f"f({' '.join(self.text() for _ in range(2 + self._few(3)))})",
            ]
        )

    def annotation(self) -> str:
        literal = f"Literal[{', '.join(self.text() for _ in range(1 + self._few(9)))}]"
        members = [literal, self.word(), self.long(), f"list[{self.long()} | {self.long()}]", f"dict[str, {literal}]"]
        return " | ".join(self._random.choices(members, k=1 + self._few(3)))

    def parameters(self) -> str:
        return ", ".join(["self", *(f"{self.name()}_{n}: {self.annotation()}" for n in range(self._few(4)))])

    def lines(self, named: bool = True) -> str:
        items = [
            (
                f"{self.name()}_{n}: {self.annotation()}{self._random.choice((' = NOT_GIVEN', ''))}"
                if named
                else self.value(4)
            )
            for n in range(1 + self._few(6))
        ]
        return "".join(f"    {item},\n" for item in items)

    def _few(self, most: int) -> int:
        return self._random.randint(0, most)


@pytest.mark.parametrize("seed", range(4))
def test_it_is_what_black_makes_of_it(seed: int) -> None:
    drawn, known, tried = Drawn(seed), 0, 0
    while tried < 50:
        text = drawn.statement()
        width = 120 if tried % 2 else 92
        if all(columns(line) <= width for line in text.split("\n")):
            continue
        tried += 1
        try:
            found = laid_out(text, width)
        except OnlyBlackKnows:
            continue
        known += 1
        assert found == by_black(text, width), text
    assert known > tried / 2
