from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from gui.settings import Settings, data_folder


def test_what_was_set_is_there_after_a_restart(settings: Settings, home: Path, tmp_path: Path):
    settings.theme_choice = "dark"
    settings.window_geometry = QByteArray(b"\x01\xd9\xd0\xcb\x00\x03")
    settings.corpus_folder = tmp_path
    settings.save_folder = tmp_path
    assert settings.flush()
    again = Settings(home / "settings.ini")
    assert again.theme_choice == "dark"
    assert again.window_geometry == QByteArray(b"\x01\xd9\xd0\xcb\x00\x03")
    assert again.corpus_folder == tmp_path
    assert again.save_folder == tmp_path


def test_defaults(settings: Settings, home: Path):
    assert settings.theme_choice == "system"
    assert settings.window_geometry.isEmpty()
    assert settings.corpus_folder is None
    assert settings.save_folder == Path.home()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\xfe not an ini file \x00" * 100,
        b"[General]\ntheme=purple\nwindow_geometry=@ByteArray(\\x1\nlast_tab=1, 2, 3\ncorpus_folder=/no/such/folder\n",
        b"[General]\ntheme=@Invalid()\nwindow_geometry=17\nlast_tab=@Variant(\\0\\0)\ncorpus_folder=a\\0b\n",
        b"[General]\ntheme=" + b"x" * 100_000 + b"\nlast_tab=" + b"y" * 100_000,
        b"[General]\ntheme",
    ],
)
def test_damaged_settings_read_as_defaults(home: Path, content: bytes, qtbot):
    path = home / "settings.ini"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.theme_choice == "system"
    assert settings.corpus_folder is None
    assert settings.save_folder == Path.home()
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.restoreGeometry(settings.window_geometry)


def test_a_folder_that_is_gone_is_forgotten(settings: Settings, tmp_path: Path):
    folder = tmp_path / "texts"
    folder.mkdir()
    settings.corpus_folder = folder
    folder.rmdir()
    assert settings.corpus_folder is None


def test_no_folder_clears_the_entry(settings: Settings, tmp_path: Path):
    settings.corpus_folder = tmp_path
    settings.corpus_folder = None
    assert settings.corpus_folder is None


def test_the_home_variable_moves_everything(home: Path):
    assert data_folder() == home
