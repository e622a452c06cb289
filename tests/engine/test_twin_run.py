import math

import pytest
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import Progress, drain
from engine.quantization.schemes.int8_all import Int8All
from engine.quantization.schemes.tutorial_int8 import TutorialInt8
from engine.text.generation import start_run
from engine.text.sampling import Sampling
from engine.text.twin_run import TwinText, TwinWord, compare_logits, twin_run


@pytest.fixture
def handle(small_model, small_dictionary) -> ModelHandle:
    # Weights this large make a model with opinions, so that int8 draws other words now and then.
    with torch.no_grad():
        small_model.decoder.weight.mul_(60)
        small_model.encoder.weight.mul_(20)
    return ModelHandle("small", "Small", small_model.eval(), "seeded for a test", (), small_dictionary)


def twins(handle: ModelHandle, **options) -> tuple[TwinText, list[object]]:
    items: list[object] = []
    return drain(twin_run(handle, **options), items.append), items


def test_divergence_in_bits_and_overlap_by_hand():
    p, q = torch.tensor([0.5, 0.25, 0.25]), torch.tensor([0.25, 0.5, 0.25])
    # 0.5 log2(2) + 0.25 log2(1/2) + 0, and 0.25 + 0.25 + 0.25
    assert compare_logits(p.log() + 3, q.log() - 1) == pytest.approx((0.25, 0.75), abs=1e-6)
    assert compare_logits(p.log(), p.log()) == (0, 1)
    impossible = torch.tensor([0.0, 0.0, -math.inf])
    assert compare_logits(impossible, torch.zeros(3)) == pytest.approx((math.log2(1.5), 2 / 3), abs=1e-6)


@pytest.mark.parametrize("seed", range(4))
def test_divergence_is_that_of_torch(seed):
    generator = torch.Generator().manual_seed(seed)
    p, q = torch.randn(2, 500, generator=generator, dtype=torch.float64).mul(3).log_softmax(1)
    wanted = torch.nn.functional.kl_div(q, p, log_target=True, reduction="sum") / math.log(2)
    distance = float((p.exp() - q.exp()).abs().sum()) / 2  # total variation
    assert compare_logits(p, q) == pytest.approx((float(wanted), 1 - distance), rel=1e-9)


@pytest.mark.parametrize("prompt", ["", "the old\nriver"])
def test_both_texts_are_those_of_single_runs_with_the_same_seed(handle, prompt):
    result, _ = twins(handle, prompt=prompt, words=40, seed=6, sampling=Sampling(0.9, top_k=10))
    for side in ("left", "right"):
        path = {"left": "exact", "right": "fast"}[side]
        alone = start_run(handle, prompt=prompt, sampling=Sampling(0.9, top_k=10), seed=6, path=path)
        drain(alone.draw(40))
        assert [getattr(word, side).id for word in result.words] == [word.id for word in alone.words]


def test_the_same_model_twice_never_differs(handle):
    result, _ = twins(handle, prompt="the", words=30, left="exact", right="exact")
    assert result.first_difference is None
    assert (result.agreement, result.mean_kl_bits) == (1.0, 0.0)
    assert result.mean_overlap == pytest.approx(1.0)
    assert all(word.left == word.right == word.right_here for word in result.words)
    assert "draw the same 30 words" in result.sentence


def parted(handle: ModelHandle, **options) -> TwinText:
    """A run whose texts part before its end."""
    for seed in range(40):
        result, _ = twins(handle, prompt="the", words=40, seed=seed, sampling=Sampling(2.0), **options)
        if result.first_difference is not None and result.first_difference < 30:
            return result
    pytest.fail("no two texts differ: the test shows nothing")


def test_texts_go_their_own_way_after_the_first_difference(handle):
    result = parted(handle)
    at = result.first_difference
    assert [word.index for word in result.words if word.is_first_difference] == [at]
    assert all(word.left.id == word.right.id for word in result.words[:at])
    assert result.words[at].left.id != result.words[at].right.id
    assert all(word.right_here == word.right for word in result.words[: at + 1])
    assert f"part at word {at + 1}:" in result.sentence


def test_agreement_and_divergence_are_measured_on_the_left_text_to_its_end(handle):
    result = parted(handle, right="tutorial-int8")
    # By another route: both models, called as the tutorial does, read the whole left text.
    int8 = TutorialInt8().apply(handle.module)
    ids = torch.tensor([[2], *([word.left.id] for word in result.words[:-1])])
    with torch.no_grad():
        p = handle.module(ids, handle.module.init_hidden(1))[0][:, 0].double().log_softmax(1)
        # Word by word: dynamic quantization takes its scale from what it is given, be it one word or all.
        hidden, rows = handle.module.init_hidden(1), []
        for index in ids:
            output, hidden = int8(index.view(1, 1), hidden)
            rows.append(output[0, 0])
        q = torch.stack(rows).double().log_softmax(1)
    wanted = ((p.exp() * (p - q)).sum(1) / math.log(2)).tolist()
    assert [word.kl_bits for word in result.words] == pytest.approx(wanted, rel=1e-3, abs=1e-6)
    assert result.mean_kl_bits == pytest.approx(sum(wanted) / len(wanted), rel=1e-3, abs=1e-6)
    for word, row in zip(result.words, q, strict=True):
        bits = -float(row[word.right_here.id]) / math.log(2)
        assert word.right_here.surprise_bits == pytest.approx(bits, rel=1e-3, abs=1e-4)
    overlaps = torch.minimum(p.exp(), q.exp()).sum(1).tolist()
    assert [word.overlap for word in result.words] == pytest.approx(overlaps, rel=1e-4)
    agreeing = [word.left.id == word.right_here.id for word in result.words]
    assert result.agreement == sum(agreeing) / len(agreeing)
    assert result.right_title == "int8 (tutorial)"


def test_words_arrive_one_by_one_and_a_stop_leaves_everything_as_it_was(handle):
    threads = torch.get_num_threads()
    result, items = twins(handle, words=7)
    assert tuple(item for item in items if isinstance(item, TwinWord)) == result.words
    work = twin_run(handle, words=50, right="tutorial-int8")
    while not isinstance(next(work), TwinWord):
        pass
    work.close()
    assert torch.get_num_threads() == threads
    assert isinstance(next(iter(items)), Progress | TwinWord)


@pytest.mark.parametrize(
    "options",
    [{"words": 0}, {"seed": -1}, {"sampling": Sampling(math.nan)}, {"sampling": Sampling(top_k=99)}, {"right": "int3"}],
)
def test_settings_out_of_range_are_refused(handle, options):
    with pytest.raises(EngineError):
        twins(handle, **options)


def test_a_model_that_is_no_word_model_is_refused():
    no_words = ModelHandle("lenet", "LeNet", torch.nn.Linear(2, 2), "", ())
    with pytest.raises(EngineError, match="not a word model"):
        twins(no_words)


@pytest.mark.parametrize("right", ["fast", "tutorial-int8"])
def test_a_model_that_is_quantized_already_has_no_float_text(handle, right):
    int8 = drain(TutorialInt8().convert(handle.module))
    with pytest.raises(EngineError, match="quantized already"):
        twins(ModelHandle("int8", "Small int8", int8, "", (), handle.words), right=right)


def test_a_stored_model_is_not_said_to_be_the_tutorials_int8(handle):
    stored = ModelHandle("stored", "Small", drain(Int8All().convert(handle.module)), "", (), handle.words)
    twins(stored, words=2)  # the unpacked weights against their int8
    with pytest.raises(EngineError, match="quantized already"):
        twins(stored, right="tutorial-int8")
