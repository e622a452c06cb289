"""An open model, as it travels between engine and window."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from engine.errors import EngineError
from engine.language import tr
from engine.registry import find_model
from engine.runtime import preserved_rng

if TYPE_CHECKING:
    from torch import nn

    from engine.text.vocabulary import Dictionary

WORD_MODEL = "word-lstm"


@dataclass(frozen=True, eq=False)
class ModelHandle:
    """The window keeps it and passes it back; only the engine looks at ``module``.

    ``provenance`` says in one line where the weights come from. Two handles are the same only if they are one object.
    """

    name: str
    title: str
    module: nn.Module = field(repr=False)
    provenance: str
    example_input: tuple[Any, ...] = field(repr=False)
    dictionary: Dictionary | None = field(default=None, repr=False)

    @property
    def words(self) -> Dictionary:
        """The dictionary of a word model.

        Raises:
            EngineError: this is no word model.
        """
        if self.dictionary is None:
            raise EngineError(
                tr("{title} is not a word model: choose {word_model}.", title=self.title, word_model=WORD_MODEL)
            )
        return self.dictionary


def open_model(name: str, *, seed: int | None = None) -> ModelHandle:
    """A model of the gallery in eval mode: with its shipped weights, else initialised from seed 0.

    With a ``seed`` it is initialised from that, also where weights are shipped.

    Raises:
        EngineError: no such model, or its weights are missing or damaged.
    """
    model = find_model(name)
    if model.open is not None and seed is None:
        return model.open()
    seed = 0 if seed is None else seed
    with preserved_rng(seed):
        module = model.build().eval()
    return ModelHandle(
        model.name,
        model.title,
        module,
        tr("initialised from seed {seed}, not trained", seed=seed),
        model.example_input(),
    )
