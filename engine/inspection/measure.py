"""How long each module takes, and how much memory its activations take."""

from __future__ import annotations

import statistics
import time
from collections import defaultdict
from collections.abc import Generator, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode

from engine.errors import EngineError
from engine.handle import ModelHandle
from engine.inspection.input_spec import InputSpec, build_inputs, needs_meta
from engine.inspection.measurement import Measurement, ModuleMeasurement
from engine.inspection.observation import Call, Observer, left_as_found, observe, tensors
from engine.inspection.twin import is_uninitialised, require_values
from engine.language import tr
from engine.progress import Progress

REPEATS, WARM_UP = 9, 2
MOST_REPEATS = 1_000


def measure(
    handle: ModelHandle,
    inputs: InputSpec | tuple[Any, ...] | None = None,
    *,
    repeats: int = REPEATS,
    warm_up: int = WARM_UP,
) -> Generator[Progress, None, Measurement]:
    """Medians over ``repeats`` forward passes in eval mode, after ``warm_up`` that are not counted.

    Passes that are watched and passes that are not take turns, so that a busy machine slows both alike. The model is
    afterwards as it was, also when the generator is closed.

    Raises:
        EngineError: no values, an input too large to run, repeats out of range, or a forward pass that fails.
    """
    if not 1 <= repeats <= MOST_REPEATS or warm_up < 0:
        raise EngineError(
            tr(
                "{repeats} repeats are not possible: give 1 to {most_repeats:,}.",
                repeats=repeats,
                most_repeats=MOST_REPEATS,
            )
        )
    require_values(handle)
    if isinstance(inputs, InputSpec):
        inputs = build_inputs(inputs, handle.example_input)
    given = handle.example_input if inputs is None else inputs
    if is_uninitialised(handle.module):
        raise EngineError(
            tr("{title} has lazy modules without sizes yet: run it on an input first.", title=handle.title)
        )
    if needs_meta(handle.module, given, handle.example_input):
        raise EngineError(tr("This input or model is too large to run for a measurement: use a smaller input."))
    total = warm_up + repeats + 1
    memory = _measured_memory(handle, given)
    yield Progress(1, total, tr("Measuring memory"))
    plain, watched = [], []
    for number in range(warm_up + repeats):
        seconds = _plain_pass(handle.module, given)
        timer = _Timer()
        observe(handle.module, given, timer)
        if number >= warm_up:
            plain.append(seconds)
            watched.append(timer)
        yield Progress(number + 2, total, tr("Measuring time"))
    modules = tuple(_joined(fqn, watched, memory) for fqn in watched[0].seconds)
    return Measurement(
        modules=tuple(sorted(modules, key=lambda module: module.fqn != "")),
        plain_seconds=statistics.median(plain),
        watched_seconds=statistics.median(sum(timer.root_seconds) for timer in watched),
        repeats=repeats,
        threads=torch.get_num_threads(),
    )


def _measured_memory(handle: ModelHandle, inputs: tuple[Any, ...]) -> _Memory:
    memory = _Memory()
    try:
        with memory:
            observe(handle.module, inputs, memory.observer)
    except Exception as error:  # a model's forward may raise anything
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise EngineError(
            tr("The forward pass fails ({reason}): choose an input shape that runs.", reason=reason[:200])
        ) from error
    return memory


def _plain_pass(module: nn.Module, inputs: tuple[Any, ...]) -> float:
    with left_as_found(module), torch.inference_mode():
        start = time.perf_counter()
        module(*inputs)
        return time.perf_counter() - start


class _Timer(Observer):
    """Seconds and calls of every module, with and without what was called inside."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self.own: defaultdict[str, float] = defaultdict(float)
        self.calls: defaultdict[str, int] = defaultdict(int)
        self.root_seconds: list[float] = []
        self._open: list[tuple[str, float]] = []
        self._inside: list[float] = []

    def enter_module(self, fqn: str, module: nn.Module) -> None:
        self._inside.append(0.0)
        self.seconds[fqn] += 0.0  # modules in the order in which they begin
        self._open.append((fqn, time.perf_counter()))

    def leave_module(self, fqn: str, module: nn.Module, call: Call) -> None:
        now = time.perf_counter()
        spent, inside = now - self._open.pop()[1], self._inside.pop()
        self.seconds[fqn] += spent
        self.own[fqn] += max(0.0, spent - inside)
        self.calls[fqn] += 1
        if self._inside:
            self._inside[-1] += spent
        else:
            self.root_seconds.append(spent)

    def abandon_module(self, fqn: str, module: nn.Module) -> None:
        self._open.pop()
        self._inside.pop()


class _Memory(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Bytes of every storage that an operation makes, for all modules that it happens in."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.allocated: defaultdict[str, int] = defaultdict(int)
        self.returned: defaultdict[str, int] = defaultdict(int)
        self.observer = _MemoryObserver(self)
        self.open: list[str] = []
        self.made: set[int] = set()
        self.kept: list[Tensor] = []  # so that no storage's address is given to another one

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        output = func(*args, **(kwargs or {}))
        before = {storage_of(tensor) for tensor in tensors((args, dict(kwargs or {})))}
        for tensor in tensors(output):
            place = storage_of(tensor)
            if place in before or place in self.made:
                continue
            self.made.add(place)
            self.kept.append(tensor)
            for fqn in set(self.open):
                self.allocated[fqn] += tensor.numel() * tensor.element_size()
        return output


class _MemoryObserver(Observer):
    def __init__(self, memory: _Memory) -> None:
        self._memory = memory
        self._known: list[set[int]] = []

    def enter_module(self, fqn: str, module: nn.Module) -> None:
        self._memory.open.append(fqn)
        self._known.append(set(self._memory.made))

    def leave_module(self, fqn: str, module: nn.Module, call: Call) -> None:
        self._memory.open.pop()
        known = self._known.pop()
        seen: set[int] = set()
        for tensor in tensors(call.output):
            place = storage_of(tensor)
            if place in self._memory.made and place not in known and place not in seen:
                seen.add(place)
                self._memory.returned[fqn] += tensor.numel() * tensor.element_size()

    def abandon_module(self, fqn: str, module: nn.Module) -> None:
        self._memory.open.pop()
        self._known.pop()


def storage_of(tensor: Tensor) -> int:
    """What tells one tensor's memory from another's."""
    return tensor.untyped_storage()._cdata if tensor.layout == torch.strided else id(tensor)


def _joined(fqn: str, timers: list[_Timer], memory: _Memory) -> ModuleMeasurement:
    times = tuple(timer.seconds[fqn] for timer in timers)
    return ModuleMeasurement(
        fqn=fqn,
        calls=timers[0].calls[fqn],
        seconds=statistics.median(times),
        own_seconds=statistics.median(timer.own[fqn] for timer in timers),
        repeats=times,
        output_bytes=memory.returned[fqn],
        allocated_bytes=memory.allocated[fqn],
    )
