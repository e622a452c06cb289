import math

import pytest
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import Progress, drain
from engine.text import kept_states
from engine.text.generation import GeneratedWord, TextRun, generate, generate_text, start_run, text_in_lines
from engine.text.sampling import Sampling
from engine.text.vocabulary import Dictionary
from engine.text.word_paths import open_path

PATHS = ["exact", "fast", "module"]


def words_of(model, dictionary, **settings) -> list[GeneratedWord]:
    return list(drain(generate(model, dictionary, **settings)).words)


@pytest.fixture
def handle(small_model, small_dictionary) -> ModelHandle:
    return ModelHandle("small", "Small", small_model, "seeded for a test", (), small_dictionary)


def literal_words(model, vocab_size: int, words: int, temperature: float, seed: int) -> list[int]:
    """The tutorial's loop; only the draw is another one: the running sum of the probabilities, in doubles."""
    generator = torch.Generator().manual_seed(seed)
    model.eval()
    input_ = torch.randint(vocab_size, (1, 1), dtype=torch.long, generator=generator)
    hidden = model.init_hidden(1)
    ids = []
    with torch.no_grad():
        for _ in range(words):
            output, hidden = model(input_, hidden)
            running = torch.softmax(output.squeeze().double() / temperature, 0).cumsum(0)
            number = torch.rand((), dtype=torch.float64, generator=generator)
            word_idx = int((running <= number).sum())
            input_.fill_(word_idx)
            ids.append(word_idx)
    return ids


@pytest.mark.parametrize("path", ["exact", "module"])
@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_words_are_those_of_the_tutorials_loop_with_the_same_numbers(small_model, small_dictionary, temperature, path):
    drawn = words_of(small_model, small_dictionary, words=60, temperature=temperature, seed=5, path=path)
    wanted = literal_words(small_model, len(small_dictionary), 60, temperature, seed=5)
    assert [word.id for word in drawn] == wanted
    assert [word.word for word in drawn] == [small_dictionary.idx2word[index] for index in wanted]


def test_the_same_seed_gives_the_same_text_and_another_seed_another(small_model, small_dictionary):
    one, again, other = (words_of(small_model, small_dictionary, words=40, seed=seed) for seed in (3, 3, 4))
    assert one == again
    assert one != other


def test_probability_and_surprise_are_the_models_own(small_model, small_dictionary):
    first, second = words_of(small_model, small_dictionary, prompt="the river", words=2, temperature=3.0, seed=1)
    small_model.eval()
    ids = torch.from_numpy(small_dictionary.encode(["the", "river", first.word])).unsqueeze(1)
    with torch.no_grad():
        logits, _ = small_model(ids, small_model.init_hidden(1))
    for word, row in ((first, logits[1, 0]), (second, logits[2, 0])):
        expected = torch.softmax(row.double(), 0)[word.id].item()
        assert word.probability == pytest.approx(expected, rel=1e-5)
        assert word.surprise_bits == pytest.approx(-math.log2(expected), rel=1e-5)


def test_temperature_zero_takes_the_most_likely_word(small_model, small_dictionary):
    drawn = words_of(small_model, small_dictionary, prompt="the", words=10, temperature=0, seed=1)
    assert drawn == words_of(small_model, small_dictionary, prompt="the", words=10, temperature=0, seed=2)
    small_model.eval()
    ids = torch.from_numpy(small_dictionary.encode(["the", *(word.word for word in drawn[:-1])])).unsqueeze(1)
    with torch.no_grad():
        logits, _ = small_model(ids, small_model.init_hidden(1))
    assert [word.id for word in drawn] == logits[:, 0].argmax(1).tolist()


@pytest.mark.parametrize("temperature", [1e-30, 1e-3, 1e30])
def test_extreme_temperatures_still_draw_words(small_model, small_dictionary, temperature):
    drawn = words_of(small_model, small_dictionary, words=20, temperature=temperature)
    assert len(drawn) == 20
    assert all(math.isfinite(word.surprise_bits) for word in drawn)


def test_an_unknown_prompt_word_is_read_as_unk(small_model, small_dictionary):
    known = words_of(small_model, small_dictionary, prompt="<unk> river", words=5, seed=2)
    assert words_of(small_model, small_dictionary, prompt="zyzzyva river", words=5, seed=2) == known


