"""Variations of stored features, new in every pass: tempo, vocal tract, colour, room, noise, babble, hidden bands.

MFCC with as many coefficients as mel bands are an orthonormal turn of the log mel energies, so the energies come back
by the transposed matrix and sound can be mixed, reverberated and warped there. Works on [batch, time, 40] tensors.
"""
from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

BANDS = 40
LOW, HIGH = 20.0, 8000.0


def cosine_matrix() -> Tensor:
    """[coefficient, band]: the orthonormal DCT-II that makes MFCC of log mel energies."""
    n = torch.arange(BANDS, dtype=torch.float64)
    m = torch.cos(math.pi / BANDS * (n[None, :] + 0.5) * n[:, None]) * math.sqrt(2 / BANDS)
    m[0] = math.sqrt(1 / BANDS)
    return m.float()


def warp_matrix(factor: float) -> Tensor:
    """[band, band]: log energies of a voice whose formants lie `factor` times as high, by interpolation."""
    mel = lambda f: 1127 * np.log(1 + f / 700)  # noqa: E731
    edges = np.linspace(mel(LOW), mel(HIGH), BANDS + 2)
    centres = edges[1:-1]
    hertz = 700 * (np.exp(centres / 1127) - 1)
    # Above 6 kHz the warp bends back, so that the highest band stays where it is.
    knee = 6000 / max(factor, 1)
    source = np.where(hertz <= knee, hertz / factor, HIGH - (HIGH - hertz) * (HIGH - knee / factor) / (HIGH - knee))
    position = np.clip((mel(source) - centres[0]) / (edges[1] - edges[0]), 0, BANDS - 1)
    low = np.minimum(position.astype(int), BANDS - 2)
    m = np.zeros((BANDS, BANDS), np.float32)
    m[np.arange(BANDS), low] = 1 - (position - low)
    m[np.arange(BANDS), low + 1] += position - low
    return torch.from_numpy(m)


@dataclass
class Strength:
    """How often each variation happens and how far it goes."""

    tempo: float = 0.15
    warp: float = 0.14
    warped: float = 0.7
    coloured: float = 0.5
    room: float = 0.35
    noise: float = 0.6
    recorded: float = 0.3  # share of the noise, as babble; the rest is made
    babble: float = 0.25
    quietest: float = 3.0  # of speech over noise, in decibels
    loudest: float = 32.0
    bands: float = 0.3


RECENT = 96  # utterances whose sound is at hand for babble


def strength_of(text: str) -> Strength:
    """From "noise=0.8,babble=0.5": what is not named stays as it is."""
    return Strength(**{name: float(value) for name, value in (part.split("=") for part in text.split(",") if part)})


