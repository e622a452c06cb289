"""Digits as other hands would have written them: turned, slanted, scaled, shifted, thicker, thinner, fainter."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

TURN_DEGREES, SLANT, SHIFT_PIXELS = 14.0, 0.20, 3.0
SCALES = (0.78, 1.18)
THICKER_SHARE, THINNER_SHARE, UNCHANGED_SHARE = 0.20, 0.10, 0.15


def changed_digits(images: Tensor) -> Tensor:
    """Another version of each image (N, 1, H, W) with values from 0 to 1; draws from torch's global generator.

    Each is moved by an affine map of its own, sampled bilinearly; some strokes grow or shrink by part of a pixel; ink
    becomes up to 30 % fainter. A share of the images stays as it is.
    """
    count, _, height, width = images.shape
    pen = torch.rand(count, 1, 1, 1)
    amount = torch.rand(count, 1, 1, 1)
    thick = F.max_pool2d(images, 3, stride=1, padding=1)
    thin = -F.max_pool2d(-images, 3, stride=1, padding=1)
    changed = torch.where(pen < THICKER_SHARE, images + amount * (thick - images), images)
    is_thinner = pen > 1 - THINNER_SHARE
    changed = torch.where(is_thinner, images + 0.6 * amount * (thin - images), changed)
    grid = F.affine_grid(_affine_maps(count, height, width), [count, 1, height, width], align_corners=False)
    changed = F.grid_sample(changed, grid, align_corners=False) * (0.7 + 0.3 * torch.rand(count, 1, 1, 1).sqrt())
    return torch.where(torch.rand(count, 1, 1, 1) < UNCHANGED_SHARE, images, changed.clamp_(0, 1))


def _affine_maps(count: int, height: int, width: int) -> Tensor:
    """(count, 2, 3): from a place in the new image to one in the old, both from -1 to 1."""

    def draw(low: float, high: float) -> Tensor:
        return low + (high - low) * torch.rand(count)

    turn = draw(-1, 1) * math.radians(TURN_DEGREES)
    slant = draw(-SLANT, SLANT)
    scale_x, scale_y = 1 / draw(*SCALES), 1 / draw(*SCALES)
    cosine, sine = turn.cos(), turn.sin()
    shift_x, shift_y = (draw(-1, 1) * 2 * SHIFT_PIXELS / side for side in (width, height))
    rows = [
        torch.stack([scale_x * cosine, scale_x * (slant * cosine - sine), shift_x], dim=1),
        torch.stack([scale_y * sine, scale_y * (slant * sine + cosine), shift_y], dim=1),
    ]
    return torch.stack(rows, dim=1)
