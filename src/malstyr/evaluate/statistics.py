"""Quantiles of Student's t for 95 % intervals: a table for few degrees of freedom, a series for many.

Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5.
"""

from decimal import Decimal

NORMAL = Decimal("1.959963985")
_TABLE = (
    "12.7062", "4.3027", "3.1824", "2.7764", "2.5706", "2.4469", "2.3646", "2.3060", "2.2622", "2.2281", "2.2010",
    "2.1788", "2.1604", "2.1448", "2.1314", "2.1199", "2.1098", "2.1009", "2.0930", "2.0860", "2.0796", "2.0739",
    "2.0687", "2.0639", "2.0595", "2.0555", "2.0518", "2.0484", "2.0452", "2.0423",
)  # fmt: skip


def t_quantile(freedom: int) -> Decimal:
    """The 97.5 % quantile of Student's t with ``freedom`` degrees of freedom (1 or more)."""
    if freedom <= len(_TABLE):
        return Decimal(_TABLE[freedom - 1])
    z = NORMAL
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / freedom + second / freedom**2 + third / freedom**3
