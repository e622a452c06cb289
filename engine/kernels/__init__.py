"""Products that torch computes fastest through operations that it does not document.

Each of them is compared with double precision when it is first used; where it is missing, or wrong on this processor,
public torch does the same more slowly. Nothing else in the program calls such an operation.
"""

from engine.kernels.float32 import Activation, float_linear
from engine.kernels.int8 import INPUT_STEPS, INPUT_ZERO_POINT, Int8Linear

__all__ = ["INPUT_STEPS", "INPUT_ZERO_POINT", "Activation", "Int8Linear", "float_linear"]
