"""What has changed since each decision that is locked, as faults at where it stands now."""

from malstyr.findings import Fault
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Place


def changes_since(look: Look, approved: bool) -> Faults:
    """Changes that a later decision approves or that need none; or those that lack one."""
    if not look.workspace.locks:
        return
    from malstyr.changes.telling import Telling

    for lock, changes in look.since:
        telling = Telling(changes, look.language)
        for one in changes.items:
            lacking = one.needed is not None and one.approved_by is None
            if lacking is approved:
                continue
            words = {
                "id": lock.decision,
                "path": one.key,
                "said": telling.sentence(one),
                "approves": f"\n{telling.approval_of(one)}",
            }
            place = one.place_after or Place(lock.source, 0, 0)
            yield Fault(look.rule.id, place, words, one.place_before, path=one.path)
