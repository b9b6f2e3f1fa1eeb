"""An indicator with both a target and several, or with a target and a reason for having none.

Why: It must be plain which target holds.
Example:
    indicators:
      nki:
        measured_in: index
        method: enkät
  -     no_target: tendensbevakning
        target: {at_least: 56}
Source: the format: target for one, targets for several with names, no_target for none
Message: "{name}" has {keys}; only one of them can hold.
Help: Keep one: target for one, targets for several with names, no_target with the reason for none.

Finner: En indikator med både ett mål och flera, eller med mål och skäl för att inte ha något.
Varför: Det måste vara tydligt vilket mål som gäller.
Källa: formatet: target för ett, targets för flera med namn, no_target för inget
Meddelande: ”{name}” har {keys}. Bara ett av dem kan gälla.
Hjälp: Behåll ett: target för ett mål, targets för flera med namn, no_target med skälet för inget.
"""

from malstyr.rules.rule import Faults, Look

KEYS = ("target", "targets", "no_target")


def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        keys = [key for key in KEYS if getattr(indicator, key)]
        if len(keys) > 1:
            yield look.named(("indicators", id, keys[0]), keys=", ".join(keys))
