"""Decisions, what has changed since they were made, and exceptions that end."""

from malstyr.findings import Fault
from malstyr.model.days import has_passed
from malstyr.model.organisation import Decider
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Place


def decision_without_reason(look: Look) -> Faults:
    """The administration approves a change and does not say why.

    Why: What politics did not decide the administration has to explain.
    Example:
        decisions:
          fl-2013-05:
            body: Förvaltningsledningen
            level: administration
            date: 2013-05-17
      +     reason: färre svarade på pappersenkäten
            approves:
              indicators/nki/method: {from: enkät, to: webbenkät}
    Source: Haparanda stad: politics decides what (VAD), the administration how (HUR)
    Message: The decision "{id}" approves changes without a reason.
    Help: Add reason: to the decision.

    Finner: Förvaltningen godkänner en ändring utan att säga varför.
    Varför: Det som politiken inte beslutade om får förvaltningen förklara.
    Källa: Haparanda stad: politiken bestämmer VAD, förvaltningen HUR
    Meddelande: Beslutet ”{id}” godkänner ändringar utan skäl.
    Hjälp: Lägg till reason: i beslutet.
    """
    for id, decision in look.workspace.data.decisions.items():
        explains = decision.level in (Decider.ADMINISTRATION, Decider.TEAM)
        if decision.approves and explains and decision.reason is None:
            yield look.at(("decisions", id), id=id)


def decision_ahead(look: Look) -> Faults:
    """A decision dated more than a year ahead.

    Why: Nobody has made it. What rests on it does not hold, and every report says so without telling why.
    Example:
        settings: {as_of: 2014-03-01}
        decisions:
      -   kf-2013-05: {body: Kommunfullmäktige, date: 2031-05-17}
      +   kf-2013-05: {body: Kommunfullmäktige, date: 2013-05-17}
    Options: limit, how many months ahead a decision may be dated (12)
    Source: the format: what a decision says holds from the day it is made
    Message: The decision "{id}" is dated {day}, more than {limit} months ahead.
    Help: Correct date. If it has not been made, wait with writing it here.

    Finner: Ett beslut som är daterat mer än ett år framåt.
    Varför: Ingen har fattat det. Det som vilar på det gäller inte, och rapporterna visar det utan att säga varför.
    Inställningar: limit, hur många månader framåt ett beslut får vara daterat (12)
    Källa: formatet: det som ett beslut säger gäller från dagen då det fattas
    Meddelande: Beslutet ”{id}” är daterat {day}, mer än {limit} månader framåt.
    Hjälp: Rätta date. Är beslutet inte fattat, vänta med att skriva in det.
    """
    for id, decision in look.workspace.data.decisions.items():
        day, now = decision.date, look.as_of
        if (day.year - now.year) * 12 + day.month - now.month > look.limit:
            yield look.at(("decisions", id, "date"), id=id, day=day, limit=look.limit)


def lock_tampered(look: Look) -> Faults:
    """A locked version of the goals that is not what was locked.

    Why: What was decided can be proved only as long as nobody has changed its copy.
    Example:
        # decision: rs-301
      - # sha256: 0000000000000000000000000000000000000000000000000000000000000000
      + # sha256: 3c5d8b1e…, the checksum of what follows, as malstyr lock wrote it
        goals:
      -   nöjda-kunder: {text: Kunderna är nästan nöjda, adopted: rs-301}
      +   nöjda-kunder: {text: Kunderna är nöjda, adopted: rs-301}
    Source: the SHA-256 in the head of the file
    Message: {file} has been changed since the decision "{id}" was locked.
    Help: Take back the file as it was: git log -- {file} shows who changed it.

    Finner: En låst version av målen som inte är det som låstes.
    Varför: Det som beslutades kan bevisas bara så länge ingen har ändrat kopian av det.
    Källa: kontrollsumman (SHA-256) överst i filen
    Meddelande: {file} är ändrad sedan beslutet ”{id}” låstes.
    Hjälp: Ta tillbaka filen som den var: git log -- {file} visar vem som ändrade den.
    """
    for lock in look.workspace.locks:
        if not lock.intact:
            args = {"file": lock.source.name, "id": lock.decision}
            yield Fault(look.rule.id, Place(lock.source, 0, 0), args, path=("decisions", lock.decision))


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


