"""Results are kept in English and shown in the language of the program, whatever it was when they were made."""

import json
import string
from collections.abc import Iterator
from dataclasses import replace

import pytest
import torch
from torch import nn

from engine.language import ENGLISH, Language, plain_numbers, set_language
from engine.models.word_lstm import LSTMModel
from engine.progress import drain
from engine.quantization import kept, report
from engine.quantization.benchmark import Benchmark, benchmark
from engine.quantization.coverage import coverage, module_bytes, size_words
from engine.quantization.history.records import StoredRun, default_title
from engine.quantization.kept import retold
from engine.quantization.plan import Entry, amount_sentence
from engine.quantization.report_files import as_csv, as_json
from engine.quantization.report_html import as_html
from engine.quantization.schemes import find_scheme, schemes
from engine.quantization.titles import entry_title, row_title
from engine.text.next_word import in_percent
from engine.text.protocols import SENTENCES
from engine.text.sources import OWN_TEXT_TITLE

ENTRIES = [
    Entry("float32"),
    Entry("float32", "fast"),
    Entry("simulated:bits=3"),
    Entry("simulated:bits=2"),
    Entry("tutorial-int8"),
]


def spoken(text: str) -> str:
    """The text with all letters doubled that are no value's name, so that nothing else can have made it."""
    parts = []
    for literal, name, spec, conversion in string.Formatter().parse(text):
        parts.append("".join(2 * letter if letter.isalpha() else letter for letter in literal))
        if name is not None:
            parts.append("{" + name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "") + "}")
    return "".join(parts)


PLAIN = {value for value in vars(kept).values() if isinstance(value, str)} | {*SENTENCES.values(), OWN_TEXT_TITLE}
PLAIN |= {text for scheme in schemes() for text in (scheme.title, scheme.says)}


def find(text: str) -> str:
    """Templates are known, and constants; a sentence with its values put in is not, as in any language."""
    return spoken(text) if "{" in text or text in PLAIN else ""


@pytest.fixture
def foreign() -> Iterator[None]:
    set_language(Language("xx", find, decimal_point=",", thousands_separator="."))
    yield
    set_language(ENGLISH)


