#include "ckernels.h"

#include <math.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

typedef float portable4 __attribute__((vector_size(16), aligned(4)));

// Portable: four lanes, multiply and add rounded apart.
#define VECTOR portable4
#define LANES 4
#define ROWS 4
#define LOAD(p) (*(const portable4 *)(p))
#define STORE(p, v) (*(portable4 *)(p) = (v))
#define SPLAT(x) ((portable4){(x), (x), (x), (x)})
#define FMA(a, b, c) ((a) * (b) + (c))
#define ATTRIBUTE
#define NAME(x) portable_##x
#include "tile.h"
#undef VECTOR
#undef LANES
#undef ROWS
#undef LOAD
#undef STORE
#undef SPLAT
#undef FMA
#undef ATTRIBUTE
#undef NAME

#if defined(__x86_64__)
#include <immintrin.h>
#define VECTOR __m256
#define LANES 8
#define ROWS 6
#define LOAD(p) _mm256_loadu_ps(p)
#define STORE(p, v) _mm256_storeu_ps((p), (v))
#define SPLAT(x) _mm256_set1_ps(x)
#define FMA(a, b, c) _mm256_fmadd_ps((a), (b), (c))
#define ATTRIBUTE __attribute__((target("avx2,fma")))
#define NAME(x) avx2_##x
#include "tile.h"
#elif defined(__aarch64__)
#include <arm_neon.h>
#define VECTOR float32x4_t
#define LANES 4
#define ROWS 6
#define LOAD(p) vld1q_f32(p)
#define STORE(p, v) vst1q_f32((p), (v))
#define SPLAT(x) vdupq_n_f32(x)
#define FMA(a, b, c) vfmaq_f32((c), (a), (b))
#define ATTRIBUTE
#define NAME(x) neon_##x
#include "tile.h"
#endif

static int best_kernel(void) {
  const char *wish = getenv("SIDILAN_KERNEL");
  if (wish && strcmp(wish, "portable") == 0) return 0;
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? 1 : 0;
#elif defined(__aarch64__)
  return 2;
#else
  return 0;
#endif
}

static atomic_int kernel = -1;
// Of one thread, so that a test of the portable version changes no stream that runs beside it.
static _Thread_local int forced_portable;

int sidilan_kernel_in_use(void) {
  if (forced_portable) return 0;
  int k = atomic_load_explicit(&kernel, memory_order_relaxed);
  if (k < 0) {
    k = best_kernel();
    atomic_store_explicit(&kernel, k, memory_order_relaxed);
  }
  return k;
}

void sidilan_kernel_force_portable(int portable) {
  forced_portable = portable;
}

int64_t sidilan_packed_count(int64_t outputs, int64_t inputs) {
  return (outputs + 15) / 16 * 16 * inputs;
}

void sidilan_pack(const float *weights, int64_t outputs, int64_t inputs, float *packed) {
  for (int64_t n = 0; n < outputs; n += 16)
    for (int64_t k = 0; k < inputs; k++)
      for (int64_t j = 0; j < 16; j++)
        packed[n * inputs + k * 16 + j] = n + j < outputs ? weights[(n + j) * inputs + k] : 0;
}

#if defined(__x86_64__)
#define DISPATCH(call) (sidilan_kernel_in_use() == 1 ? avx2_##call : portable_##call)
#elif defined(__aarch64__)
#define DISPATCH(call) (sidilan_kernel_in_use() == 2 ? neon_##call : portable_##call)
#else
#define DISPATCH(call) portable_##call
#endif

void sidilan_product(const float *rows, int64_t row_stride, int64_t count, const float *packed,
                     const float *bias, int64_t inputs, int64_t outputs, float *out,
                     int64_t out_stride, int mode) {
  DISPATCH(product(rows, row_stride, count, packed, bias, inputs, outputs, out, out_stride, mode));
}

void sidilan_depthwise(const float *in, int64_t count, int64_t channels, const float *weights,
                       const float *bias, int64_t taps, float *out) {
  DISPATCH(depthwise(in, count, channels, weights, bias, taps, out));
}

double sidilan_peak_work(int64_t rounds, float *sink) { return DISPATCH(peak(rounds, sink)); }

void sidilan_accumulate_mean(const float *in, int64_t channels, float count, float *sum, float *mean) {
  float scale = 1 / count;
  for (int64_t c = 0; c < channels; c++) {
    sum[c] += in[c];
    mean[c] = sum[c] * scale;
  }
}

void sidilan_gate(float *values, const float *gates, int64_t count) {
  for (int64_t i = 0; i < count; i++) values[i] *= 1 / (1 + expf(-gates[i]));
}

void sidilan_relu(float *values, int64_t count) {
  for (int64_t i = 0; i < count; i++) values[i] = values[i] > 0 ? values[i] : 0;
}

void sidilan_log_softmax(float *row, int64_t count) {
  float top = row[0];
  for (int64_t i = 1; i < count; i++) top = row[i] > top ? row[i] : top;
  float sum = 0;
  for (int64_t i = 0; i < count; i++) sum += expf(row[i] - top);
  float shift = top + logf(sum);
  for (int64_t i = 0; i < count; i++) row[i] -= shift;
}
