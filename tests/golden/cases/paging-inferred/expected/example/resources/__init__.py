"""The resources of the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from . import (
        events_views,
        files_views,
        groups_views,
        issues_views,
        jobs_views,
        labels_views,
        matches_views,
        orders_views,
        pictures_views,
        teams_views,
        users_views,
    )
    from .events import AsyncEvents, Events
    from .files import AsyncFiles, Files
    from .groups import AsyncGroups, Groups
    from .issues import AsyncIssues, Issues
    from .jobs import AsyncJobs, Jobs
    from .labels import AsyncLabels, Labels
    from .matches import AsyncMatches, Matches
    from .orders import AsyncOrders, Orders
    from .pictures import AsyncPictures, Pictures
    from .teams import AsyncTeams, Teams
    from .users import AsyncUsers, Users
else:
    __getattr__ = attach(
        __name__,
        {
            ".events": ["AsyncEvents", "Events"],
            ".files": ["AsyncFiles", "Files"],
            ".groups": ["AsyncGroups", "Groups"],
            ".issues": ["AsyncIssues", "Issues"],
            ".jobs": ["AsyncJobs", "Jobs"],
            ".labels": ["AsyncLabels", "Labels"],
            ".matches": ["AsyncMatches", "Matches"],
            ".orders": ["AsyncOrders", "Orders"],
            ".pictures": ["AsyncPictures", "Pictures"],
            ".teams": ["AsyncTeams", "Teams"],
            ".users": ["AsyncUsers", "Users"],
        },
        modules=[
            "events_views",
            "files_views",
            "groups_views",
            "issues_views",
            "jobs_views",
            "labels_views",
            "matches_views",
            "orders_views",
            "pictures_views",
            "teams_views",
            "users_views",
        ],
    )

__all__ = [
    "AsyncEvents",
    "AsyncFiles",
    "AsyncGroups",
    "AsyncIssues",
    "AsyncJobs",
    "AsyncLabels",
    "AsyncMatches",
    "AsyncOrders",
    "AsyncPictures",
    "AsyncTeams",
    "AsyncUsers",
    "Events",
    "Files",
    "Groups",
    "Issues",
    "Jobs",
    "Labels",
    "Matches",
    "Orders",
    "Pictures",
    "Teams",
    "Users",
    "events_views",
    "files_views",
    "groups_views",
    "issues_views",
    "jobs_views",
    "labels_views",
    "matches_views",
    "orders_views",
    "pictures_views",
    "teams_views",
    "users_views",
]
