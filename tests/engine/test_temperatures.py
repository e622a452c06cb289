import math

import pytest
import torch

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.progress import Progress, drain
from engine.text.generation import start_run
from engine.text.sampling import Sampling
from engine.text.temperatures import TEMPERATURES, ColumnWord, TemperatureText, TemperatureTexts, temperatures
from engine.text.text_measures import TextMeasures, measure_text


@pytest.fixture
def handle(small_model, small_dictionary) -> ModelHandle:
    return ModelHandle("small", "Small", small_model.eval(), "seeded for a test", (), small_dictionary)


def compared(handle: ModelHandle, *arguments, **options) -> tuple[TemperatureTexts, list[object]]:
    items: list[object] = []
    return drain(temperatures(handle, *arguments, **options), items.append), items


def test_each_column_is_the_text_of_a_run_with_that_temperature_and_seed(handle):
    result, _ = compared(handle, "the old river", 5, words=15)
    assert [column.temperature for column in result.columns] == list(TEMPERATURES)
    for column in result.columns:
        alone = start_run(handle, prompt="the old river", sampling=Sampling(column.temperature), seed=5)
        drain(alone.draw(15))
        assert column.words == alone.words == column.run.words
        bits = [word.surprise_bits for word in alone.words]
        assert column.measures == measure_text([word.word for word in alone.words], bits)


def test_columns_get_their_words_in_turns(handle):
    result, items = compared(handle, "the", 1, (0.5, 1.0, 3.0), 6)
    drawn = [item for item in items if isinstance(item, ColumnWord)]
    assert [(item.word.index, item.column) for item in drawn] == [(word, at) for word in range(6) for at in range(3)]
    for at, column in enumerate(result.columns):
        assert tuple(item.word for item in drawn if item.column == at) == column.words
    progress = [item for item in items if isinstance(item, Progress)]
    assert (progress[-1].done, progress[-1].total) == (6, 6)


def test_equal_temperatures_draw_equal_texts_also_without_a_prompt(handle):
    result, _ = compared(handle, "", 8, (1.0, 1.0), 12)
    one, other = result.columns
    assert one.words == other.words
    assert one.run.prompt_ids == other.run.prompt_ids


def test_other_settings_hold_for_all_columns(handle):
    result, _ = compared(handle, "the", 2, (1.0, 5.0), 30, sampling=Sampling(top_k=1, temperature=4.0))
    cold, hot = result.columns
    assert [word.id for word in cold.words] == [word.id for word in hot.words]  # only the most likely word is left


def test_stopping_keeps_threads_and_model_as_they_were(handle):
    threads = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        work = temperatures(handle, "the", 1, words=50)
        while not isinstance(next(work), ColumnWord):
            pass
        work.close()
        assert torch.get_num_threads() == 2
        compared(handle, "the", 1, words=3)
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(threads)


def column(temperature: float, rate: float, repetition: float, bits: float) -> TemperatureText:
    return TemperatureText(temperature, (), TextMeasures(100, rate, repetition, bits), None)  # type: ignore[arg-type]


def test_the_sentence_goes_from_the_coldest_to_the_hottest():
    texts = TemperatureTexts((column(2, 0.96, 0.0, 12.0), column(0, 0.25, 0.6, 2.5), column(1, 0.7, 0.1, 7.0)), 3)
    assert texts.sentence == (
        "From temperature 0 to 2 the mean surprise goes from 2.5 to 12.0 bits, different words from 25 to 96 %, "
        "repeated ones from 60 to 0 %."
    )
    assert texts.columns[0].sentence.startswith("Temperature 2: 100 words, 96 % of them different")
    assert TemperatureTexts(texts.columns[:1], 3).sentence == texts.columns[0].sentence


@pytest.mark.parametrize(
    ("columns", "words", "seed", "message"),
    [
        ((), 5, 0, "give 1 to"),
        ((1.0,) * 9, 5, 0, "give 1 to"),
        ((1.0, math.nan), 5, 0, "temperature"),
        ((-1.0,), 5, 0, "temperature"),
        ((1.0,), 0, 0, "0 words"),
        ((1.0,), 5, -1, "seed"),
    ],
)
def test_settings_out_of_range_are_refused(handle, columns, words, seed, message):
    with pytest.raises(EngineError, match=message):
        compared(handle, "the", seed, columns, words)
