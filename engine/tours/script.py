"""A guided demo as data: steps that set the program's own controls, point at them, ask and explain.

A file holds one demo as JSON. A translation holds texts only, in the same places, and is laid over the English file.
All texts are plain: whatever looks like HTML is shown as it is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.errors import EngineError
from engine.laid_over import LONGEST_TEXT, LaidOver
from engine.language import tr

VERSION = 1
MOST_STEPS, MOST_CHOICES = 40, 6
LONGEST_WAIT_S = 60.0
IDLE = "idle"
RELATIONS = ("equal", "below", "above")

_PLACES = ("model", "layer", "tab", "entry", "view", "detail")
_ACTIONS = ("show", "set", "press", "highlight", "wait", "note")
_STEP = ("say", "ask", *_ACTIONS)
_TOUR = ("version", "title", "goal", "seed", "steps", "note")
_ASK = ("question", "choices", "right", "afterwards", "reveal", "check", "note")


@dataclass(frozen=True)
class Setting:
    """A control gets a value. ``cell`` is the place inside of it: a cell's numbers, or the name of a row."""

    control: str
    value: Any
    cell: tuple[int, ...] | str | None = None


@dataclass(frozen=True)
class Press:
    """A control is clicked, or the place inside of it that ``cell`` names."""

    control: str
    cell: tuple[int, ...] | str | None = None


@dataclass(frozen=True)
class Actions:
    """What is done, in this order: a place is shown, controls are set, then pressed, then waited for, then pointed at.

    ``show`` has some of: model (a name of the gallery), layer (fqn), tab (id), entry and view (keys of that tab),
    detail. ``wait`` is "idle" (until nothing runs), or seconds. Controls are "tab/objectName", or longer paths of
    object names where one is not enough.
    """

    show: Mapping[str, str]
    set: tuple[Setting, ...] = ()
    press: tuple[Press, ...] = ()
    wait: str | float = 0.0
    highlight: tuple[str, ...] = ()


@dataclass(frozen=True)
class Check:
    """What the window shows once the answer is revealed: ``control`` shows ``shows``, a text, or a number.

    A number is read off a ``cell``; ``relation`` says whether it is that number, or on which side of it.
    """

    control: str
    shows: str | float
    cell: tuple[int, ...] | str | None = None
    relation: str = "equal"


@dataclass(frozen=True)
class Question:
    """Asked before one may look: the right choice (from 0) and ``afterwards`` are hidden until one is chosen."""

    text: str
    choices: tuple[str, ...]
    right: int
    afterwards: str
    reveal: Actions
    check: Check | None = None


@dataclass(frozen=True)
class Step:
    say: str
    actions: Actions
    ask: Question | None = None


@dataclass(frozen=True)
class Tour:
    """One guided demo; ``name`` is its file's name without the suffix."""

    name: str
    title: str
    goal: str
    seed: int
    steps: tuple[Step, ...]


def parse_tour(name: str, data: object, texts: object = None) -> Tour:
    """The demo of a file's JSON, with the ``texts`` of a translation laid over it; texts that do not fit are left out.

    Raises:
        EngineError: it is no demo, is damaged, or comes from a later version.
    """
    if not isinstance(data, dict):
        raise _damaged(name, tr("it is no demo"))
    version = data.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise EngineError(
            tr("The demo {name} is of a later version of LayerLab: update LayerLab to play it.", name=name)
        )
    reader = _Reader(name)
    reader.known(data, _TOUR, tr("the demo"))
    if version != VERSION:
        raise _damaged(name, tr("its version is not {version}", version=VERSION))
    seed = data.get("seed", 1)
    if isinstance(seed, bool) or not isinstance(seed, int) or not 0 <= seed < 2**31:
        raise _damaged(name, tr("its seed is no whole number below 2,147,483,648"))
    steps = reader.items(data.get("steps"), tr("the steps"), most=MOST_STEPS)
    if not steps:
        raise _damaged(name, tr("it has no steps"))
    words = texts if isinstance(texts, LaidOver) else LaidOver(texts)
    return Tour(
        name=name,
        title=words.text("title", reader.text(data, "title", tr("the demo"))),
        goal=words.text("goal", reader.text(data, "goal", tr("the demo"))),
        seed=seed,
        steps=tuple(reader.step(step, at, words.below("steps", at)) for at, step in enumerate(steps)),
    )


