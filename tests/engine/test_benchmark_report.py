"""Reports: Markdown, CSV, JSON, and a page that needs nothing else."""

import csv
import io
import json
import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
import torch

from engine.progress import drain
from engine.quantization import report
from engine.quantization.any_model import measure_any
from engine.quantization.benchmark import Benchmark, benchmark
from engine.quantization.plain_data import UnreadableError, from_plain, to_plain
from engine.quantization.plan import BenchmarkPlan, Entry
from engine.quantization.report_files import as_csv, as_json
from engine.quantization.report_html import as_html
from engine.quantization.report_svg import loss_curves, size_bars, time_dots, trade_off
from engine.quantization.results import Interval, Quietness
from tests.engine.test_benchmark_any_model import of

SVG = "{http://www.w3.org/2000/svg}"
ENTRIES = [Entry("float32"), Entry("tutorial-int8"), Entry("float32", "exact"), Entry("simulated:bits=3")]


@pytest.fixture(scope="module")
def result() -> Benchmark:
    from engine.models.word_lstm import LSTMModel

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(7)
        model = LSTMModel(14, 12, 8, 2)
    ids = torch.randint(14, (701,), generator=torch.Generator().manual_seed(11))
    return drain(benchmark(model, ids, ENTRIES, text_title="t", repeats=2))


@pytest.fixture(scope="module")
def outputs() -> Benchmark:
    handle = of(torch.nn.Linear(6, 4), torch.randn(5, 6, generator=torch.Generator().manual_seed(0)))
    return drain(measure_any(handle, ENTRIES[:2], repeats=3))


def test_markdown_has_a_cell_for_every_column_and_says_what_is_simulated(result):
    lines = report.markdown(result).splitlines()
    assert lines[0].startswith("| Scheme | Modules | MB |")
    assert {line.count("|") for line in lines[:6]} == {len(report.columns(result)) + 1}
    text = "\n".join(lines[6:])
    assert "stays float32" in text
    assert f"{result.rows[3].title} runs as simulated." in text
    assert "over the first 700 words" in text
    assert "seed 0" in text
    assert result.environment.torch in text


def test_a_name_with_a_bar_does_not_make_another_cell(result):
    odd = replace(result, rows=(replace(result.rows[0], title="a|b\nc"), *result.rows[1:]))
    assert "| a\\|b c |" in report.markdown(odd)


def test_the_csv_has_plain_numbers_that_are_those_of_the_rows(result):
    lines = list(csv.DictReader(io.StringIO(as_csv(result))))
    assert [line["scheme"] for line in lines] == ["float32", "tutorial-int8", "float32", "simulated:bits=3"]
    assert [line["protocol"] for line in lines] == ["tutorial", "tutorial", "exact", "tutorial"]
    for line, row in zip(lines, result.rows, strict=True):
        assert float(line["loss"]) == row.loss
        assert float(line["words_per_s"]) == row.words_per_s
        assert tuple(map(float, line["repeat_seconds"].split())) == row.repeat_seconds
        assert float(line["perplexity_low"]) == row.perplexity_interval.low
    assert lines[0]["loss_difference"] == ""
    assert lines[0]["torch"] == result.environment.torch


def test_the_json_is_the_whole_result_and_can_be_read_back(result, outputs):
    for each in (result, outputs, replace(result, plan=BenchmarkPlan(tuple(ENTRIES), "quick"))):
        data = json.loads(as_json(each))
        assert data["format"].startswith("layerlab benchmark")
        assert from_plain(Benchmark, data) == each


@pytest.mark.parametrize(
    "change",
    [
        {"rows": 3},
        {"rows": [3]},
        {"tokens_total": "many"},
        {"tokens_total": True},
        {"measure": "smell"},
        {"curves": [[[1]]]},
    ],
)
def test_data_of_another_kind_are_not_taken_for_a_result(result, change):
    with pytest.raises(UnreadableError):
        from_plain(Benchmark, {**to_plain(result), **change})
    without = to_plain(result)
    del without["environment"]
    with pytest.raises(UnreadableError, match="environment is missing"):
        from_plain(Benchmark, without)


def test_the_page_holds_all_pictures_and_fetches_nothing(result):
    page = as_html(result)
    assert page.count("<svg") == 4
    assert page.count("<tr>") == 1 + 4
    # the namespace of SVG is a name, not an address that is fetched
    assert set(re.findall(r"https?://[^\"']+", page)) == {"http://www.w3.org/2000/svg"}
    assert "<script" not in page
    assert not re.search(r"\b(src|href|onload)=", page)
    for name in (result.environment.torch, result.environment.cpu, result.environment.date):
        assert name in page


