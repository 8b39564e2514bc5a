"""Templates are stencils: what they do besides printing is bounded by a list of kinds of nodes."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import Environment, nodes

FOLDER = Path(__file__).parents[2] / "templates/python/package"
TEMPLATES = sorted(FOLDER.rglob("*.jinja"))
ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.For,
    nodes.If,
    nodes.Not,
    nodes.Include,
    nodes.Const,
    nodes.FilterBlock,
    nodes.Filter,
    nodes.Keyword,
    nodes.EvalContextModifier,
)
FILTERS = {"indent"}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_a_template_prints_loops_tests_flags_includes_and_indents(path: Path) -> None:
    wrong = [f"{path}:{node.lineno}: {said}" for node, said in complaints(path.read_text(encoding="utf-8"))]
    assert not wrong, "\n".join(wrong) + "\nThe view is missing an attribute."


def complaints(source: str) -> list[tuple[nodes.Node, str]]:
    """Every node that is more than a stencil's."""
    template = Environment().parse(source)
    found: list[tuple[nodes.Node, str]] = []
    for node in template.find_all(nodes.Node):
        match node:
            case nodes.Filter(name=name) if name not in FILTERS:
                found.append((node, f"the filter `{name}`"))
            case nodes.If(test=test) if not isinstance(test, nodes.Name | nodes.Getattr | nodes.Not):
                found.append((node, "a test of more than a flag"))
            case nodes.For(test=test, recursive=recursive) if test is not None or recursive:
                found.append((node, "a loop with a condition"))
            case nodes.Include(template=name) if not isinstance(name, nodes.Const | nodes.Name | nodes.Getattr):
                found.append((node, "the name of a template is computed"))
            case _ if not isinstance(node, ALLOWED):
                found.append((node, type(node).__name__))
            case _:
                pass
    return found


@pytest.mark.parametrize(
    "source",
    [
        "{{ a == 1 }}",
        "{{ a() }}",
        "{{ a + b }}",
        "{{ a ~ b }}",
        "{{ a | upper }}",
        "{{ a[0] }}",
        "{{ a if b else c }}",
        "{% if a and b %}{% endif %}",
        "{% if a is defined %}{% endif %}",
        "{% for a in b if c %}{% endfor %}",
        "{% for a in [1, 2] %}{% endfor %}",
        "{% set a = 1 %}",
        "{% macro a() %}{% endmacro %}",
        "{% import 'a' as b %}",
        "{% extends 'a' %}",
        "{% include 'a' ~ b %}",
    ],
)
def test_what_is_more_than_a_stencil_is_found(source: str) -> None:
    assert complaints(source)


@pytest.mark.parametrize(
    "source",
    [
        "{{ a.b.c }}",
        "{% for a in b.c %}{{ a }}{% else %}-{% endfor %}",
        "{% if not a.b %}x{% elif c %}y{% else %}z{% endif %}",
        "{% include 'a.jinja' %}",
        "{{ a | indent(4) }}",
        "{% filter indent(width=4) %}{{ a }}{% endfilter %}",
    ],
)
def test_a_stencil_is_not(source: str) -> None:
    assert not complaints(source)
