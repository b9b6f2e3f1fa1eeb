"""What a day in a goal file means: what comes on it is there that very day, and what is due on it is late the day after."""

from datetime import date


def has_passed(last: date, on: date) -> bool:
    """Whether the last day that something is in time has passed; on the day itself nothing is late."""
    return last < on
