from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import EngineError
from gui.sources import (
    EditedSource,
    FileSource,
    GallerySource,
    RunSource,
    edited_source,
    file_source,
    gallery_source,
    is_run_source,
    parse_edited,
    parse_source,
)

RUN = RunSource(Path("/a/net.py"), "Net", (("width", "8"), ("act", "'re#lu & 50 %'"), ("sizes", "[1, 2]")))


@pytest.mark.parametrize(
    "source",
    [
        GallerySource("lenet"),
        FileSource(Path("/a/b.pt")),
        FileSource(Path("/a/b.pt"), group="", model="lenet"),
        FileSource(Path("/a/b.pt"), group="ema.net & more=1#", model=None),
        FileSource(Path("/a/w.pt"), "model", "Net", RUN),
        RUN,
        RunSource(Path("/a/net.pt")),
        EditedSource("lenet"),
        EditedSource("word-lstm", (("nhid", 20), ("nlayers", 3))),
    ],
    ids=lambda source: type(source).__name__,
)
def test_a_source_comes_back_from_its_text(source):
    assert parse_source(source.as_text()) == source


@pytest.mark.parametrize(
    "name", ["a b.pt", "50%.pt", "%23.pt", "a#group=b.pt", "a?b&c=d.pt", "ü.pt", "a\nb.pt", "\udcff.pt", "C:\\x\\y.pt"]
)
def test_strange_file_names_survive(name):
    path = Path("/tmp") / name
    for source in (FileSource(path), FileSource(path, group=name, model="lenet"), RunSource(path, "Net")):
        assert parse_source(source.as_text()) == source


def test_texts_stay_as_they_were_kept_by_earlier_sessions():
    assert gallery_source("lenet") == "gallery:lenet"
    assert file_source(Path("/tmp/a b.pt")) == f"file:{Path('/tmp/a b.pt')}"
    assert edited_source("lenet", {"classes": 12}) == "edited:lenet?classes=12"
    assert parse_edited("edited:lenet?classes=12&image_size=28") == ("lenet", {"classes": 12, "image_size": 28})


def test_a_bare_word_is_a_gallery_model():
    assert parse_source("lenet") == GallerySource("lenet")


def test_what_is_not_known_behind_a_path_is_passed_over():
    assert parse_source("file:/a.pt#colour=red&model=lenet") == FileSource(Path("/a.pt"), model="lenet")
    assert parse_source("file:/a.pt#model=%ff") == FileSource(Path("/a.pt"))
    assert parse_source("file:/a.pt#beside=gallery:lenet") == FileSource(Path("/a.pt"))
    assert parse_source("run:/net.py#argument.=3&class=") == RunSource(Path("/net.py"), "", (("", "3"),))


@pytest.mark.parametrize(
    "text", ["", "gallery:", "file:", "run:", "edited:", "ftp:x", "a:b", "edited:lenet?out=twelve", "x" * 200_000]
)
def test_a_text_that_names_nothing_is_refused_in_one_sentence(text):
    with pytest.raises(EngineError) as caught:
        parse_source(text)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 200


def test_only_edited_models_are_parsed_as_such():
    with pytest.raises(EngineError, match="no edited model"):
        parse_edited("gallery:lenet")


def test_what_a_file_made_is_told_apart_from_what_was_looked_at():
    assert is_run_source(RUN.as_text())
    assert not is_run_source(FileSource(Path("/a.pt"), beside=RUN).as_text())
