"""Words that ask for something to be done, as the names of operations and the ends of paths use them."""

from __future__ import annotations

USUAL = {
    **dict.fromkeys("get fetch read retrieve show find view describe".split(), "retrieve"),
    **dict.fromkeys("list index".split(), "list"),
    **dict.fromkeys("create post new add insert register".split(), "create"),
    **dict.fromkeys("update modify edit change patch put".split(), "update"),
    **dict.fromkeys("replace overwrite".split(), "replace"),
    **dict.fromkeys("delete remove destroy".split(), "delete"),
}
"""Verbs for what the HTTP methods do, and what such methods are called in an SDK."""

ACTIONS = frozenset(
    "abort accept acknowledge activate add adjust allow apply approve archive assign associate attach authenticate"
    " authorize ban batch block bulk calculate cancel capture change check claim clear clone close commit compact"
    " complete compute confirm connect consume contains convert copy count deactivate decline decode decrypt defer"
    " delegate demote deny deploy detach disable disassociate discard disconnect discover dismiss dispatch dispose"
    " download downvote drain duplicate edit embed enable encrypt end enqueue enrich enroll escalate estimate"
    " evaluate execute exists expire explain export extend extract fail finalise finalize find finish flag flush"
    " follow forget fork forward freeze generate grant hangup hide import init initiate insert inspect install"
    " interrupt introspect invalidate invite invoke issue join kick kill leave link lock login logout lookup mark"
    " merge migrate mint modify move mute normalize notify offboard onboard open optimize parse partition pause pin"
    " ping place play preview prioritize process promote provision publish pull purge push quarantine query read"
    " rebalance reboot rebuild recalculate reconcile record recover redeem redeliver refer refresh refund regenerate"
    " reindex reinstate reissue reject release reload remind remix remove rename render renew reopen reorder repeat"
    " replace replay replicate reply report republish request rerun reschedule resend reserve reset resize resolve"
    " restart restore resubmit resume resync retag retire retry return revert review revoke rewind rollback rotate"
    " run sanitize save scale scan schedule scrape search seek select send set settle share shuffle shutdown sign"
    " simulate skip snooze split start stop submit subscribe summarize suppress suspend swap switch sync synchronize"
    " teardown terminate test toggle tokenize track train transcribe transfer transition translate trash trigger"
    " truncate unarchive unassign unban unblock undelete unfollow unfreeze unhide uninstall unlink unlock unmark"
    " unmerge unmute unpause unpin unpublish unregister unsubscribe unsuspend untag untrash unwatch upgrade upload"
    " upsert upvote validate verify void vote watch wipe withdraw".split()
)
"""Verbs that say more than an HTTP method does."""

NOUNS = frozenset(
    "access batch block change check claim copy download edit embed end export flag follow forward grant import"
    " init insert issue link lock mark merge move open partition pin play process pull push query read record"
    " release replay report request return review run save scale scan schedule set share shutdown sign split start"
    " stop switch test track train transfer transition trigger upload vote watch".split()
)
"""Those that are as often the name of a thing."""
