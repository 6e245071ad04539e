"""Makes golden.json: a signal and its MFCC by kaldi-native-fbank (PyPI), an independent implementation.

The signal is a chirp, a voiced buzz with formants, a click, noise and digital silence, two seconds in 16-bit steps.
Command: python3 make.py (needs numpy, kaldi-native-fbank 1.23)
"""
import json

import kaldi_native_fbank as knf
import numpy as np

rng = np.random.default_rng(7)
t = np.arange(16000) / 16000
chirp = 0.4 * np.sin(2 * np.pi * (100 * t + 1500 * t ** 2))[:8000]
buzz = sum(np.sin(2 * np.pi * 120 * k * t[:8000]) * (np.exp(-((120 * k - 700) / 300) ** 2) + 0.5 * np.exp(-((120 * k - 1200) / 300) ** 2)) for k in range(1, 40))
noise = 0.05 * rng.standard_normal(8000)
silence = np.zeros(8000)
silence[4000] = 0.9
# Single precision cannot resolve bands 90 dB below a pure tone: there even the reference strays 1e-3 from a
# computation in double precision. A room's noise floor of -40 dB keeps every band within reach of 1e-4.
x = np.concatenate([chirp + 0.01 * rng.standard_normal(8000), 0.2 * buzz + 0.01 * rng.standard_normal(8000), noise, silence])
x = np.clip(np.round(x * 32767), -32768, 32767) / 32768

o = knf.MfccOptions()
f = o.frame_opts
f.samp_freq, f.frame_length_ms, f.frame_shift_ms, f.dither, f.preemph_coeff = 16000, 25, 10, 0, 0.97
f.remove_dc_offset, f.window_type, f.round_to_power_of_two, f.snip_edges = True, "povey", True, True
o.mel_opts.num_bins, o.mel_opts.low_freq, o.mel_opts.high_freq = 40, 20, 0
o.num_ceps, o.use_energy, o.cepstral_lifter, o.htk_compat = 40, False, 0, False
m = knf.OnlineMfcc(o)
m.accept_waveform(16000, (x * 32768).astype(np.float32).tolist())
m.input_finished()
frames = [m.get_frame(i).tolist() for i in range(m.num_frames_ready)]
json.dump({"samples": [int(v) for v in np.round(x * 32768)], "frames": [[round(float(v), 5) for v in row] for row in frames]}, open("golden.json", "w"))
print(len(frames), "frames")
