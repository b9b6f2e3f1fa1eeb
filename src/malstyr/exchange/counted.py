"""What became of the cells of an import, added up."""

from collections import Counter

from malstyr.contract.imported import ImportCounts, ImportResult


def with_sums(result: ImportResult) -> ImportResult:
    """An import of which each thing that is told is one, with its sums."""
    status = Counter(one.status for one in result.cells)
    return result._replace(
        summary=ImportCounts(
            read=len(result.cells) + len(result.refused) + len(result.ignored),
            new=status["new"],
            same=status["same"] + status["same-rounded"],
            changed=status["changed"],
            refused=len(result.refused),
            ignored=len(result.ignored),
            questions=sum(one.answer is None for one in result.questions),
        )
    )


NOTHING_COUNTED = ImportCounts(0, 0, 0, 0, 0, 0, 0)
