"""The convolutional CTC network: training form (with batch normalisation) and folded export.

The formulas are those of Sources/NeuralNetwork/README.md; `export_tensors` folds every batch
normalisation into the weights beside it, so that the Swift side sees plain convolutions.
"""
from __future__ import annotations

from dataclasses import asdict, dataclass, field

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class NetworkConfig:
    """Shape of a network; field names are those of `network` in config.json."""

    inputDimension: int = 40
    channels: int = 256
    expansion: int = 384
    squeeze: int = 64
    frontKernel: int = 5
    frontLeft: int = 1
    stride: int = 3
    blocks: tuple[tuple[int, int], ...] = ((6, 2),) * 3 + ((6, 1),) * 5 + ((6, 0),) * 2
    outputs: int = 29

    def to_json(self) -> dict:
        """The `network` object of config.json."""
        d = asdict(self)
        d["blocks"] = [{"left": l, "right": r} for l, r in self.blocks]
        return d

    def look_ahead_milliseconds(self) -> float:
        """Future sound that one output needs, with half an analysis window of 25 ms."""
        front = self.frontKernel - self.frontLeft - 1
        return 10.0 * front + 30.0 * sum(r for _, r in self.blocks) + 12.5


class Block(nn.Module):
    """Depthwise convolution, causal squeeze-excite, expansion and projection with a residual."""

    def __init__(self, c: NetworkConfig, left: int, right: int, dropout: float):
        super().__init__()
        self.left, self.right = left, right
        self.depthwise = nn.Parameter(torch.randn(left + right + 1, c.channels) * (left + right + 1) ** -0.5)
        self.norm1 = nn.BatchNorm1d(c.channels)
        self.reduce = nn.Linear(c.channels, c.squeeze)
        self.excite = nn.Linear(c.squeeze, c.channels)
        self.expand = nn.Linear(c.channels, c.expansion, bias=False)
        self.norm2 = nn.BatchNorm1d(c.expansion)
        self.project = nn.Linear(c.expansion, c.channels, bias=False)
        self.norm3 = nn.BatchNorm1d(c.channels)
        self.dropout = dropout

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """x: [batch, time, channels]; mask: [batch, time, 1], 0 beyond the end of an utterance."""
        taps = self.left + self.right + 1
        y = F.conv1d(
            F.pad((x * mask).transpose(1, 2), (self.left, self.right)),
            self.depthwise.t().unsqueeze(1), groups=x.shape[2])
        d = self.norm1(y).transpose(1, 2) * mask
        steps = torch.arange(1, x.shape[1] + 1, device=x.device, dtype=x.dtype)[None, :, None]
        gate = torch.sigmoid(self.excite(F.relu(self.reduce(d.cumsum(1) / steps))))
        u = F.relu(apply_norm(self.norm2, self.expand(d * gate)))
        u = F.dropout(u, self.dropout, self.training)
        return x + apply_norm(self.norm3, self.project(u))


def apply_norm(norm: nn.BatchNorm1d, x: Tensor) -> Tensor:
    """Batch normalisation of [batch, time, channels] over batch and time."""
    return norm(x.reshape(-1, x.shape[2])).reshape(x.shape)


class ConvNetwork(nn.Module):
    """MFCC frames at 100 Hz to log-probabilities of units at 33.3 Hz."""

    def __init__(self, config: NetworkConfig, dropout: float = 0.0):
        super().__init__()
        self.config = config
        self.front = nn.Linear(config.frontKernel * config.inputDimension, config.channels, bias=False)
        self.front_norm = nn.BatchNorm1d(config.channels)
        self.blocks = nn.ModuleList(Block(config, l, r, dropout) for l, r in config.blocks)
        self.output = nn.Linear(config.channels, config.outputs)

    def output_lengths(self, lengths: Tensor) -> Tensor:
        """Frames out for frames in: ceil(T / stride)."""
        return (lengths + self.config.stride - 1) // self.config.stride

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        """x: [batch, frames, inputDimension], zero beyond `lengths`; returns log-probabilities [batch, T', V]."""
        c = self.config
        out = int(self.output_lengths(lengths).max())
        right = max(0, (out - 1) * c.stride + c.frontKernel - c.frontLeft - x.shape[1])
        x = F.pad(x, (0, 0, c.frontLeft, right))
        spliced = x.unfold(1, c.frontKernel, c.stride)[:, :out]  # [B, T', D, k]
        spliced = spliced.transpose(2, 3).reshape(x.shape[0], out, -1)
        h = F.relu(apply_norm(self.front_norm, self.front(spliced)))
        mask = (torch.arange(out, device=x.device)[None, :] < self.output_lengths(lengths)[:, None]).to(h.dtype)[:, :, None]
        for block in self.blocks:
            h = block(h, mask)
        return F.log_softmax(self.output(F.relu(h)), dim=-1)


