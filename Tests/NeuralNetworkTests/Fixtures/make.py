"""Makes tiny.safetensors and tiny.json: a small network and what numpy says it computes.

The formulas are written out frame by frame, independently of Sources/NeuralNetwork and of the training code.
Command: python3 make.py (needs numpy)
"""
import json
import struct

import numpy as np

C, E, S, V, D = 8, 12, 4, 5, 6
BLOCKS = [(2, 1), (1, 2)]
rng = np.random.default_rng(42)
t = {"front.weight": (C, 5 * D), "front.bias": (C,), "output.weight": (V, C), "output.bias": (V,)}
for i, (l, r) in enumerate(BLOCKS):
    p = f"blocks.{i}."
    t |= {p + "depthwise.weight": (l + r + 1, C), p + "depthwise.bias": (C,), p + "squeeze.reduce.weight": (S, C),
          p + "squeeze.reduce.bias": (S,), p + "squeeze.expand.weight": (C, S), p + "squeeze.expand.bias": (C,),
          p + "expand.weight": (E, C), p + "expand.bias": (E,), p + "project.weight": (C, E), p + "project.bias": (C,)}
w = {k: (rng.standard_normal(s) * 0.4).astype("<f4") for k, s in t.items()}


def run(x: np.ndarray) -> np.ndarray:
    n = -(-len(x) // 3)
    at = lambda m, i: m[i] if 0 <= i < len(m) else np.zeros(m.shape[1])  # noqa: E731
    h = np.array([np.maximum(0, w["front.weight"] @ np.concatenate([at(x, 3 * j - 1 + k) for k in range(5)]) + w["front.bias"]) for j in range(n)])
    for i, (left, right) in enumerate(BLOCKS):
        g = lambda name: w[f"blocks.{i}.{name}"].astype(float)  # noqa: E731
        d = np.array([g("depthwise.bias") + sum(g("depthwise.weight")[k] * at(h, j - left + k) for k in range(left + right + 1)) for j in range(n)])
        out = []
        for j in range(n):
            m = d[: j + 1].mean(0)
            gate = 1 / (1 + np.exp(-(g("squeeze.expand.weight") @ np.maximum(0, g("squeeze.reduce.weight") @ m + g("squeeze.reduce.bias")) + g("squeeze.expand.bias"))))
            u = np.maximum(0, g("expand.weight") @ (d[j] * gate) + g("expand.bias"))
            out.append(h[j] + g("project.weight") @ u + g("project.bias"))
        h = np.array(out)
    y = np.maximum(0, h) @ w["output.weight"].T + w["output.bias"]
    return y - np.log(np.exp(y).sum(1, keepdims=True))


header, offset = {}, 0
for k, v in w.items():
    header[k] = {"dtype": "F32", "shape": list(v.shape), "data_offsets": [offset, offset + v.nbytes]}
    offset += v.nbytes
text = json.dumps(header).encode()
with open("tiny.safetensors", "wb") as f:
    f.write(struct.pack("<Q", len(text)) + text + b"".join(v.tobytes() for v in w.values()))
cases = []
for frames in (1, 2, 3, 4, 50):
    x = rng.standard_normal((frames, D)).astype("<f4")
    cases.append({"input": x.ravel().tolist(), "output": run(x.astype(float)).ravel().tolist()})
network = {"inputDimension": D, "channels": C, "expansion": E, "squeeze": S, "frontKernel": 5, "frontLeft": 1, "stride": 3,
           "blocks": [{"left": l, "right": r} for l, r in BLOCKS], "outputs": V}
json.dump({"network": network, "cases": cases}, open("tiny.json", "w"))
