"""What the first bytes of a file say about it."""

from __future__ import annotations

from typing import TypeVar

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
    (0, b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (0, b"BZh", "a bzip2 archive", "unpack it first"),
    (0, b"\xfd7zXZ\0", "an xz archive", "unpack it first"),
    (0, b"\x28\xb5\x2f\xfd", "a Zstandard archive", "unpack it first"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it first"),
    (0, b"Rar!\x1a\x07", "a RAR archive", "unpack it first"),
    (257, b"ustar", "a tar archive", "unpack it first"),
    (0, b"GGUF", "a GGUF model of llama.cpp", "choose the .safetensors file that it was made from"),
    (0, b"\x93NUMPY", "a NumPy array (.npy)", "save tensors with safetensors or torch.save instead"),
    (0, b"\x89HDF\r\n\x1a\n", "an HDF5 file (Keras or plain data)", "convert its weights to .safetensors"),
    (4, b"TFL3", "a TensorFlow Lite model", "convert it to ONNX"),
    (0, b"%PDF", "a PDF document", "copy its text into a .txt file"),
    (0, b"PAR1", "a Parquet table", "export its text column as .txt"),
    (0, b"SQLite format 3\0", "an SQLite database", "choose a model, picture or text"),
    (0, b"\x7fELF", "a program for Linux", "choose a model, picture or text"),
    (0, b"MZ", "a program for Windows", "choose a model, picture or text"),
    (8, b"WAVE", "a WAV sound", "choose a model, picture or text"),
    (0, b"\0\0\1\0", "an icon (.ico)", "save it as PNG"),
    (4, b"ftyp", "a video, or a HEIC or AVIF picture", "save a picture as PNG"),
    (0, b"\x76\x2f\x31\x01", "an OpenEXR picture", "save it as PNG"),
)

# (names, what, remedy) for zip archives that are no torch file; a name that ends in "/" is a folder, "*.x" a suffix.
ZIPS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("*.npy",), "a NumPy archive (.npz)", "save tensors with safetensors or torch.save instead"),
    (("[Content_Types].xml",), "an Office document", "save its text as .txt"),
    (("mimetype",), "an OpenDocument or EPUB file", "save its text as .txt"),
    (("model.weights.h5",), "a Keras model", "convert its weights to .safetensors"),
    (("META-INF/",), "a Java archive", "choose a model, picture or text"),
)


Row = TypeVar("Row", tuple[int, bytes, str], tuple[int, bytes, str, str])


def first_match(head: bytes, table: tuple[Row, ...]) -> Row | None:
    """The row of a table whose bytes stand at its offset."""
    for row in table:
        offset, magic = row[0], row[1]
        if head[offset : offset + len(magic)] == magic:
            return row
    return None
