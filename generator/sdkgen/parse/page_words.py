"""What APIs call the parameters and fields of pages, in snake_case words: each is half of the evidence for a style."""

from __future__ import annotations

TOKENS = (
    *("page_token", "next_page_token", "pagination_token", "continuation_token", "next_token", "token"),
    *("cursor", "next_cursor", "start_cursor", "page_cursor", "after_cursor", "continuation", "marker", "bookmark"),
    *("scroll_id", "after", "page_after", "starting_after", "start_after", "next", "next_page", "next_key"),
    *("offset", "start", "skip", "page", "page_number", "page_id"),
)
"""Parameters that may take a token, the most telling first."""
NUMBERED = frozenset(("offset", "start", "skip", "page", "page_number"))
"""Those of them that are usually numbers: the next one has to be called after them."""
NEXT_TOKENS = (
    *("next_page_token", "next_pagination_token", "next_token", "next_cursor", "next_page_cursor", "next_marker"),
    *("next_continuation_token", "next_key", "next_bookmark", "next_page_id", "next_offset", "next_page_offset"),
    *("next_start", "next_skip", "next_page_number", "end_cursor", "after_cursor", "cursors_after", "next_after"),
    *("next_page", "next"),
)
"""Fields that are the token of the next page, with the name of the object that they are in, the most telling first."""
ECHOED = frozenset(
    "page_token pagination_token continuation_token next_token cursor next_cursor continuation marker bookmark"
    " scroll_id offset".split()
)
"""Tokens that the response may call as the parameter does."""
AFTER = ("after", "starting_after", "after_id", "page_after", "start_after")
BEFORE = ("before", "ending_before", "before_id", "page_before", "end_before")
LAST = ("last_id", "last_item_id", "last")
FIRST = ("first_id", "first_item_id", "first")
MORE = (
    *("has_more", "has_next_page", "has_next", "has_more_results", "has_more_items", "has_more_pages", "more"),
    *("more_results", "more_records", "is_more"),
)
URLS = (
    *("next_url", "next_uri", "next_link", "next_href", "next_page_url", "next_page_uri", "next_page_link"),
    *("odata_next_link", "next_page", "next"),
)
"""Fields that are the URL of the next page."""
TOKEN_ENDINGS = ("token", "cursor", "marker", "key", "id", "bookmark")
"""How names end that are tokens, whatever their descriptions say of links."""
OFFSETS = ("offset", "skip", "page_offset", "start_index", "start_at", "start", "first_result")
FROM_ZERO = ("offset", "skip")
"""Those of them that count from zero unless the document says otherwise."""
PAGE_NUMBERS = ("page", "page_number", "page_num", "page_no", "page_index")
SIZES = frozenset(
    "limit per_page page_size size count max_results max_items rows results_per_page items_per_page page_limit"
    " max_page_size top take pagesize perpage maxresults maxitems num_results results_count".split()
)
"""Parameters that say how many items a page has."""
TOTALS = (
    *("total", "total_count", "total_items", "total_results", "total_records", "total_elements", "total_size"),
    *("total_entries", "total_hits", "total_rows", "full_count"),
)
PAGES = ("total_pages", "page_count", "pages", "num_pages", "number_of_pages", "last_page", "pages_count")
LISTS = frozenset(
    "items results result entries values value records objects elements content contents list rows hits matches"
    " nodes resources docs collection".split()
)
"""What lists of anything are called, besides `data`; others are called after what is in them."""
BESIDE = frozenset("errors warnings links included messages notices schemas".split())
"""Lists that stand beside the one of the items."""
AROUND = frozenset(
    "meta metadata paging pagination page page_info paging_info links _links cursors cursor response_metadata next"
    " next_page page_context paginator".split()
)
"""Objects that are about the page."""
