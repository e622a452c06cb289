"""The names that file formats give to dtypes, and how many bits an element takes; free of torch."""

from __future__ import annotations

# torch's name: bits of one element. float4_e2m1fn_x2 is a pair, and the bits of int1 to uint7 sit in a byte each.
BITS = {
    "float64": 64, "float32": 32, "float16": 16, "bfloat16": 16,
    "complex128": 128, "complex64": 64, "complex32": 32,
    "int64": 64, "int32": 32, "int16": 16, "int8": 8,
    "uint64": 64, "uint32": 32, "uint16": 16, "uint8": 8, "bool": 8,
    "float8_e4m3fn": 8, "float8_e5m2": 8, "float8_e4m3fnuz": 8, "float8_e5m2fnuz": 8, "float8_e8m0fnu": 8,
    "float4_e2m1fn_x2": 8,
    "qint8": 8, "quint8": 8, "qint32": 32, "quint4x2": 4, "quint2x4": 2,
    "bits8": 8, "bits16": 16, "bits1x8": 8, "bits2x4": 8, "bits4x2": 8,
    **{f"{sign}int{bits}": 8 for sign in ("", "u") for bits in range(1, 8)},
}  # fmt: skip

# What else files hold: no dtype of torch, but of known size.
OTHER_BITS = {"float4_e2m1": 4, "float6_e2m3": 6, "float6_e3m2": 6, "int4 (packed)": 4, "uint4 (packed)": 4}

STORAGES = {
    "DoubleStorage": "float64", "FloatStorage": "float32", "HalfStorage": "float16", "LongStorage": "int64",
    "IntStorage": "int32", "ShortStorage": "int16", "CharStorage": "int8", "ByteStorage": "uint8",
    "BoolStorage": "bool", "BFloat16Storage": "bfloat16", "ComplexDoubleStorage": "complex128",
    "ComplexFloatStorage": "complex64", "QInt8Storage": "qint8", "QInt32Storage": "qint32",
    "QUInt8Storage": "quint8", "QUInt4x2Storage": "quint4x2", "QUInt2x4Storage": "quint2x4",
    "UntypedStorage": "uint8",
}  # fmt: skip

SAFETENSORS = {
    "F64": "float64", "F32": "float32", "F16": "float16", "BF16": "bfloat16", "I64": "int64", "I32": "int32",
    "I16": "int16", "I8": "int8", "U64": "uint64", "U32": "uint32", "U16": "uint16", "U8": "uint8", "BOOL": "bool",
    "C64": "complex64", "F8_E4M3": "float8_e4m3fn", "F8_E5M2": "float8_e5m2", "F8_E8M0": "float8_e8m0fnu",
    "F8_E4M3FNUZ": "float8_e4m3fnuz", "F8_E5M2FNUZ": "float8_e5m2fnuz", "F4": "float4_e2m1",
    "F6_E2M3": "float6_e2m3", "F6_E3M2": "float6_e3m2",
}  # fmt: skip

# ScalarType of torch.export's schema.
EXPORT = {
    1: "uint8", 2: "int8", 3: "int16", 4: "int32", 5: "int64", 6: "float16", 7: "float32", 8: "float64",
    9: "complex32", 10: "complex64", 11: "complex128", 12: "bool", 13: "bfloat16", 28: "uint16",
    29: "float8_e4m3fn", 30: "float8_e5m2", 31: "float8_e4m3fnuz", 32: "float8_e5m2fnuz",
    33: "float8_e8m0fnu", 34: "uint32", 35: "uint64",
}  # fmt: skip

# TensorProto.DataType of ONNX.
ONNX = {
    1: "float32", 2: "uint8", 3: "int8", 4: "uint16", 5: "int16", 6: "int32", 7: "int64", 9: "bool", 10: "float16",
    11: "float64", 12: "uint32", 13: "uint64", 14: "complex64", 15: "complex128", 16: "bfloat16",
    17: "float8_e4m3fn", 18: "float8_e4m3fnuz", 19: "float8_e5m2", 20: "float8_e5m2fnuz", 21: "uint4 (packed)",
    22: "int4 (packed)", 23: "float4_e2m1", 24: "float8_e8m0fnu",
}  # fmt: skip

# What torch can turn into a model's own dtype, value by value.
CONVERTIBLE = frozenset(
    name for name in BITS if name.startswith(("float8", "float16", "float32", "float64", "bfloat"))
    or name in ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "bool")
)  # fmt: skip


def bits_of(dtype: str) -> int | None:
    """Bits of one element, None for a dtype that is not known."""
    return BITS.get(dtype, OTHER_BITS.get(dtype))


def needed_bytes(dtype: str, numel: int) -> int:
    """What so many elements take when they lie side by side; 0 for an unknown dtype."""
    return (numel * (bits_of(dtype) or 0) + 7) // 8