def test_a_long_prompt_read_in_pieces_leads_to_the_same_words(small_model, small_dictionary):
    prompt = " ".join(["the river is long ,"] * 130)
    drawn = words_of(small_model, small_dictionary, prompt=prompt, words=5, temperature=0)
    ids = torch.from_numpy(small_dictionary.encode(prompt.split())).unsqueeze(1)
    small_model.eval()
    with torch.no_grad():
        logits, _ = small_model(ids, small_model.init_hidden(1))
    assert drawn[0].id == logits[-1, 0].argmax().item()


def test_progress_comes_every_hundred_words(small_model, small_dictionary):
    items = list(generate(small_model, small_dictionary, words=250))
    done = [item.done for item in items if isinstance(item, Progress) and item.message.startswith("Generated")]
    assert done == [0, 100, 200]
    assert sum(isinstance(item, GeneratedWord) for item in items) == 250


def test_stopping_leaves_mode_and_global_generator_as_they_were(small_model, small_dictionary):
    small_model.train()
    before = torch.get_rng_state()
    work = generate(small_model, small_dictionary, words=50)
    next(work)
    work.close()
    assert small_model.training
    assert torch.equal(torch.get_rng_state(), before)


@pytest.mark.parametrize(
    "settings",
    [{"temperature": math.nan}, {"temperature": -0.1}, {"temperature": math.inf}, {"words": 0}, {"words": 10**9},
     {"seed": -1}, {"seed": 1 << 64}],
)  # fmt: skip
def test_settings_out_of_range_are_refused_before_any_word(small_model, small_dictionary, settings):
    with pytest.raises(EngineError):
        next(generate(small_model, small_dictionary, **settings))


@pytest.mark.parametrize("path", PATHS)
def test_a_paused_run_goes_on_with_the_words_of_one_that_was_not(handle, path):
    whole = start_run(handle, prompt="the river", seed=4, path=path)
    drain(whole.draw(30))
    run = start_run(handle, prompt="the river", seed=4, path=path)
    drain(run.draw(1))
    for stop_after in (1, 7):
        work = run.draw(20)
        drawn = 0
        while drawn < stop_after:
            drawn += isinstance(next(work), GeneratedWord)
        work.close()
        work.close()
    assert len(run) == 9
    text = drain(run.draw(21))
    assert run.words == whole.words
    assert text.words == whole.words[9:]
    assert [word.index for word in run.words] == list(range(30))


def test_settings_can_change_between_words_and_do_not_shift_the_numbers(handle):
    cold, warm = Sampling(0.01), Sampling(1.0)
    run = start_run(handle, prompt="the", seed=4)
    drain(run.draw(5))
    drain(run.draw(5, cold))
    drain(run.with_sampling(warm).draw(5))
    assert [run.sampling_of(index) for index in range(15)] == [warm] * 5 + [cold] * 5 + [warm] * 5
    # The last five words follow from the text before them and the numbers 11 to 15 of the seed.
    generator = torch.Generator().manual_seed(4)
    numbers = torch.rand(15, dtype=torch.float64, generator=generator).tolist()
    one_by_one = torch.Generator().manual_seed(4)
    assert numbers == [torch.rand((), dtype=torch.float64, generator=one_by_one).item() for _ in range(15)]
    for index in range(10, 15):
        running = torch.softmax(run.logits_after(1 + index).double(), 0).cumsum(0)
        assert run.word(index).id == int((running <= numbers[index]).sum())


def test_a_run_is_drawn_by_one_at_a_time(handle):
    run = start_run(handle, seed=1)
    work = run.draw(10)
    while not isinstance(next(work), GeneratedWord):
        pass
    with pytest.raises(EngineError, match="being drawn already"):
        next(run.draw(1))
    work.close()
    assert len(drain(run.draw(1)).words) == 1


def literal_states(run: TextRun) -> list[torch.Tensor]:
    """One a word of the text, and the empty one before."""
    path = run.path
    states = [path.initial()]
    for word_id in run.ids:
        states.append(path.step(word_id, states[-1]))
    return [state.both for state in states]