class _Reader:
    """Reads the parts of a demo, and says in one sentence what is wrong with them."""

    def __init__(self, name: str) -> None:
        self._name = name

    def known(self, data: Mapping[str, Any], keys: tuple[str, ...], where: str) -> None:
        unknown = next((key for key in data if key not in keys), None)
        if unknown is not None:
            raise _damaged(
                self._name, tr("{where} has “{key}”, which means nothing", where=where, key=str(unknown)[:60])
            )

    def mapping(self, data: object, keys: tuple[str, ...], where: str) -> dict[str, Any]:
        if not isinstance(data, dict):
            raise _damaged(self._name, tr("{where} is not in braces", where=where))
        self.known(data, keys, where)
        return data

    def text(self, data: Mapping[str, Any], key: str, where: str) -> str:
        found = data.get(key)
        if not isinstance(found, str) or not found or len(found) > LONGEST_TEXT:
            raise _damaged(self._name, tr("{where} has no text “{key}”", where=where, key=key))
        return found

    def items(self, data: object, where: str, *, most: int) -> list[Any]:
        if data is None:
            return []
        if not isinstance(data, list) or len(data) > most:
            raise _damaged(self._name, tr("{where} are no list of at most {most}", where=where, most=most))
        return data

    def step(self, data: object, at: int, words: LaidOver) -> Step:
        where = tr("step {number}", number=at + 1)
        step = self.mapping(data, _STEP, where)
        say = words.text("say", self.text(step, "say", where))
        ask = self._question(step["ask"], where, words.below("ask")) if "ask" in step else None
        return Step(say, self._actions(step, where), ask)

    def _question(self, data: object, where: str, words: LaidOver) -> Question:
        ask = self.mapping(data, _ASK, where)
        choices = self.items(ask.get("choices"), where, most=MOST_CHOICES)
        if len(choices) < 2 or not all(isinstance(each, str) and 0 < len(each) <= LONGEST_TEXT for each in choices):
            raise _damaged(self._name, tr("the question of {where} has no two choices", where=where))
        right = ask.get("right")
        if isinstance(right, bool) or not isinstance(right, int) or not 0 <= right < len(choices):
            raise _damaged(self._name, tr("the question of {where} has no right choice", where=where))
        reveal = self.mapping(ask.get("reveal", {}), _ACTIONS, where)
        return Question(
            text=words.text("question", self.text(ask, "question", where)),
            choices=words.texts("choices", tuple(choices)),
            right=right,
            afterwards=words.text("afterwards", self.text(ask, "afterwards", where)),
            reveal=self._actions(reveal, where),
            check=self._check(ask["check"], where) if "check" in ask else None,
        )

    def _check(self, data: object, where: str) -> Check:
        check = self.mapping(data, ("control", "shows", "cell", "relation"), where)
        relation = check.get("relation", RELATIONS[0])
        if relation not in RELATIONS:
            raise _damaged(self._name, tr("{where} does not say what is shown", where=where))
        shows = check.get("shows")
        if isinstance(shows, bool) or not isinstance(shows, str | int | float):
            raise _damaged(self._name, tr("{where} does not say what is shown", where=where))
        cell = self._cell(check.get("cell"), where)
        return Check(self.text(check, "control", where), shows, cell, relation)

    def _actions(self, data: Mapping[str, Any], where: str) -> Actions:
        show = self.mapping(data.get("show", {}), _PLACES, where)
        if not all(isinstance(place, str) for place in show.values()):
            raise _damaged(self._name, tr("{where} shows something that has no name", where=where))
        settings = []
        for each in self.items(data.get("set"), where, most=LONGEST_TEXT):
            setting = self.mapping(each, ("control", "value", "cell"), where)
            if "value" not in setting:
                raise _damaged(self._name, tr("{where} sets a control to nothing", where=where))
            control = self.text(setting, "control", where)
            settings.append(Setting(control, setting["value"], self._cell(setting.get("cell"), where)))
        presses = []
        for each in self._one_or_more(data.get("press"), where):
            if isinstance(each, str):
                presses.append(Press(each))
            else:
                press = self.mapping(each, ("control", "cell"), where)
                presses.append(Press(self.text(press, "control", where), self._cell(press.get("cell"), where)))
        highlight = self._one_or_more(data.get("highlight"), where)
        if not all(isinstance(each, str) for each in highlight):
            raise _damaged(self._name, tr("{where} points at something that has no name", where=where))
        return Actions(show, tuple(settings), tuple(presses), self._wait(data.get("wait", 0), where), tuple(highlight))

    def _one_or_more(self, data: object, where: str) -> list[Any]:
        return [data] if isinstance(data, str | dict) else self.items(data, where, most=LONGEST_TEXT)

    def _wait(self, data: object, where: str) -> str | float:
        if data == IDLE:
            return IDLE
        if isinstance(data, bool) or not isinstance(data, int | float) or not 0 <= data <= LONGEST_WAIT_S:
            raise _damaged(self._name, tr("{where} waits neither until idle nor 0 to 60 seconds", where=where))
        return float(data)

    def _cell(self, data: object, where: str) -> tuple[int, ...] | str | None:
        if data is None or isinstance(data, str):
            return data
        if isinstance(data, list) and all(isinstance(each, int) and not isinstance(each, bool) for each in data):
            return tuple(data)
        raise _damaged(self._name, tr("{where} names a cell that is none", where=where))


def _damaged(name: str, cause: str) -> EngineError:
    return EngineError(
        tr(
            "The demo {name} is damaged ({cause}): take it from another copy or install LayerLab again.",
            name=name,
            cause=cause,
        )
    )
