// The body of one kernel version. Included with VECTOR (a vector type), LANES, ROWS, FMA(a, b, c), ATTRIBUTE
// and NAME(x) defined. A panel is 16 outputs wide, so it takes 16 / LANES vectors.

#define PANEL 16
#define VECTORS (PANEL / LANES)

// `rows_here` is a constant at every call, so each count has its own unrolled code and no row is computed for
// nothing; the chain of one output number is the same in all of them.
ATTRIBUTE static inline __attribute__((always_inline)) void NAME(tile)(
    const float *rows, int64_t row_stride, const int rows_here, const float *panel,
    const float *bias, int64_t inputs, int64_t width, float *out, int64_t out_stride, int mode) {
  VECTOR sums[ROWS][VECTORS];
  float start[PANEL] = {0};
  for (int64_t n = 0; n < width; n++) start[n] = bias[n];
  for (int r = 0; r < rows_here; r++)
    for (int v = 0; v < VECTORS; v++) sums[r][v] = LOAD(start + v * LANES);
  for (int64_t k = 0; k < inputs; k++) {
    VECTOR b[VECTORS];
    for (int v = 0; v < VECTORS; v++) b[v] = LOAD(panel + k * PANEL + v * LANES);
    for (int r = 0; r < rows_here; r++) {
      VECTOR a = SPLAT(rows[r * row_stride + k]);
      for (int v = 0; v < VECTORS; v++) sums[r][v] = FMA(a, b[v], sums[r][v]);
    }
  }
  for (int r = 0; r < rows_here; r++) {
    float values[PANEL];
    for (int v = 0; v < VECTORS; v++) STORE(values + v * LANES, sums[r][v]);
    float *to = out + r * out_stride;
    if (mode == SIDILAN_RELU)
      for (int64_t n = 0; n < width; n++) to[n] = values[n] > 0 ? values[n] : 0;
    else if (mode == SIDILAN_ADD)
      for (int64_t n = 0; n < width; n++) to[n] += values[n];
    else
      for (int64_t n = 0; n < width; n++) to[n] = values[n];
  }
}

ATTRIBUTE static void NAME(product)(const float *rows, int64_t row_stride, int64_t count,
                                    const float *packed, const float *bias, int64_t inputs,
                                    int64_t outputs, float *out, int64_t out_stride, int mode) {
  // The rows are divided evenly: eight rows are two tiles of four, not one of six and one of two.
  int64_t tiles = (count + ROWS - 1) / ROWS;
  for (int64_t n = 0; n < outputs; n += PANEL) {
    const float *panel = packed + n * inputs;
    int64_t width = outputs - n < PANEL ? outputs - n : PANEL;
    int64_t done = 0;
    for (int64_t tile = 0; tile < tiles; tile++) {
      int64_t here = (count - done + tiles - tile - 1) / (tiles - tile);
      const float *from = rows + done * row_stride;
      float *to = out + done * out_stride + n;
#define TILE(r) \
  case r: \
    NAME(tile)(from, row_stride, r, panel, bias + n, inputs, width, to, out_stride, mode); \
    break;
      switch (here) {
        TILE(1)
        TILE(2)
        TILE(3)
        TILE(4)
#if ROWS > 4
        TILE(5)
        TILE(6)
#endif
      }
#undef TILE
      done += here;
    }
  }
}

ATTRIBUTE static void NAME(depthwise)(const float *in, int64_t count, int64_t channels,
                                      const float *weights, const float *bias, int64_t taps,
                                      float *out) {
  int64_t whole = channels / LANES * LANES;
  for (int64_t t = 0; t < count; t++) {
    const float *from = in + t * channels;
    float *to = out + t * channels;
    for (int64_t c = 0; c < whole; c += LANES) {
      VECTOR sum = LOAD(bias + c);
      for (int64_t k = 0; k < taps; k++)
        sum = FMA(LOAD(weights + k * channels + c), LOAD(from + k * channels + c), sum);
      STORE(to + c, sum);
    }
    for (int64_t c = whole; c < channels; c++) {
      float sum = bias[c];
      for (int64_t k = 0; k < taps; k++) sum += weights[k * channels + c] * from[k * channels + c];
      to[c] = sum;
    }
  }
}

ATTRIBUTE static double NAME(peak)(int64_t rounds, float *sink) {
  VECTOR sums[12];
  for (int i = 0; i < 12; i++) sums[i] = SPLAT((float)i * 0.001f);
  VECTOR a = SPLAT(0.9999f), b = SPLAT(0.0001f);
  for (int64_t i = 0; i < rounds; i++)
    for (int j = 0; j < 12; j++) sums[j] = FMA(sums[j], a, b);
  float out[LANES];
  for (int j = 0; j < 12; j++) {
    STORE(out, sums[j]);
    *sink += out[0];
  }
  return (double)rounds * 12 * LANES * 2;
}

#undef PANEL
#undef VECTORS