@pytest.fixture(scope="module")
def in_foreign() -> Iterator[Benchmark]:
    """A run made while the program speaks another language."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(7)
        model = LSTMModel(14, 12, 8, 2)
    ids = torch.randint(14, (201,), generator=torch.Generator().manual_seed(11))
    set_language(Language("xx", find, decimal_point=",", thousands_separator="."))
    try:
        return drain(benchmark(model, ids, ENTRIES, text_title="LayerLab articles", tokens=120))
    finally:
        set_language(ENGLISH)


def zoo() -> list[nn.Module]:
    tied = nn.Sequential(nn.Embedding(9, 4), nn.Linear(4, 9))
    tied[1].weight = tied[0].weight
    return [
        tied,
        nn.LSTM(2, 2),
        nn.LSTM(2, 2, bias=False),
        nn.LSTM(4, 4, proj_size=2),
        nn.Embedding(4, 2, max_norm=1.0),
        nn.Conv2d(1, 2, 3),
        nn.LayerNorm(3),
        nn.Linear(2, 3).half(),
        nn.LazyLinear(2),
        nn.Linear(2, 2, device="meta"),
        nn.utils.parametrizations.weight_norm(nn.Linear(2, 2)),
        find_scheme("int8-all").apply(nn.Sequential(nn.Linear(3, 3))),
    ]


SPELLINGS = [
    *(scheme.name for scheme in schemes()),
    "simulated:granularity=tensor",
    "simulated:granularity=group,group_size=32",
]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_every_reason_kept_in_english_is_shown_as_if_it_were_given_now(foreign, spelling):
    scheme = find_scheme(spelling)
    for model in zoo():
        for chosen in (None, ()):
            with plain_numbers():
                english = [row.reason for row in module_bytes(model, scheme, chosen)]
            now = [row.reason for row in module_bytes(model, scheme, chosen)]
            assert [retold(reason) for reason in english] == now
            for told, reason in zip(now, english, strict=True):
                assert told != reason


@pytest.mark.parametrize("amount", ["full", 700, 10_000])
def test_a_kept_amount_is_shown_with_the_separators_of_the_language(foreign, amount):
    with plain_numbers():
        english = amount_sentence(amount, 7_424)
    assert "7,424" in english
    assert retold(english) == amount_sentence(amount, 7_424)
    assert "7.424" in retold(english)


def test_what_nobody_wrote_here_stays_as_it_is(foreign):
    assert retold("my corpus test") == "my corpus test"


def test_a_run_holds_no_word_of_the_language_that_it_was_made_in(in_foreign):
    plain = json.loads(as_json(in_foreign))
    assert in_foreign.amount_sentence == "The first 120 of 200 words are scored."
    assert in_foreign.rows[1].title == "float32 (fast)"
    assert plain["coverage"][2]["modules"][0]["reason"] == (
        "Embedding: weights lie on a grid of 3 bits, one scale a row"
    )
    assert plain["rows"][1]["closeness"]["note"] == kept.BY_FAST_WEIGHTS
    assert plain["rows"][0]["says"] == "Everything runs in float32, as the model was trained."


def test_reports_are_english_and_plain_whatever_the_program_speaks(in_foreign, foreign):
    made = report.markdown(in_foreign), as_html(in_foreign), as_json(in_foreign), as_csv(in_foreign)
    set_language(ENGLISH)
    assert made == (report.markdown(in_foreign), as_html(in_foreign), as_json(in_foreign), as_csv(in_foreign))


def test_the_window_shows_the_same_sentences_in_its_language(in_foreign, foreign):
    notes = "\n".join(report.notes(in_foreign))
    assert spoken("stays") in notes
    assert retold("The first 120 of 200 words are scored.") in notes
    assert "stays" not in notes
    assert report.environment_sentence(in_foreign).startswith(spoken("LayerLab articles"))
    assert "," in report.cells(in_foreign)[0][2]


def test_rows_of_one_scheme_with_other_settings_have_other_names(in_foreign):
    names = [row.title for row in in_foreign.rows]
    assert names[2:4] == ["simulated, bits=3", "simulated, bits=2"]
    cells = [line[0] for line in report.cells(in_foreign)]
    assert cells == names
    assert "simulated, bits=3 " in report.loss_sentence(in_foreign)
    assert "; simulated, bits=2 " in report.loss_sentence(in_foreign)


def test_a_title_of_a_former_version_gets_its_settings(in_foreign):
    assert row_title(replace(in_foreign.rows[2], title="simulated")) == "simulated, bits=3"


def test_titles_are_shown_in_the_language_of_the_program(foreign):
    assert entry_title(find_scheme("tutorial-int8")) == "iinntt8 (ttuuttoorriiaall)"
    assert entry_title(find_scheme("simulated:bits=3")) == f"{spoken('simulated')}, bits=3"


def test_a_run_without_a_name_is_called_by_its_rows_in_the_language_of_the_program(in_foreign, foreign):
    title = default_title(in_foreign)
    assert title == "float32, float32 (fast) and 3 more"
    run = StoredRun(1, "", "", title, "", "", False, None, in_foreign)
    assert run.shown_title == f"{spoken('float32')}, {spoken('float32')} (fast) {spoken('and')} 3 {spoken('more')}"
    named = StoredRun(1, "", "", "my run", "", "", False, None, in_foreign)
    assert named.shown_title == "my run"


@pytest.mark.parametrize(
    ("size", "words"),
    [(48, "48 bytes"), (999, "999 bytes"), (1_000, "1.0 kB"), (81_920, "81.9 kB"), (68_200_000, "68.2 MB")],
)
def test_small_sizes_are_not_rounded_to_nothing(size, words):
    assert size_words(size) == words


def test_the_coverage_of_a_small_model_names_kilobytes():
    model = nn.Sequential(nn.Embedding(1_000, 4), nn.Linear(4, 4))  # 16,000 bytes of float32
    assert "0 (Embedding, 16.0 kB) stays float32" in coverage(model, find_scheme("tutorial-int8")).sentence


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.0, "0.0 %"), (2.9e-7, "< 0.01 %"), (0.0001, "0.01 %"), (0.0042, "0.42 %"), (0.01, "1.0 %"), (0.5, "50.0 %")],
)
def test_a_tiny_share_is_shown_without_powers_of_ten(share, words):
    assert in_percent(share) == words
