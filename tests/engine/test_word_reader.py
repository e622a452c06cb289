"""Two threads that read one text."""

from array import array

import torch

from engine.progress import drain
from engine.text.word_paths import WordPath, WordState
from engine.text.word_reader import WordReader


class CountingPath(WordPath):
    """The state after n words is the number n; ``between`` is done once, in the middle of the first step."""

    name = "exact"

    def __init__(self):
        super().__init__(vocab_size=3, layers=1, hidden_size=1)
        self.steps = 0
        self.between = None

    def step(self, id: int, state: WordState) -> WordState:
        self.steps += 1
        between, self.between = self.between, None
        if between is not None:
            between()
        return WordState(state.both + 1)

    def logits(self, state: WordState) -> torch.Tensor:
        return state.h[0].expand(3)


def test_who_reads_along_does_not_set_back_who_was_faster():
    path = CountingPath()
    ids = array("q", [0, 1, 2, 0, 1, 2, 0, 1])
    reader = WordReader(path, ids, prompt_length=len(ids))
    drawn = []
    path.between = lambda: drawn.append(reader.next_logits())  # the thread that draws, while this one computes a step
    drain(reader.read_all())
    assert drawn[0].tolist() == [8, 8, 8]
    assert reader.next_logits().tolist() == [8, 8, 8]
    assert path.steps == 8 + 1  # only the word that both read at once is read twice
    assert [reader.state_after(count).h.item() for count in range(9)] == list(range(9))
