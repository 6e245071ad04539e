"""MFCC as the Swift module Features computes it, and the online cepstral mean normalisation."""
from __future__ import annotations

import kaldi_native_fbank as knf
import numpy as np

DIMENSION, WINDOW, PRIOR_FRAMES = 40, 600, 100


def options() -> knf.MfccOptions:
    """The definition of the features: Sources/Features/README.md."""
    o = knf.MfccOptions()
    f = o.frame_opts
    f.samp_freq, f.frame_length_ms, f.frame_shift_ms = 16000, 25, 10
    f.dither, f.preemph_coeff, f.remove_dc_offset = 0, 0.97, True
    f.window_type, f.round_to_power_of_two, f.snip_edges = "povey", True, True
    o.mel_opts.num_bins, o.mel_opts.low_freq, o.mel_opts.high_freq = 40, 20, 0
    o.num_ceps, o.use_energy, o.cepstral_lifter, o.htk_compat = 40, False, 0, False
    return o


def mfcc(samples: np.ndarray) -> np.ndarray:
    """Frames [T, 40] of samples in [-1, 1] at 16 kHz."""
    if len(samples) < 400:
        return np.zeros((0, DIMENSION), np.float32)
    m = knf.OnlineMfcc(options())
    m.accept_waveform(16000, (samples * 32768).astype(np.float32))
    m.input_finished()
    return np.stack([m.get_frame(i) for i in range(m.num_frames_ready)])


def normalize(batch: np.ndarray, start: np.ndarray) -> np.ndarray:
    """Subtracts the running mean of [batch, T, 40], begun at `start` [batch, 40] worth 100 frames."""
    mean = start.astype(np.float32).copy()
    out = np.empty_like(batch)
    n = PRIOR_FRAMES
    for t in range(batch.shape[1]):
        n = min(n + 1, WINDOW)
        mean += (batch[:, t] - mean) / n
        out[:, t] = batch[:, t] - mean
    return out