def changed_without_decision(look: Look) -> Faults:
    """Something that a decision adopted has been changed, and no later decision approves it.

    Why: What a board adopted holds until the board, or those it left it to, decide otherwise.
    Example:
        goals:
          nöjda-kunder: {text: Kunderna är nöjda, adopted: rs-301}
      + decisions:
      +   rs-301: {body: Regionstyrelsen, level: politics, date: 2011-12-19, reference: § 301}
      +   rs-77:
      +     body: Regionstyrelsen
      +     level: politics
      +     date: 2013-05-17
      +     reference: § 77
      +     approves:
      +       indicators/nki/target/at_least: {from: 56, to: 50}
        indicators:
          nki:
            serves: [nöjda-kunder]
      -     target: {at_least: 50}   # rs-301.lock.yaml: at_least: 56
      +     target: {at_least: 50}
    Source: the version that malstyr lock froze when the decision was made
    Message: Not what {id} adopted, and no later decision approves it. {said}
    Help: Take back what was adopted, or add to the decision that changed it: {approves}
    Related: Adopted

    Finner: Något som ett beslut antog är ändrat, och inget senare beslut godkänner det.
    Varför: Det som en nämnd antog gäller tills nämnden, eller den som fick ansvaret, beslutar något annat.
    Källa: den version som malstyr lock frös när beslutet fattades
    Meddelande: Inte det som {id} antog, och inget senare beslut godkänner det. {said}
    Hjälp: Ta tillbaka det som antogs, eller skriv i beslutet som ändrade det: {approves}
    Också: Antaget
    """
    return changes_since(look, approved=False)


def changed_since_decision(look: Look) -> Faults:
    """Something that a decision adopted has been changed, with a later decision or without needing one.

    Why: Who reads the goals should see what is not as it was adopted, and why.
    Example:
        goals:
          nöjda-kunder: {text: Kunderna är nöjda, adopted: rs-301}
        indicators:
          nki:
            serves: [nöjda-kunder]
      -     target: {at_least: 60}   # rs-301.lock.yaml: at_least: 56
      +     target: {at_least: 56}
    Source: the version that malstyr lock froze when the decision was made
    Message: Changed since {id}. {said}
    Help: Nothing needs to be done.
    Related: Adopted

    Finner: Något som ett beslut antog är ändrat, med ett senare beslut eller utan att det behövs något.
    Varför: Den som läser målen ska se vad som inte är som det antogs, och varför.
    Källa: den version som malstyr lock frös när beslutet fattades
    Meddelande: Ändrat sedan {id}. {said}
    Hjälp: Inget behöver göras.
    Också: Antaget
    """
    return changes_since(look, approved=True)


def expired_waiver(look: Look) -> Faults:
    """A waiver whose last day has passed.

    Why: An exception for a time that nobody ends becomes the rule.
    Example:
      - settings: {as_of: 2014-03-01}
        roles:
          ekonomichef: {title: Ekonomichef}
      - waivers:
      -   utan-metod:
      -     rule: missing-method
      -     subject: indicators/nki
      -     reason: metoden väljs under hösten
      -     owner: ekonomichef
      -     expires: 2013-12-31
    Source: the waiver says itself when it ends; the last day counts
    Message: The waiver "{id}" from {named} for {subject} ended {expires}.
    Help: Delete the waiver, or mend what it was for. A longer time is a new waiver with a new reason.

    Finner: Ett undantag vars sista dag har passerat.
    Varför: Ett undantag för en tid som ingen avslutar blir till regeln.
    Källa: undantaget säger självt när det slutar; den sista dagen räknas
    Meddelande: Undantaget ”{id}” från {named} för {subject} gick ut {expires}.
    Hjälp: Ta bort undantaget, eller rätta det som det gällde. En längre tid är ett nytt undantag med ett nytt skäl.
    """
    for id, waiver in look.workspace.data.waivers.items():
        if has_passed(waiver.expires, look.as_of):
            path = ("waivers", id, "expires")
            yield look.at(path, id=id, named=waiver.rule, subject=waiver.subject, expires=waiver.expires)
