"""Writes a trained network as safetensors plus config.json.

Command: python -m acoustic.export --checkpoint WORK/acoustic/best.pt --out ../id-kecil
"""
from __future__ import annotations

import json
import os
import struct
from pathlib import Path

from torch import Tensor


def export_safetensors(tensors: dict[str, Tensor], path: Path) -> None:
    """Writes float32 tensors in the safetensors layout: length, JSON header, data.

    The header is padded with spaces to a multiple of eight bytes; the file appears whole or not at all.
    """
    header: dict[str, dict] = {}
    offset = 0
    for name, tensor in tensors.items():
        size = tensor.numel() * 4
        header[name] = {"dtype": "F32", "shape": list(tensor.shape), "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    temporary = path.with_suffix(".part")
    with open(temporary, "wb") as f:
        f.write(struct.pack("<Q", len(text)))
        f.write(text)
        for tensor in tensors.values():
            f.write(tensor.numpy().astype("<f4").tobytes())
    os.replace(temporary, path)


def write_json(value: dict, path: Path) -> None:
    """Writes a JSON file that appears whole or not at all."""
    temporary = path.with_suffix(".part")
    temporary.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    os.replace(temporary, path)
