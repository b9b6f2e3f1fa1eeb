"""Files of YAML as people and their editors write them. Most strategies give text for after a key's colon or a dash."""

from unicodedata import normalize

from hypothesis import strategies as st

from malstyr.source.compose import compose
from malstyr.source.legs import ruamel_events
from malstyr.source.tree import Source

LETTERS = "abcåäöÅé xyz019€😀§·\u00a0a\u030ao\u0308"
WORDS = (
    st.text(alphabet=LETTERS, min_size=1, max_size=12)
    .map(lambda text: text.strip(" \u00a0\u030a\u0308"))
    .filter(lambda text: text != "")
)
SENTENCES = st.one_of(
    WORDS,
    st.sampled_from(
        ["2013", "4.0", "-0.5", "no", "null", "~", "a:b", "http://x.se/a?b=c#d", "a#b", "-a", "?a", "it's"]
    ),
    st.sampled_from(
        ['say "hi"', "50 %", "a-b", "a, b", "§ 301", "= 4", "<<x", "a {b}", "a [b]", "Nöjda? Ja!", "x & y", "a*b"]
    ),
)
FLOW_WORDS = st.one_of(
    WORDS, st.sampled_from(["2013", "a:b", "a?b", "http://x.se/a?b", "-0.5", "it's", "50 %", "nöjda-kunder"])
)
COMMENTS = st.sampled_from(["", "", "", "", " # sagt", "   # åäö 😀 # igen", " #"])


@st.composite
def quoted(draw: st.DrawFn) -> str:
    text = draw(
        st.one_of(SENTENCES, st.sampled_from(["", " ", "a: b", "# nej", "%", "{", "[x", "- a", "a\\b", "*", "&"]))
    )
    if draw(st.booleans()):
        return "'" + text.replace("'", "''") + "'"
    escapes = draw(st.sampled_from(["", "\\n", "\\u00e5", "\\x41", "\\\\", '\\"', "\\t", "\\U0001F600"]))
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + escapes + '"'


@st.composite
def flow(draw: st.DrawFn, depth: int, names: tuple[str, ...]) -> str:
    """A scalar, a list or a mapping on one line, or on several where a list allows it."""
    kinds = ["plain", "quoted", "alias"] if names else ["plain", "quoted"]
    kind = draw(st.sampled_from(kinds + (["list", "mapping"] if depth else [])))
    if kind == "plain":
        return draw(FLOW_WORDS)
    if kind == "quoted":
        return draw(quoted())
    if kind == "alias":
        return f"*{draw(st.sampled_from(names))} "
    below = flow(depth - 1, names)
    gap = draw(st.sampled_from(["", " ", " ", "\n          "]))
    if kind == "list":
        inside = f",{gap or ' '}".join(draw(st.lists(below, max_size=3)))
        return f"[{gap}{inside}{gap}]"
    keys = draw(st.lists(FLOW_WORDS, max_size=3, unique_by=lambda key: normalize("NFC", key)))
    pairs = (f"{key}: {draw(below)}" for key in keys if ":" not in key)
    return "{" + gap + f",{gap or ' '}".join(pairs) + gap + "}"


@st.composite
def block_text(draw: st.DrawFn, indent: int) -> str:
    """A literal or folded text with its comment, its lines, and blank lines in and after them."""
    head = draw(st.sampled_from("|>")) + draw(st.sampled_from(["", "-", "+"])) + draw(COMMENTS)
    inner = " " * (indent + draw(st.integers(1, 4)))
    more = st.one_of(SENTENCES, st.sampled_from(["", "  längre in", "# inte en kommentar", "- a", "k: v", "'", "...x"]))
    lines = [draw(SENTENCES), *draw(st.lists(more, max_size=4))]
    text = "".join("\n" + (inner + line if line else "") for line in lines)
    return f"{head}{text}" + "\n" * draw(st.integers(0, 2))


@st.composite
def several_lines(draw: st.DrawFn, indent: int) -> str:
    """Plain or quoted text that goes on over line ends, sometimes over an empty one."""
    glue = "\n" + draw(st.sampled_from(["", "\n"])) + " " * (indent + draw(st.integers(1, 4)))
    text = glue.join([draw(WORDS), *draw(st.lists(WORDS, min_size=1, max_size=3))])
    mark = draw(st.sampled_from(["", "'", '"']))
    return mark + text + mark


@st.composite
def below(draw: st.DrawFn, indent: int, depth: int, names: list[str]) -> str:
    """What stands after a colon or dash, with the space or line end before it."""
    kinds = ["plain", "quoted", "flow", "block", "lines", "nothing", *(["alias"] if names else [])]
    kind = draw(st.sampled_from(kinds + (["mapping", "list"] * 3 if depth else [])))
    comment = draw(COMMENTS)
    anchor = f" &{name}" if (name := draw(st.sampled_from(["", "", "", "", "", "x", "y-2", "Z_1"]))) else ""
    if kind == "alias":
        return f" *{draw(st.sampled_from(names))}{comment}"
    known = tuple(names)
    texts = {
        "plain": SENTENCES.map(lambda text: f" {text}{comment}"),
        "quoted": quoted().map(lambda text: f" {text}{comment}"),
        "flow": flow(2, known).map(lambda text: f" {text}{comment}"),
        "block": block_text(indent).map(lambda text: f" {text}"),
        "lines": several_lines(indent).map(lambda text: f" {text}{comment}"),
        "nothing": st.just(comment),
    }
    if kind in texts:
        text = anchor + draw(texts[kind])
    else:
        inner = indent + draw(st.integers(1, 3))
        text = anchor + comment + "\n" + draw(entries(inner, depth - 1, names, kind))
    if name:
        names.append(name)
    return text


BETWEEN = st.sampled_from(["", "", "", "", "\n", "  # emellan\n", "# längst ut\n", "\n\n   # å 😀\n"])


@st.composite
def entries(draw: st.DrawFn, indent: int, depth: int, names: list[str], kind: str) -> str:
    lead = " " * indent
    lines: list[str] = []
    if kind == "list":
        count = draw(st.integers(1, 3))
        return "\n".join(f"{draw(BETWEEN)}{lead}-{draw(below(indent, depth, names))}" for _ in range(count))
    keys = draw(st.lists(st.one_of(WORDS, quoted()), min_size=1, max_size=3, unique_by=_key_value))
    for key in keys:
        space = draw(st.sampled_from(["", "", "", " "]))
        lines.append(draw(BETWEEN) + f"{lead}{key}{space}:" + draw(below(indent, depth, names)))
    return "\n".join(lines)


def _key_value(key: str) -> str:
    reading = compose(Source("key", key), ruamel_events)
    return str(reading.root)


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """Goal files as people's editors write them: line ends, byte order mark and last line of all kinds."""
    start = draw(st.sampled_from(["", "", "", "# först\n", "---\n", "\n\n", "# åäö\n---\n"]))
    text = start + draw(entries(draw(st.sampled_from([0, 0, 2])), 3, [], "mapping"))
    text += draw(st.sampled_from(["", "\n", "\n\n\n", "\n# sist", "\n# sist\n"]))
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    return text.encode(draw(st.sampled_from(["utf-8", "utf-8-sig"])))
