"""The input shapes that were chosen, one for each model, as they are kept between runs."""

from __future__ import annotations

MOST = 40  # the oldest ones go


class KeptInputs:
    """Texts by the source of a model; only what differs from the model's own example is kept."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def text_for(self, source: str) -> str:
        """ "" for the model's own example."""
        return self._texts.get(source, "")

    def keep(self, source: str, text: str) -> None:
        """Takes the place of what was kept for the model; "" forgets it."""
        self._texts.pop(source, None)
        if text:
            self._texts[source] = text
            while len(self._texts) > MOST:
                self._texts.pop(next(iter(self._texts)))

    def as_dict(self) -> dict[str, str]:
        return dict(self._texts)

    def restore(self, texts: object) -> None:
        """Takes over what ``as_dict`` gave.

        Raises:
            ValueError: it is something else.
        """
        if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
            raise ValueError("shapes by model are needed")
        self._texts = dict(list(texts.items())[-MOST:])
