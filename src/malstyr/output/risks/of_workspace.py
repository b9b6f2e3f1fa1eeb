"""The register of risks of one workspace, for those who run the command: roles by their titles."""

from malstyr.evaluate.evaluate import Evaluation
from malstyr.language.typeset import typeset
from malstyr.present.register import Register, Registrar
from malstyr.present.texts import with_texts
from malstyr.present.wanted import Wanted
from malstyr.workspace.workspace import spoken


def register_of(evaluation: Evaluation, wanted: Wanted, language: str) -> Register:
    roles = evaluation.workspace.data.roles

    def title(id: str | None) -> str:
        return roles[id].title if id in roles else spoken(id or "")

    registrar = Registrar(evaluation, language, title)
    found = registrar.register(lambda id, unit: wanted.takes_entry(evaluation, "risks", id, unit))
    typed: Register = with_texts(found, typeset)
    return typed
