"""What the first bytes of a file say about it."""

from __future__ import annotations

from typing import TypeVar

from engine.language import mark

# (offset, bytes, name): pictures that the program can look at.
IMAGES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "PNG"),
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"GIF87a", "GIF"),
    (0, b"GIF89a", "GIF"),
    (8, b"WEBP", "WebP"),
    (0, b"II*\0", "TIFF"),
    (0, b"MM\0*", "TIFF"),
)

# (offset, bytes, what it really is, what to do): files that are often taken for a model or a text.
OTHERS: tuple[tuple[int, bytes, str, str], ...] = (
    (0, b"\x1f\x8b", mark("a gzip archive"), mark("unpack it first")),
    (0, b"BZh", mark("a bzip2 archive"), mark("unpack it first")),
    (0, b"\xfd7zXZ\0", mark("an xz archive"), mark("unpack it first")),
    (0, b"\x28\xb5\x2f\xfd", mark("a Zstandard archive"), mark("unpack it first")),
    (0, b"7z\xbc\xaf\x27\x1c", mark("a 7z archive"), mark("unpack it first")),
    (0, b"Rar!\x1a\x07", mark("a RAR archive"), mark("unpack it first")),
    (257, b"ustar", mark("a tar archive"), mark("unpack it first")),
    (0, b"GGUF", mark("a GGUF model of llama.cpp"), mark("choose the .safetensors file that it was made from")),
    (0, b"\x93NUMPY", mark("a NumPy array (.npy)"), mark("save tensors with safetensors or torch.save instead")),
    (0, b"\x89HDF\r\n\x1a\n", mark("an HDF5 file (Keras or plain data)"), mark("convert its weights to .safetensors")),
    (4, b"TFL3", mark("a TensorFlow Lite model"), mark("convert it to ONNX")),
    (0, b"%PDF", mark("a PDF document"), mark("copy its text into a .txt file")),
    (0, b"PAR1", mark("a Parquet table"), mark("export its text column as .txt")),
    (0, b"SQLite format 3\0", mark("an SQLite database"), mark("choose a model, picture or text")),
    (0, b"\x7fELF", mark("a program for Linux"), mark("choose a model, picture or text")),
    (0, b"MZ", mark("a program for Windows"), mark("choose a model, picture or text")),
    (8, b"WAVE", mark("a WAV sound"), mark("choose a model, picture or text")),
    (0, b"\0\0\1\0", mark("an icon (.ico)"), mark("save it as PNG")),
    (4, b"ftyp", mark("a video, or a HEIC or AVIF picture"), mark("save a picture as PNG")),
    (0, b"\x76\x2f\x31\x01", mark("an OpenEXR picture"), mark("save it as PNG")),
)

# (names, what, remedy) for zip archives that are no torch file; a name that ends in "/" is a folder, "*.x" a suffix.
ZIPS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("*.npy",), mark("a NumPy archive (.npz)"), mark("save tensors with safetensors or torch.save instead")),
    (("[Content_Types].xml",), mark("an Office document"), mark("save its text as .txt")),
    (("mimetype",), mark("an OpenDocument or EPUB file"), mark("save its text as .txt")),
    (("model.weights.h5",), mark("a Keras model"), mark("convert its weights to .safetensors")),
    (("META-INF/",), mark("a Java archive"), mark("choose a model, picture or text")),
)


Row = TypeVar("Row", tuple[int, bytes, str], tuple[int, bytes, str, str])


def first_match(head: bytes, table: tuple[Row, ...]) -> Row | None:
    """The row of a table whose bytes stand at its offset."""
    for row in table:
        offset, magic = row[0], row[1]
        if head[offset : offset + len(magic)] == magic:
            return row
    return None
