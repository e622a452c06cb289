"""Word vectors: neighbours, search, and the plane."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from engine.errors import EngineError
from engine.handle import ModelHandle, open_model
from engine.probing.embedding import embedding_map, nearest_words, search_words
from engine.progress import drain
from engine.text.vocabulary import Dictionary

NAMES = ["east", "north", "Eastern", "west", "northeast", "nowhere"]
VECTORS = [[2.0, 0.0], [0.0, 5.0], [3.0, 0.3], [-1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]


@pytest.fixture
def compass() -> ModelHandle:
    embedding = nn.Embedding.from_pretrained(torch.tensor(VECTORS))
    return ModelHandle("own", "Own", nn.Sequential(embedding), "", (torch.arange(3),), Dictionary(NAMES))


def test_neighbours_point_the_same_way_whatever_their_length(compass: ModelHandle) -> None:
    found = nearest_words(compass, "east", count=3)
    assert [each.word for each in found.words] == ["Eastern", "northeast", "north"]
    assert [each.cosine for each in found.words] == pytest.approx([3 / 9.09**0.5, 0.5**0.5, 0.0])
    assert found.reading == ("“east” is nearest to “Eastern” with a cosine of 1.00; then come “northeast” and “north”.")
    assert nearest_words(compass, 0, count=3) == found


def test_what_has_no_neighbours_says_why(compass: ModelHandle) -> None:
    with pytest.raises(EngineError, match="points nowhere"):
        nearest_words(compass, "nowhere", count=2)
    with pytest.raises(EngineError, match="not in the vocabulary"):
        nearest_words(compass, "up", count=2)
    with pytest.raises(EngineError, match="no id 6"):
        nearest_words(compass, 6, count=2)
    with pytest.raises(EngineError, match="1 to 6"):
        nearest_words(compass, "east", count=0)
    with pytest.raises(EngineError, match="no embedding"):
        nearest_words(open_model("lenet", seed=0), "east")


def test_search_goes_from_the_word_itself_to_words_that_have_it_inside(compass: ModelHandle) -> None:
    assert [(found.word, found.match) for found in search_words(compass, " EAST ")] == [
        ("east", "exact"),
        ("Eastern", "start"),
        ("northeast", "inside"),
    ]
    assert search_words(compass, "") == ()
    assert search_words(compass, "zzz") == ()
    assert len(search_words(compass, "e", count=2)) == 2


def test_the_plane_keeps_the_distances_of_vectors_that_lie_in_it(compass: ModelHandle) -> None:
    result = drain(embedding_map(compass))
    between = np.linalg.norm(result.points[:, None] - result.points, axis=-1)
    vectors = np.array(VECTORS)
    np.testing.assert_allclose(between, np.linalg.norm(vectors[:, None] - vectors, axis=-1), atol=1e-5)
    assert sum(result.explained) == pytest.approx(1)
    assert result.words == tuple(NAMES)


def test_the_word_models_map_is_the_same_each_time() -> None:
    handle = open_model("word-lstm")
    first, second = drain(embedding_map(handle)), drain(embedding_map(handle))
    assert first.points.shape == (33_278, 2)
    np.testing.assert_array_equal(first.points, second.points)
    np.testing.assert_allclose(first.points.mean(0), 0, atol=1e-3)
    weight = handle.module.encoder.weight.detach().double()
    variance = torch.linalg.eigvalsh(torch.cov(weight.T))
    assert first.explained[0] == pytest.approx(float(variance[-1] / variance.sum()), rel=1e-4)
    spread = first.points.var(axis=0, ddof=1)
    assert spread == pytest.approx(variance[-2:].flip(0).numpy(), rel=1e-3)


def test_a_model_without_a_vocabulary_names_its_vectors_by_id() -> None:
    handle = open_model("attention-task", seed=0)
    assert nearest_words(handle, 3, count=1).word == "#3"
    assert drain(embedding_map(handle, fqn="position_embedding")).words[1] == "#1"
