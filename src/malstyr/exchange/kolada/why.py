"""Why the network gave no answer: what the library and the system say of it, as one of the reasons we tell."""

import errno
import ssl
from collections.abc import Iterator
from http.client import HTTPException, IncompleteRead
from socket import gaierror

from urllib3 import exceptions as urllib3_errors

from malstyr.exchange.kolada.reply import NetworkFault

_KINDS: tuple[tuple[NetworkFault, tuple[type[BaseException], ...]], ...] = (
    (NetworkFault.PROXY, (urllib3_errors.ProxyError,)),
    (NetworkFault.NO_NAME, (gaierror, urllib3_errors.NameResolutionError)),
    (NetworkFault.REFUSED, (ConnectionRefusedError,)),
    (NetworkFault.SLOW, (TimeoutError, urllib3_errors.TimeoutError)),
    (NetworkFault.BROKEN, (ConnectionError, IncompleteRead, urllib3_errors.IncompleteRead, ssl.SSLEOFError)),
    (NetworkFault.NOT_HTTP, (HTTPException, ValueError)),
)
"""The first that fits is told: a connection that ends before it says anything is both broken and no HTTP."""
_NO_WAY = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN}
_DISTRUST = {
    9: NetworkFault.NOT_YET,
    10: NetworkFault.EXPIRED,
    18: NetworkFault.UNKNOWN_ISSUER,
    19: NetworkFault.UNKNOWN_ISSUER,
    20: NetworkFault.UNKNOWN_ISSUER,
    21: NetworkFault.UNKNOWN_ISSUER,
    62: NetworkFault.OTHER_HOST,
    64: NetworkFault.OTHER_HOST,
}
"""By the numbers that OpenSSL gives what is wrong with a certificate (``X509_V_ERR_…``)."""


def why_unanswered(error: BaseException) -> NetworkFault:
    """Of an error of the network: what happened to the connection."""
    chain = list(_chain(error))
    if any(isinstance(one, OSError) and one.errno in _NO_WAY for one in chain):
        return NetworkFault.NO_WAY
    found = (why for why, kinds in _KINDS if any(isinstance(one, kinds) for one in chain))
    return next(found, NetworkFault.OTHER)


def why_untrusted(error: BaseException) -> NetworkFault:
    """Of an error of TLS: what is wrong with the certificate, if it is that."""
    codes = (one.verify_code for one in _chain(error) if isinstance(one, ssl.SSLCertVerificationError))
    return _DISTRUST.get(next(codes, -1), NetworkFault.NO_CIPHER)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and those that it came of."""
    seen: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop()
        if isinstance(one, BaseException) and one not in seen:
            seen.append(one)
            yield one
            waiting += [one.__cause__, one.__context__, getattr(one, "reason", None), *one.args]