@pytest.mark.parametrize("path", ["exact", "fast"])
def test_any_state_can_be_had_also_where_it_was_not_kept(handle, path, monkeypatch):
    monkeypatch.setattr(kept_states, "MOST_DENSE", 4)
    monkeypatch.setattr(kept_states, "MOST_SPARSE", 3)
    run = start_run(handle, prompt="the river is long", seed=4, path=path)
    drain(run.draw(400))
    states = literal_states(run)
    for count in (0, 1, 3, 4, 5, 8, 63, 64, 100, 257, 403, 404):
        assert torch.equal(run.state_after(count).both, states[count])
        assert torch.equal(run.logits_after(count), run.path.logits(run.state_after(count)))


@pytest.mark.parametrize("index", [0, 1, 17, 30])
def test_a_branch_goes_on_as_a_run_whose_prompt_is_all_of_its_words(handle, index):
    run = start_run(handle, prompt="the river", seed=4)
    drain(run.draw(30))
    before = run.words
    names = handle.words.idx2word
    branch = run.branch(index, 6)
    assert branch.words[:index] == run.words[:index]
    assert branch.word(index).word == names[6]
    own = torch.softmax(run.logits_after(2 + index).double(), 0)[6].item()
    assert branch.word(index).probability == pytest.approx(own, rel=1e-5)
    drain(branch.draw(25))
    prompt = " ".join(names[word_id] for word_id in branch.ids[: 2 + index + 1])
    afresh = start_run(handle, prompt=prompt, seed=branch.seed)
    drain(afresh.draw(25))
    assert branch.ids == afresh.ids
    assert [(word.id, word.probability) for word in branch.words[index + 1 :]] == [
        (word.id, word.probability) for word in afresh.words
    ]
    for count in range(len(branch.ids) + 1):
        assert torch.equal(branch.state_after(count).both, afresh.state_after(count).both)
    assert run.words == before


def test_a_branch_has_numbers_of_its_own_which_come_again(handle):
    run = start_run(handle, prompt="the river", seed=4)
    drain(run.draw(10))
    seeds = {run.branch(index, word_id).seed for index in (3, 4) for word_id in (5, 6)}
    assert len(seeds | {run.seed}) == 5
    assert run.branch(3, 5).seed == run.branch(3, 5).seed
    assert run.branch(3, 5, seed=99).seed == 99
    with pytest.raises(EngineError, match="no word 99"):
        run.branch(3, 99)
    with pytest.raises(EngineError, match="no word 12"):
        run.branch(11, 5)


@pytest.mark.parametrize("index", [-1, 0, 9, 19])
def test_after_forgetting_the_text_goes_on_from_its_last_word_alone(handle, index):
    run = start_run(handle, prompt="the river", seed=4)
    drain(run.draw(20))
    forgetful = run.forget(index)
    assert forgetful.words == run.words[: index + 1]
    drain(forgetful.draw(12))
    last = handle.words.idx2word[run.ids[2 + index]]
    afresh = start_run(handle, prompt=last, seed=forgetful.seed)
    drain(afresh.draw(12))
    assert [word.id for word in forgetful.words[index + 1 :]] == [word.id for word in afresh.words]
    count = 2 + index
    assert torch.equal(forgetful.state_after(count).both, run.state_after(count).both)
    assert torch.equal(forgetful.state_after(count + 5).both, afresh.state_after(5).both)


def test_a_branch_of_a_forgetful_run_forgets_at_the_same_place(handle):
    run = start_run(handle, prompt="the river", seed=4)
    drain(run.draw(10))
    forgetful = run.forget(4)
    drain(forgetful.draw(10))
    branch = forgetful.branch(9, 3)
    drain(branch.draw(3))
    path = open_path(handle, "exact")
    state = path.initial()
    for word_id in branch.ids[6:]:
        state = path.step(word_id, state)
    assert torch.equal(branch.state_after(len(branch.ids)).both, state.both)


@pytest.mark.parametrize("path", ["exact", "fast"])
def test_a_run_goes_on_with_the_weights_it_began_with(handle, path):
    whole = start_run(handle, prompt="the", seed=4, path=path)
    drain(whole.draw(20))
    run = start_run(handle, prompt="the", seed=4, path=path)
    drain(run.draw(10))
    with torch.no_grad():
        handle.module.decoder.weight.mul_(-3)
        handle.module.decoder.bias.add_(2)
        handle.module.rnn.weight_hh_l0.zero_()
    drain(run.draw(10))
    assert run.words == whole.words