def test_everything_from_outside_is_escaped(result):
    evil = "<script>alert('&\"')</script>\x07"
    rows = tuple(replace(row, title=evil) for row in result.rows)
    parts = tuple(tuple(replace(part, name=evil) for part in each) for each in result.parts)
    odd = replace(result, rows=rows, parts=parts, text_title=evil, model=evil, weights=evil)
    assert "<script" not in as_html(odd, title=evil)
    for picture in (size_bars(odd), time_dots(odd), loss_curves(odd), trade_off(odd)):
        ElementTree.fromstring(picture)


def test_bars_are_as_long_as_their_bytes(result):
    drawing = ElementTree.fromstring(size_bars(result))
    widths = [float(bar.get("width")) for bar in drawing.iter(f"{SVG}rect") if bar.get("height") == "20"]
    sizes = [part.size_bytes for parts in result.parts for part in parts]
    assert len(widths) == len(sizes)
    scale = sum(widths) / sum(sizes)
    assert widths == pytest.approx([size * scale for size in sizes], abs=0.2)


def test_there_is_a_dot_for_every_repeat_and_a_stroke_at_the_median(result):
    drawing = ElementTree.fromstring(time_dots(result))
    dots = [float(dot.get("cx")) for dot in drawing.iter(f"{SVG}circle")]
    assert len(dots) == 2 * len(result.rows)
    strokes = [line for line in drawing.iter(f"{SVG}polyline") if line.get("stroke-width") == "2.5"]
    medians = [float(line.get("points").split(",")[0]) for line in strokes]
    assert medians == pytest.approx([(dots[2 * i] + dots[2 * i + 1]) / 2 for i in range(len(result.rows))], abs=0.2)


def test_a_model_without_a_text_has_a_page_too(outputs):
    page = as_html(outputs)
    assert "<h2>Loss</h2>" not in page
    assert "ms a call" in page
    assert page.count("<svg") == 3


def test_a_run_of_which_nothing_is_measured_yet_can_be_reported(result):
    nothing = dict.fromkeys(
        ["loss", "perplexity", "words_per_s", "spread", "perplexity_interval", "difference", "closeness"]
    )
    empty = tuple(replace(row, repeat_seconds=(), seconds=0.0, tokens=0, **nothing) for row in result.rows)
    early = replace(result, rows=empty, is_partial=True, curves=((),) * 4)
    assert as_html(early).count("<svg") == 2
    assert "Not finished" in report.markdown(early)
    assert {line["loss"] for line in csv.DictReader(io.StringIO(as_csv(early)))} == {""}


def test_a_noisy_run_says_so_at_the_top_of_its_page(result):
    noisy = replace(result, quietness=Quietness(0.5, 3.0, 1.0, 0.0, 0.0))
    assert '<p class="warning">Noisy machine' in as_html(noisy)
    assert '<p class="warning">' not in as_html(replace(result, quietness=Quietness(0.01, 0.0, 0.0, 0.0, 0.0)))


def test_the_time_of_a_simulated_scheme_is_never_called_the_fastest(result):
    first, int8, exact, simulated = (replace(row, words_per_s=100.0) for row in result.rows)
    simulated = replace(simulated, words_per_s=900.0)
    said = report.time_sentence(replace(result, rows=(first, replace(int8, words_per_s=250.0), exact, simulated)))
    assert said.startswith("int8 (tutorial) is 2.5 times as fast")
    alone = report.time_sentence(replace(result, rows=(first, simulated)))
    assert alone == "A simulated scheme runs in float32: its time says nothing."


def test_a_difference_in_loss_is_told_from_chance(result):
    first, second = result.rows[:2]

    def sentence(low: float, high: float) -> str:
        interval = Interval((low + high) / 2, low, high, 2_000, 20, 1_000)
        return report.difference_sentence(replace(second, difference=interval), first)

    assert "cannot be told from" in sentence(-0.001, 0.002)
    assert "changes the loss of float32 by +0.0150" in sentence(0.01, 0.02)
    assert "is that of float32 to 1e-05" in sentence(-1e-7, 2e-6)
    assert report.difference_sentence(replace(second, difference=None), first) == ""
