"""Words that ask for something to be done, as the names of operations and the ends of paths use them."""

from __future__ import annotations

USUAL = {
    **dict.fromkeys("get fetch read retrieve show find".split(), "retrieve"),
    **dict.fromkeys("list index".split(), "list"),
    **dict.fromkeys("create post new add insert register".split(), "create"),
    **dict.fromkeys("update modify edit change patch put".split(), "update"),
    **dict.fromkeys("replace overwrite".split(), "replace"),
    **dict.fromkeys("delete remove destroy".split(), "delete"),
}
"""Verbs for what the HTTP methods do, and what such methods are called in an SDK."""

ACTIONS = frozenset(
    "abort accept acknowledge activate add adjust allow apply approve archive assign associate attach"
    " authenticate authorize ban batch bulk calculate cancel capture change check claim clear clone close commit"
    " complete compute confirm connect consume convert copy count deactivate decline decrypt deny deploy detach"
    " disable disassociate disconnect dismiss dispatch download duplicate edit enable encrypt end estimate"
    " evaluate execute expire export extend fail finalize find finish follow fork generate grant import init"
    " initiate insert install invalidate invite issue join kick kill leave link lock login logout lookup mark"
    " merge migrate modify move mute open partition pause pin ping place preview process promote publish purge"
    " query read reboot rebuild redeem refer refresh refund regenerate reindex reject release reload remove"
    " rename render renew reopen reorder repeat replace reply report request resend reset resize resolve restart"
    " restore resume retire retry return revert review revoke rollback rotate run save scan schedule search seek"
    " select send set share shuffle sign simulate skip snooze split start stop submit subscribe suspend swap"
    " switch sync synchronize terminate test toggle track transcribe transfer transition translate trigger"
    " unarchive unassign unban unfollow uninstall unlink unlock unmark unpin unpublish unsubscribe untag unwatch"
    " upgrade upload upsert validate verify void vote watch withdraw".split()
)
"""Verbs that say more than an HTTP method does."""

NOUNS = frozenset(
    "access batch change check claim copy download edit end export follow grant import init insert issue"
    " link lock mark merge move open partition pin process query read release report request return review run"
    " save scan schedule set share sign split start stop switch test track transfer transition trigger upload"
    " vote watch".split()
)
"""Those that are as often the name of a thing."""