def test_greedy_and_cuts_hold_in_a_run(handle):
    greedy = generate_text(handle, prompt="the", words=10, temperature=0, seed=1)
    one_word = generate_text(handle, prompt="the", words=10, temperature=1, seed=2, top_k=1)
    tiny_share = generate_text(handle, prompt="the", words=10, temperature=1, seed=3, top_p=1e-6)
    texts = [[word.id for word in drain(work).words] for work in (greedy, one_word, tiny_share)]
    assert texts[0] == texts[1] == texts[2]
    allowed = generate_text(handle, prompt="the", words=300, temperature=5, seed=1, forbid_unknown=True)
    assert "<unk>" not in {word.word for word in drain(allowed).words}


@pytest.mark.parametrize(
    ("prompt", "same_as"),
    [
        ("zyzzyva qwxz", "<unk> <unk>"),
        ("<b>the</b> &amp; <unk>", "<unk> <unk> <unk>"),
        ("the\u202eriver \u2066", "<unk> <unk>"),
        ("\u200b", "<unk>"),
        ("  the\t river\u3000is ", "the river is"),
        ("the\r\nriver", "the <eos> river"),
        ("the\0river", "<unk>"),
    ],
    ids=["unknown words only", "html", "bidi", "zero width only", "white space", "line end", "nul"],
)
def test_odd_prompts_are_read_as_words_of_the_vocabulary(handle, prompt, same_as):
    drawn = drain(generate_text(handle, prompt=prompt, words=6, seed=2)).words
    assert drawn == drain(generate_text(handle, prompt=same_as, words=6, seed=2)).words


@pytest.mark.parametrize("prompt", ["", "   ", "\t"])
def test_without_words_the_text_begins_with_a_random_word_of_the_seed(handle, prompt):
    run = start_run(handle, prompt=prompt, seed=5)
    wanted = torch.randint(len(handle.words), (1, 1), generator=torch.Generator().manual_seed(5)).item()
    assert run.prompt_ids == (wanted,)


def test_an_unknown_word_in_a_vocabulary_without_unk_is_said(small_model):
    words = Dictionary([f"w{number}" for number in range(small_model.encoder.num_embeddings)])
    handle = ModelHandle("small", "Small", small_model, "", (), words)
    with pytest.raises(EngineError, match="'river'"):
        start_run(handle, prompt="w1 river")
    assert len(drain(start_run(handle, prompt="w1", sampling=Sampling(forbid_unknown=True)).draw(3)).words) == 3


def test_a_vocabulary_of_another_size_is_said(small_model):
    handle = ModelHandle("small", "Small", small_model, "", (), Dictionary(["<unk>", "<eos>"]))
    with pytest.raises(EngineError, match="15 words and its vocabulary 2"):
        drain(start_run(handle).draw(1))


def test_a_prompt_of_fifty_thousand_words_is_read_in_pieces_and_can_be_stopped(handle):
    run = start_run(handle, prompt="the river is long , " * 10_000, seed=1)
    assert run.prompt_length == 50_000
    work = run.draw(1)
    seen: list[Progress] = []
    while len(seen) < 2:
        item = next(work)
        if item.message == "Reading the prompt":
            seen.append(item)
    assert 0 < seen[0].done < seen[1].done < seen[1].total == 50_000
    work.close()
    assert len(run) == 0
    # A later call goes on where reading was stopped.
    later = next(item for item in run.draw(1) if item.message == "Reading the prompt")
    assert later.done > seen[1].done


@pytest.mark.parametrize("settings", [{"top_k": -1}, {"top_k": 16}, {"top_p": 0.0}, {"top_p": 1.5}])
def test_cuts_out_of_range_are_refused_before_anything_is_read(handle, settings):
    with pytest.raises(EngineError):
        next(generate_text(handle, prompt="the", words=5, seed=0, **settings))


def test_a_word_that_was_not_drawn_cannot_be_asked_for(handle):
    run = start_run(handle, prompt="the")
    drain(run.draw(3))
    for ask in (run.word, run.sampling_of):
        for index in (-1, 3):
            with pytest.raises(EngineError, match="this text of 3 words"):
                ask(index)
    with pytest.raises(EngineError):
        run.state_after(5)
    with pytest.raises(EngineError):
        run.forget(3)


def test_twenty_words_stand_on_a_line():
    text = text_in_lines(str(number) for number in range(45))
    assert [len(line.split()) for line in text.splitlines()] == [20, 20, 5]
    assert text.endswith("44\n")
