"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .nodes import Branch, Frame, FrameOne, FrameTwo, Graph, Leaf, Node, Ride, Step, UnknownNode, UnknownStep, Walk
    from .nodes_params import (
        BranchParam,
        FrameOneParam,
        FrameParam,
        FrameTwoParam,
        GraphParam,
        LeafParam,
        NodeParam,
        RideParam,
        StepParam,
        WalkParam,
    )
else:
    __getattr__ = attach(
        __name__,
        {
            ".nodes": [
                "Branch",
                "Frame",
                "FrameOne",
                "FrameTwo",
                "Graph",
                "Leaf",
                "Node",
                "Ride",
                "Step",
                "UnknownNode",
                "UnknownStep",
                "Walk",
            ],
            ".nodes_params": [
                "BranchParam",
                "FrameOneParam",
                "FrameParam",
                "FrameTwoParam",
                "GraphParam",
                "LeafParam",
                "NodeParam",
                "RideParam",
                "StepParam",
                "WalkParam",
            ],
        },
        modules=[],
    )

__all__ = [
    "Branch",
    "BranchParam",
    "Frame",
    "FrameOne",
    "FrameOneParam",
    "FrameParam",
    "FrameTwo",
    "FrameTwoParam",
    "Graph",
    "GraphParam",
    "Leaf",
    "LeafParam",
    "Node",
    "NodeParam",
    "Ride",
    "RideParam",
    "Step",
    "StepParam",
    "UnknownNode",
    "UnknownStep",
    "Walk",
    "WalkParam",
]
