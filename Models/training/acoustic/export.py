"""Writes a trained network as safetensors plus config.json.

Command: python -m acoustic.export --checkpoint WORK/acoustic/best.pt --out ../id-kecil [--blend MODEL_FOLDER] [--share 0.5]
`--blend` takes the mean of the run's weights and those of the model it began with (Wortsman et al., 2022): what is new
is kept and what was known is not forgotten; `--share` is the weight of the new. It asks for a run with --freeze-norm.
"""
from __future__ import annotations

import json
import os
import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .network import ConvNetwork, NetworkConfig, load_folded


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


def network_of_export(folder: Path) -> tuple[ConvNetwork, np.ndarray]:
    """The network of a model folder, to go on training with frozen normalisation, and the mean it begins with."""
    config = json.loads((folder / "config.json").read_text())
    shape = dict(config["network"])
    shape["blocks"] = tuple((b["left"], b["right"]) for b in shape["blocks"])
    raw = (folder / "acoustic.safetensors").read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    tensors = {}
    for name, entry in json.loads(raw[8:8 + length]).items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            values = np.frombuffer(raw[8 + length + begin:8 + length + end], "<f4").reshape(entry["shape"])
            tensors[name] = torch.from_numpy(values.copy())
    network = ConvNetwork(NetworkConfig(**shape))
    load_folded(network, tensors)
    return network, np.array(config["features"]["meanNormalization"]["priorMean"], np.float32)


def main() -> None:
    """Reads the averaged weights of a checkpoint and writes the model directory's acoustic part."""
    import argparse

    from .features import PRIOR_FRAMES, WINDOW
    from .network import export_tensors
    from .units import UNITS

    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--checkpoint", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--name", default="id-kecil")
    p.add_argument("--blend", type=Path, help="model folder to average with")
    p.add_argument("--share", type=float, default=0.5)
    p.add_argument("--start-shift", type=int, default=0, help="milliseconds added to every word's start")
    p.add_argument("--end-shift", type=int, default=0, help="milliseconds added to every word's end")
    a = p.parse_args()
    saved = torch.load(a.checkpoint, weights_only=False)
    config = replace(saved.get("config") or NetworkConfig(), outputs=len(UNITS))
    network = ConvNetwork(config)
    state = saved["averaged"]
    for name in ("output.weight", "output.bias"):  # units of other languages stay behind
        state[name] = state[name][:len(UNITS)]
    network.load_state_dict(state)
    network.eval()
    prior = json.loads((a.checkpoint.parent / "prior.json").read_text())
    a.out.mkdir(parents=True, exist_ok=True)
    tensors = export_tensors(network)
    if a.blend:
        other = export_tensors(network_of_export(a.blend)[0])
        tensors = {name: a.share * tensor + (1 - a.share) * other[name] for name, tensor in tensors.items()}
    export_safetensors(tensors, a.out / "acoustic.safetensors")
    write_json({
        "format": "sidilan-conv-ctc", "version": 1, "name": a.name, "sampleRate": 16000,
        "features": {"cepstra": config.inputDimension, "meanNormalization": {
            "window": WINDOW, "priorFrames": PRIOR_FRAMES, "priorMean": [round(x, 4) for x in prior]}},
        "network": config.to_json(), "units": UNITS,
        "timing": {"startShiftMilliseconds": a.start_shift, "endShiftMilliseconds": a.end_shift},
        "blankSkipThreshold": 0.98,
    }, a.out / "config.json")


if __name__ == "__main__":
    main()
