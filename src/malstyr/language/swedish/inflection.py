"""All forms of a Swedish word from its stem and a code, so that a table holds every form of what it names.

``stem:code``. Verbs: ``a`` (utveckl:a), ``te`` (stärk:te), ``de`` (bygg:de), ``s`` strong or a compound of a strong
one (anlägga:s). Nouns: ``or`` (var:or), ``ar`` (bil:ar), ``er`` (kostnad:er), ``r`` (händelse:r), ``n`` (område,
written områd:n), ``n0`` (trivsel:n0), ``x`` (avfall:x), ``m`` (rum:m), ``are`` (medarbetar:are), ``en`` (nöjdhet:en,
no plural), ``et`` (buller:et), ``ium`` (gymnas:ium). Adjectives: ``j`` (attraktiv:j), ``t`` (intressant:t), and
participles ``d`` (nöj:d) and ``ad`` (bemann:ad). Anything else is a list of forms joined by commas. ``+om`` after any
of these makes a particle verb: "bygga om", "ombyggd". Forms follow Svenska Akademiens grammatik, 3-5.
"""

from collections.abc import Iterable, Mapping

_VERB = {
    "a": "a ar ade at as ades ats ad ande",
    "te": "a er te t s as tes ts ta",
    "de": " a er de t s as des ts d da",
}
_NOUN = {
    "or": "a an or orna",
    "ar": " en ar arna",
    "er": " en er erna",
    "r": " n r rna",
    "n": "e et en ena",
    "x": " et en",
    "are": "e en na",
    "en": " en",
    "et": " et",
    "n0": " n",
    "m": " met men",
    "ium": "ium iet ier ierna",
}
_STRONG = {
    "lägga": "lägger läggs läggas la lades lagt lagts lagd lagda",
    "sätta": "sätter sätts sättas satte sattes satt satts satta",
    "göra": "gör görs göras gjorde gjordes gjort gjorts gjord gjorda",
    "föra": "för förs föras förde fördes fört förts förd förda",
    "ta": "tar tas tog togs tagit tagits tagen taget tagna",
    "anta": "antar antas antog antogs antagit antagits antagen antaget antagna",
    "dra": "drar dras drog drogs dragit dragits dragen draget dragna",
    "ge": "ger ges gav gavs gett givit getts givits given givet givna",
    "se": "ser ses såg sågs sett setts sedd sedda",
    "slå": "slår slås slog slogs slagit slagits slagen slaget slagna",
    "gå": "går gås gick gått gåtts",
    "få": "får fås fick fått fåtts",
    "skriva": "skriver skrivs skrivas skrev skrevs skrivit skrivits skriven skrivet skrivna",
    "riva": "river rivs rivas rev revs rivit rivits riven rivet rivna",
    "driva": "driver drivs drivas drev drevs drivit drivits driven drivet drivna",
    "bjuda": "bjuder bjuds bjudas bjöd bjöds bjudit bjudits bjuden bjudet bjudna",
    "sluta": "sluter sluts slutas slöt slöts slutit slutits sluten slutet slutna",
    "köpa": "köper köps köpas köpte köptes köpt köpts köpta",
    "sälja": "säljer säljs säljas sålde såldes sålt sålts såld sålda",
    "hålla": "håller hålls hållas höll hölls hållit hållits hållen hållet hållna",
    "låta": "låter låts låtas lät läts låtit låtits låten låtet låtna",
    "välja": "väljer väljs väljas valde valdes valt valts vald valda",
    "ställa": "ställer ställs ställas ställde ställdes ställt ställts ställd ställda",
    "reda": "reder reds redas redde reddes rett retts redd redda",
    "läsa": "läser läses läsas läste lästes läst lästs lästa",
    "hyra": "hyr hyrs hyras hyrde hyrdes hyrt hyrts hyrd hyrda",
    "säga": "säger sägs sägas sa sades sagt sagts sagd sagda",
}
_OF_PARTICIPLES = ("d", "da", "t", "ta", "en", "et", "na", "ade")
_ADJECTIVE = {
    "j": " t a are ast aste",
    "d": "d t da",
    "ad": "ad at ade",
    "t": " a are ast aste",
}


def _with_genitives(endings: Iterable[str]) -> tuple[str, ...]:
    return tuple(form for ending in endings for form in (ending, ending + "s"))


_ENDINGS: Mapping[str, tuple[str, ...]] = {
    **{code: tuple(endings.split(" ")) for code, endings in (*_VERB.items(), *_ADJECTIVE.items())},
    **{code: _with_genitives(endings.split(" ")) for code, endings in _NOUN.items()},
}
_AFTER_VOWEL = {
    code: _with_genitives("n" if ending == "en" else ending for ending in _NOUN[code].split(" "))
    for code in ("er", "ar", "en")
}
_AFTER_S = {code: tuple(ending for ending in _ENDINGS[code] if ending != "s") for code in _NOUN}
_ENDINGS_AFTER: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    **{letter: {**_ENDINGS, **_AFTER_VOWEL} for letter in "aeiouyåäöé"},
    **{letter: {**_ENDINGS, **_AFTER_S} for letter in "sx"},
}
"""Where the last letter of the stem changes them: "strategin", "miljön"; "hus" is its own genitive."""


def forms(entry: str) -> list[str]:
    """Every form of one entry of a table."""
    stem, colon, code = entry.partition(":")
    endings = _ENDINGS_AFTER.get(stem[-1:], _ENDINGS).get(code)
    if endings is not None:
        return [stem + ending for ending in endings]
    verb, plus, particle = entry.partition("+")
    if plus:
        infinitive, *others = forms(verb)
        joined = (particle + form for form in others if form.endswith(_OF_PARTICIPLES))
        return [*(f"{form} {particle}" for form in (infinitive, *others)), *joined]
    if not colon:
        return entry.replace("_", " ").split(",")
    base = next(verb for verb in _STRONG if stem.endswith(verb))
    return [stem.removesuffix(base) + form for form in (base, *_STRONG[base].split())]