def _scale(norm: nn.BatchNorm1d) -> tuple[Tensor, Tensor]:
    s = norm.weight.detach() / torch.sqrt(norm.running_var + norm.eps)
    return s, norm.bias.detach() - norm.running_mean * s


def export_tensors(network: ConvNetwork) -> dict[str, Tensor]:
    """Named float32 tensors with every batch normalisation folded in."""
    t: dict[str, Tensor] = {}
    s, b = _scale(network.front_norm)
    t["front.weight"], t["front.bias"] = network.front.weight.detach() * s[:, None], b
    for i, block in enumerate(network.blocks):
        p = f"blocks.{i}."
        s, b = _scale(block.norm1)
        t[p + "depthwise.weight"], t[p + "depthwise.bias"] = block.depthwise.detach() * s[None, :], b
        t[p + "squeeze.reduce.weight"], t[p + "squeeze.reduce.bias"] = block.reduce.weight.detach(), block.reduce.bias.detach()
        t[p + "squeeze.expand.weight"], t[p + "squeeze.expand.bias"] = block.excite.weight.detach(), block.excite.bias.detach()
        s, b = _scale(block.norm2)
        t[p + "expand.weight"], t[p + "expand.bias"] = block.expand.weight.detach() * s[:, None], b
        s, b = _scale(block.norm3)
        t[p + "project.weight"], t[p + "project.bias"] = block.project.weight.detach() * s[:, None], b
    t["output.weight"], t["output.bias"] = network.output.weight.detach(), network.output.bias.detach()
    return {k: v.float().contiguous() for k, v in t.items()}


def _unfold(norm: nn.BatchNorm1d, bias: Tensor) -> None:
    """Normalisation that only adds `bias`, for weights into which it was folded."""
    norm.running_mean.zero_()
    norm.running_var.fill_(1 - norm.eps)
    norm.weight.data.fill_(1)
    norm.bias.data.copy_(bias)


def load_folded(network: ConvNetwork, t: dict[str, Tensor]) -> None:
    """Takes exported tensors; the normalisations must then stay frozen in training."""
    network.front.weight.data.copy_(t["front.weight"])
    _unfold(network.front_norm, t["front.bias"])
    for i, block in enumerate(network.blocks):
        p = f"blocks.{i}."
        block.depthwise.data.copy_(t[p + "depthwise.weight"])
        _unfold(block.norm1, t[p + "depthwise.bias"])
        for layer, name in ((block.reduce, "squeeze.reduce"), (block.excite, "squeeze.expand")):
            layer.weight.data.copy_(t[p + name + ".weight"])
            layer.bias.data.copy_(t[p + name + ".bias"])
        block.expand.weight.data.copy_(t[p + "expand.weight"])
        _unfold(block.norm2, t[p + "expand.bias"])
        block.project.weight.data.copy_(t[p + "project.weight"])
        _unfold(block.norm3, t[p + "project.bias"])
    network.output.weight.data.copy_(t["output.weight"])
    network.output.bias.data.copy_(t["output.bias"])


def freeze_normalization(network: ConvNetwork) -> None:
    """Keeps running statistics as they are; to be called again after `train()`."""
    for m in network.modules():
        if isinstance(m, nn.BatchNorm1d):
            m.eval()
