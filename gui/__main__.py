"""Starts the window: ``python -m gui`` or ``layerlab``."""

from __future__ import annotations

import argparse
import os
import re
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from gui.guard import reason_to_refuse
from gui.versions import layerlab_version

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.unattended import UnattendedRun

BAD_INPUT = 2
SMALLEST_SIZE, LARGEST_SIZE = 400, 10_000
SCREENSHOT_SIZE = 1280, 800
THEME_CHOICES = ("system", "light", "dark", "contrast")  # those of gui.settings, which Qt comes with
LANGUAGE_CHOICES = ("system", "en", "de", "es")  # likewise


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the window until it is closed; the exit code is 2 for bad input."""
    parser = _create_parser()
    options = parser.parse_args(argv)
    pictures = options.screenshots or options.play_demos
    if pictures is not None:
        try:
            _make_folder(pictures)
        except OSError as error:
            parser.error(f"{pictures} cannot be written ({error.strerror}): choose another folder")
    if not _has_screen():
        if pictures is None:
            parser.error("there is no screen: set DISPLAY or WAYLAND_DISPLAY")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    reason = reason_to_refuse()
    if reason is not None:
        print(reason, file=sys.stderr)
        return BAD_INPUT
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never hand Ctrl+C to Python
    if pictures is None:
        return _run(options, None)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:  # nobody's settings are read or changed
        return _run(options, Path(home))


def _run(options: argparse.Namespace, home: Path | None) -> int:
    from PySide6.QtWidgets import QApplication

    from gui.appearance import Appearance
    from gui.errors import ErrorReporter
    from gui.language import Languages
    from gui.main_window import MainWindow
    from gui.settings import Settings, data_folder

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("LayerLab")
    application.setApplicationVersion(layerlab_version())
    folder = home or data_folder()
    settings = Settings(folder / "settings.ini")
    if options.theme is not None:
        settings.theme_choice = options.theme
    if options.language is not None:
        settings.language_choice = options.language
    languages = Languages(application, settings)
    languages.apply()
    appearance = Appearance(application, settings)
    if options.projector:
        appearance.set_projector(True)
    if options.zoom is not None:  # also for another size than the preset's
        appearance.set_zoom(options.zoom / 100)
    if options.projector or options.zoom is not None:
        appearance.apply()
    is_unattended = home is not None
    reporter = ErrorReporter(folder / "logs", is_silent=is_unattended)
    reporter.install()
    try:
        window = MainWindow(settings, reporter, is_small=is_unattended, appearance=appearance, languages=languages)
        if options.size is not None or is_unattended:  # pictures have a size of their own on any screen
            window.resize(*(options.size or SCREENSHOT_SIZE))
        if is_unattended:
            run = _unattended_run(window, options)
            run.ended.connect(window.close)
            run.ended.connect(application.exit)
        if options.file is not None:
            window.loaded.connect(lambda: window.opener.open(options.file.absolute()))
        window.show()
        code = application.exec()
        if window.isVisible():  # the loop was told to end: what runs has to end before Python does
            window.close()
        return code
    finally:
        reporter.uninstall()


def _unattended_run(window: MainWindow, options: argparse.Namespace) -> UnattendedRun:
    from gui.demo_run import DemoRun
    from gui.screenshots import ScreenshotRun

    if options.screenshots is not None:
        return ScreenshotRun(window, options.screenshots, parent=window)
    return DemoRun(window, options.play_demos, parent=window)


class _Parser(argparse.ArgumentParser):
    """Says in one line what is wrong, instead of repeating the usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(BAD_INPUT, f"{self.prog}: {message} (see {self.prog} --help)\n")


def _create_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="layerlab", description="A lab for looking inside PyTorch models.")
    parser.add_argument("file", nargs="?", type=Path, help="a model, a picture, a text or a session to open")
    parser.add_argument("--theme", choices=THEME_CHOICES, help="start with this theme, and remember it")
    parser.add_argument("--language", choices=LANGUAGE_CHOICES, help="start in this language, and remember it")
    parser.add_argument("--zoom", type=_zoom, metavar="PERCENT", help="start with this zoom, 80 to 300; remembered")
    parser.add_argument("--projector", action="store_true", help="start with the projector preset")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size of the window, such as 1280x800")
    alone = parser.add_mutually_exclusive_group()
    alone.add_argument(
        "--screenshots", type=Path, metavar="DIR", help="save a picture of every tab into this folder and end"
    )
    alone.add_argument(
        "--play-demos", type=Path, metavar="DIR", help="play all demos, save a picture of every step, and end"
    )
    parser.add_argument("--version", action="version", version=f"LayerLab {layerlab_version()}")
    return parser


def _zoom(text: str) -> float:
    try:
        percent = float(text.strip().removesuffix("%"))
    except ValueError:
        percent = 0.0
    if not 80 <= percent <= 300:
        raise argparse.ArgumentTypeError(f"{text!r} is no zoom: give 80 to 300")
    return percent


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text.strip().lower())
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size: write it as 1280x800")
    width, height = int(match[1]), int(match[2])
    if not all(SMALLEST_SIZE <= side <= LARGEST_SIZE for side in (width, height)):
        raise argparse.ArgumentTypeError(f"{text} is out of range: use {SMALLEST_SIZE} to {LARGEST_SIZE}")
    return width, height


def _make_folder(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    tempfile.TemporaryFile(dir=folder).close()


def _has_screen() -> bool:
    """Qt would abort without one, and leave a core dump."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
