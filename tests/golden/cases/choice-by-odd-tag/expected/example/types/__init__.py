"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .nodes import (
        Branch,
        Early,
        Edition,
        Frame,
        FrameOne,
        FrameTwo,
        Graph,
        Late,
        Leaf,
        Node,
        Ride,
        Step,
        UnknownNode,
        UnknownStep,
        Walk,
    )
    from .nodes_params import (
        BranchParam,
        EarlyParam,
        EditionParam,
        FrameOneParam,
        FrameParam,
        FrameTwoParam,
        GraphParam,
        LateParam,
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
                "Early",
                "Edition",
                "Frame",
                "FrameOne",
                "FrameTwo",
                "Graph",
                "Late",
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
                "EarlyParam",
                "EditionParam",
                "FrameOneParam",
                "FrameParam",
                "FrameTwoParam",
                "GraphParam",
                "LateParam",
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
    "Early",
    "EarlyParam",
    "Edition",
    "EditionParam",
    "Frame",
    "FrameOne",
    "FrameOneParam",
    "FrameParam",
    "FrameTwo",
    "FrameTwoParam",
    "Graph",
    "GraphParam",
    "Late",
    "LateParam",
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
