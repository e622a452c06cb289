"""From what a pickle says of its tensors to what the window shows of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from engine.language import in_english, tr
from engine.loading.pickled_tensors import PickledTensor, StorageRecord
from engine.loading.results import StateGroup, TensorEntry
from engine.loading.tensor_tree import FoundTensor, Names, TensorTree

_LARGEST = 1 << 62
_MOST_OPTIMIZERS = 16

FindStorage = Callable[[str], StorageRecord | None]


def entries(found: list[FoundTensor], find_storage: FindStorage) -> tuple[TensorEntry, ...]:
    """One entry a tensor; ``find_storage`` says where the storage of a key lies in the file."""
    records: dict[str, StorageRecord | None] = {}
    made = []
    for place in found:
        key = place.tensor.storage_key
        if key is not None and key not in records:
            records[key] = find_storage(key)
        made.append(_entry(place, records.get(key) if key is not None else None))
    return tuple(made)


def _entry(place: FoundTensor, record: StorageRecord | None) -> TensorEntry:
    tensor = place.tensor
    size_bytes, note = tensor.size_bytes, tensor.note
    if tensor.numel > _LARGEST:
        size_bytes, note = 0, tr("claims an impossible number of values")
    held = record.size_bytes if record is not None else 0
    if not note and tensor.storage_key is not None:
        note = _storage_note(tensor, record, held)
    is_readable = record is not None and not _forbids_reading(note)
    return TensorEntry(
        name=".".join((*place.group, *place.key)),
        shape=tensor.shape,
        dtype=tensor.dtype,
        size_bytes=size_bytes,
        group=".".join(place.group),
        key=".".join(place.key),
        stride=tensor.stride,
        offset=tensor.offset,
        storage_bytes=held,
        file_offset=record.file_offset if record is not None and is_readable else None,
        crc32=record.crc32 if record is not None else None,
        device=tensor.device,
        note=note,
    )


def _storage_note(tensor: PickledTensor, record: StorageRecord | None, held: int) -> str:
    if record is None:
        return "" if tensor.numel == 0 else tr("has lost its values: the file has no storage for it")
    if held < tensor.claimed_bytes:
        return tr(
            "is cut off: the file holds {held:,} of {claimed_bytes:,} bytes",
            held=held,
            claimed_bytes=tensor.claimed_bytes,
        )
    if tensor.reach_bytes > held:
        return tr("reaches beyond its storage")
    if tensor.size_bytes > held:
        return tr("repeats {held:,} bytes of storage", held=held)
    if record.file_offset is None:
        return tr("is compressed in the archive")
    return ""


def is_damage(note: str) -> bool:
    """Whether a tensor with this note has lost values that it should have."""
    return in_english(note).startswith(("has lost", "is cut off", "reaches beyond", "claims"))


def _forbids_reading(note: str) -> bool:
    """Whether a tensor with this note has no values that could be taken from the file as they are."""
    return bool(note) and not in_english(note).startswith("repeats")


def findings(tensors: tuple[TensorEntry, ...]) -> list[str]:
    """What is special about tensors, each kind said once."""
    said = []
    by_note: dict[str, list[str]] = {}
    for entry in tensors:
        if entry.note:
            by_note.setdefault(entry.note, []).append(entry.name)
    for note, names in by_note.items():
        first = shortened(names[0])
        said.append(
            tr("{name} {note}.", name=first, note=note)
            if len(names) == 1
            else tr("{count} tensors, such as {first}: each {note}.", count=len(names), first=first, note=note)
        )
    devices = sorted({entry.device for entry in tensors} - {"cpu", "meta"})
    if devices:
        said.append(tr("Saved on {devices}; values are read for the CPU.", devices=", ".join(devices[:8])))
    offsets = Counter(entry.file_offset for entry in tensors if entry.file_offset is not None and entry.storage_bytes)
    shared = [entry.name for entry in tensors if entry.file_offset is not None and offsets[entry.file_offset] > 1]
    if shared:
        said.append(
            tr(
                "{count} tensors share storage, such as {first} and {second}.",
                count=len(shared),
                first=shortened(shared[0]),
                second=shortened(shared[1]),
            )
        )
    doubled = [name for name, times in Counter(entry.name for entry in tensors).items() if times > 1]
    if doubled:
        said.append(
            tr(
                "{count} names occur more than once, such as {name}.",
                count=len(doubled),
                name=shortened(doubled[0]),
            )
        )
    return said


def groups(tensors: tuple[TensorEntry, ...], optimizers: list[Names]) -> tuple[StateGroup, ...]:
    """The state_dicts to pick from, the largest first; an optimizer's state is none."""
    sizes: dict[str, list[int]] = {}
    for entry in tensors:
        sizes.setdefault(entry.group, []).append(entry.size_bytes)
    hidden = [".".join(names) for names in optimizers[:_MOST_OPTIMIZERS]]
    found = [
        StateGroup(name, len(size_bytes), sum(size_bytes))
        for name, size_bytes in sizes.items()
        if not any(name == other or not other or name.startswith(f"{other}.") for other in hidden)
    ]
    return tuple(sorted(found, key=lambda group: -group.size_bytes))


def tree_findings(tree: TensorTree) -> list[str]:
    """What is special about what holds the tensors."""
    said = list(tree.findings)
    if tree.modules:
        said.append(tr("Holds the whole module {module}, not only its state_dict.", module=tree.modules[0]))
    for names in tree.optimizers[:_MOST_OPTIMIZERS]:
        if names:
            said.append(tr("{name} is an optimizer's state, not a model's.", name=".".join(names)))
        else:
            said.append(tr("The whole file is an optimizer's state, not a model's."))
    return said


def shortened(name: str, most: int = 60) -> str:
    """A name for a sentence: printable and short; ``repr`` where it has strange characters."""
    text = name if name.isprintable() and name else repr(name)
    return text if len(text) <= most else f"{text[: most - 1]}…"
