"""What belongs to this machine: threads, allocator, CPU, the quantized engine.

Everything that exists on one platform only sits here behind a probe with a fall-back.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

# The fastest first for dynamic int8 on x86; qnnpack is what ARM builds have.
_ENGINES = ("fbgemm", "x86", "onednn", "qnnpack")

_rng_lock = threading.Lock()
_threads_lock = threading.Lock()
_thread_requests: list[int] = []
_threads_before = 1


@dataclass(frozen=True)
class Environment:
    """What a measurement must record to be read later."""

    torch: str
    quantized_engine: str
    cpu: str
    cores: int
    threads: int
    python: str
    platform: str
    date: str


def environment(*, threads: int) -> Environment:
    """This machine and moment; ``threads`` are those of the measurement."""
    import torch

    return Environment(
        torch=torch.__version__,
        quantized_engine=quantized_engine() or "none",
        cpu=cpu_name(),
        cores=os.cpu_count() or 1,
        threads=threads,
        python=platform.python_version(),
        platform=f"{platform.system()} {platform.machine()}",
        date=datetime.now().astimezone().isoformat(timespec="seconds"),
    )


def cpu_name() -> str:
    """The processor's name where the platform tells it, else its architecture."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine() or "unknown"


def quantized_engine() -> str | None:
    """The engine for int8 products, or None where this build of torch has none."""
    import torch

    supported = torch.backends.quantized.supported_engines
    return next((engine for engine in _ENGINES if engine in supported), None)


@contextmanager
def using_quantized_engine(engine: str) -> Iterator[None]:
    """Weights packed inside are packed for ``engine``; they keep it afterwards."""
    import torch

    former = torch.backends.quantized.engine
    torch.backends.quantized.engine = engine
    try:
        yield
    finally:
        torch.backends.quantized.engine = former


@contextmanager
def preserved_rng(seed: int = 0) -> Iterator[None]:
    """For constructors that draw from torch's global generator and take no other: it is seeded inside and comes back
    as it was."""
    import torch

    with _rng_lock, torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        yield


@contextmanager
def using_threads(threads: int) -> Iterator[None]:
    """torch computes with ``threads`` threads inside.

    The number holds for the whole process: where two overlap, the later one's is in force, and the number from before
    both comes back when the last has ended.
    """
    import torch

    global _threads_before
    with _threads_lock:
        if not _thread_requests:
            _threads_before = torch.get_num_threads()
        _thread_requests.append(threads)
        torch.set_num_threads(threads)
    try:
        yield
    finally:
        with _threads_lock:
            _thread_requests.remove(threads)
            torch.set_num_threads(_thread_requests[-1] if _thread_requests else _threads_before)


def compute_in_one_thread() -> None:
    """torch computes with one thread from now on, also in threads that have not computed yet.

    The operations behind a picture are tiny. Two threads that share a busy machine wait for each other there: a digit
    through LeNet took 10 to 50 ms with two, always about 2 ms with one. ``using_threads`` still asks for more.
    """
    import torch

    torch.set_num_threads(1)


def keep_large_buffers() -> bool:
    """Asks glibc to keep freed large buffers instead of giving them back; False where there is no glibc.

    Logits over a vocabulary are tens of megabytes, and faulting them in again at every step costs 5 to 25 %.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    m_trim_threshold, m_top_pad, m_mmap_threshold = -1, -2, -3
    done = [mallopt(m_mmap_threshold, 1 << 30), mallopt(m_trim_threshold, 1 << 30), mallopt(m_top_pad, 1 << 26)]
    return all(done)


def preload_torch_libraries() -> bool:
    """Opens torch's large shared library ahead of ``import torch``; False where that is not possible.

    An import holds the interpreter's lock while it opens a library, which takes a window's breath away for up to
    0.4 s. ``dlopen`` as a foreign function lets go of the lock, and the import then finds the library open.
    """
    specification = importlib.util.find_spec("torch")
    if sys.platform == "win32" or specification is None or specification.origin is None:
        return False
    suffix = "dylib" if sys.platform == "darwin" else "so"
    library = Path(specification.origin).parent / "lib" / f"libtorch_cpu.{suffix}"
    try:
        dlopen = ctypes.CDLL(None).dlopen
    except (OSError, AttributeError):
        return False
    dlopen.restype = ctypes.c_void_p
    dlopen.argtypes = (ctypes.c_char_p, ctypes.c_int)
    return dlopen(os.fsencode(library), os.RTLD_NOW | os.RTLD_LOCAL) is not None