class Variation:
    """Draws and applies variations; one per training run."""

    def __init__(self, rng: np.random.Generator, noises: list[np.ndarray], strength: Strength | None = None):
        self.rng = rng
        self.s = strength or Strength()
        self.dct = cosine_matrix()
        self.factors = np.linspace(1 - 1.5 * self.s.warp, 1 + 1.5 * self.s.warp, 31)
        self.warps = torch.stack([warp_matrix(f) for f in self.factors])
        self.recent: list[Tensor] = []
        self.noises = [torch.from_numpy(n.astype(np.float32)) @ self.dct for n in noises if len(n) > 50]

    def tempo(self, frames: np.ndarray, labels: int) -> np.ndarray:
        """Frames at another speed, by interpolation in time; never too short for the labels."""
        if self.rng.random() < 0.3:
            return frames
        factor = self.rng.uniform(1 - self.s.tempo, 1 + self.s.tempo)
        count = int(len(frames) / factor)
        if count < 10 or count < 3 * (labels + 3) * 1.3:
            return frames
        at = np.linspace(0, len(frames) - 1, count)
        low = np.minimum(at.astype(int), len(frames) - 2)
        part = (at - low)[:, None].astype(np.float32)
        f = frames.astype(np.float32)
        return f[low] * (1 - part) + f[low + 1] * part

    def __call__(self, x: Tensor, lengths: np.ndarray) -> Tensor:
        """Varied MFCC of a padded batch [B, T, 40]."""
        b, t, _ = x.shape
        rng, s = self.rng, self.s
        mel = x @ self.dct
        warped = rng.random(b) < s.warped
        chosen = np.clip(rng.normal(0, 0.5, b), -1, 1)
        index = np.where(warped, np.abs(self.factors[None] - (1 + s.warp * chosen[:, None])).argmin(1), len(self.factors) // 2)
        mel = torch.einsum("btc,bdc->btd", mel, self.warps[index])
        colour = self._curves(b, 4.0) * torch.from_numpy((rng.random(b) < s.coloured).astype(np.float32))[:, None]
        mel = mel + colour[:, None]
        mel = self._room(mel, torch.from_numpy(rng.random(b) < s.room))
        mel = self._noise(mel, lengths)
        # Clean sound of some utterances is kept: babble is made of what other batches say too, in other languages.
        for i in rng.choice(b, min(b, 4), replace=False):
            self.recent.insert(int(rng.integers(0, len(self.recent) + 1)), (x[i, :lengths[i]] @ self.dct).clone())
        del self.recent[RECENT:]
        for i in range(b):
            if rng.random() < s.bands:
                width = rng.integers(1, 7)
                at = rng.integers(0, BANDS - width)
                mel[i, :, at:at + width] = mel[i, :lengths[i], at:at + width].mean()
        return mel @ self.dct.t()

    def _curves(self, count: int, size: float) -> Tensor:
        """Smooth random curves over the bands, in units of natural logarithm of power."""
        knots = self.rng.normal(0, 1, (count, 5)) * size * 0.3
        slope = self.rng.normal(0, size * 0.3, (count, 1)) * np.linspace(-1, 1, BANDS)
        at = np.linspace(0, 4, BANDS)
        low = np.minimum(at.astype(int), 3)
        curve = knots[:, low] * (1 - (at - low)) + knots[:, low + 1] * (at - low) + slope
        return torch.from_numpy(curve.astype(np.float32))

    def _room(self, mel: Tensor, chosen: Tensor) -> Tensor:
        """Adds a decaying tail of what was heard before to the power of each band."""
        picked = torch.nonzero(chosen)[:, 0]
        if not len(picked):
            return mel
        part = mel[picked]
        peak = part.amax(dim=(1, 2), keepdim=True)
        power = torch.exp(part - peak)
        taps = torch.arange(1, 36, dtype=torch.float32)
        rt60 = torch.from_numpy(self.rng.uniform(0.2, 1.1, len(picked)).astype(np.float32))
        level = torch.from_numpy(10 ** (-self.rng.uniform(6, 22, len(picked)) / 10)).float()
        kernel = level[:, None] * 10 ** (-6 * 0.01 * taps[None] / rt60[:, None])
        flat = power.transpose(1, 2).reshape(1, -1, power.shape[1])
        weight = kernel.flip(1).repeat_interleave(BANDS, 0)[:, None]
        tail = torch.nn.functional.conv1d(torch.nn.functional.pad(flat, (35, 0)), weight, groups=flat.shape[1])[:, :, :-1]
        power = power + tail.reshape(len(picked), BANDS, -1).transpose(1, 2)
        out = mel.clone()
        out[picked] = torch.log(power + 1e-10) + peak
        return out

    def _noise(self, mel: Tensor, lengths: np.ndarray) -> Tensor:
        """Mixes recorded noise, babble of other utterances or steady coloured noise into some utterances."""
        b, t, _ = mel.shape
        rng = self.rng
        noise = torch.full_like(mel, -1e4)
        for i in range(b):
            if rng.random() >= self.s.noise:
                continue
            kind = rng.random()
            if kind < self.s.recorded and self.noises:
                n = self.noises[rng.integers(len(self.noises))]
                start = int(rng.integers(0, len(n)))
                made = n[(torch.arange(t) + start) % len(n)]
            elif kind < self.s.recorded + self.s.babble and len(self.recent) >= 8:
                voices = 1 if rng.random() < 0.2 else int(rng.integers(3, 8))
                made = torch.full((t, BANDS), -1e4)
                for j in rng.choice(len(self.recent), voices, replace=False):
                    own = self.recent[j]
                    own = own[(torch.arange(t) + int(rng.integers(0, len(own)))) % len(own)]
                    made = torch.logaddexp(made, own - torch.logsumexp(own.reshape(-1), 0) + math.log(len(own)) + float(rng.normal(0, 0.7)))
            else:
                made = self._curves(1, 6.0)[0][None] + torch.from_numpy(rng.gumbel(0, 0.5, (t, BANDS)).astype(np.float32) * -1)
            n = int(lengths[i])
            loud = torch.logsumexp(mel[i, :n].reshape(-1), 0) - math.log(n)
            quiet = torch.logsumexp(made[:n].reshape(-1), 0) - math.log(n)
            decibel = rng.uniform(self.s.quietest, self.s.loudest)
            noise[i] = made + (loud - quiet - decibel * math.log(10) / 10)
        return torch.logaddexp(mel, noise)
