// Arithmetic of the networks: packed matrix product, depthwise convolution, row operations.
//
// Every output number is one chain of operations whose order does not depend on how many rows are
// computed together, so cutting the input into chunks never changes a bit of the result.
#ifndef SIDILAN_CKERNELS_H
#define SIDILAN_CKERNELS_H

#include <stdint.h>

// What happens to a product before it is stored.
enum {
  SIDILAN_PLAIN = 0,
  SIDILAN_RELU = 1,      // out = max(0, a*b + bias)
  SIDILAN_ADD = 2        // out = out + (a*b + bias)
};

// Which instructions are used: 0 portable, 1 AVX2 with FMA, 2 NEON.
int sidilan_kernel_in_use(void);
// Uses the portable version on the calling thread from now on (1) or the best one again (0).
void sidilan_kernel_force_portable(int portable);

// Numbers that `sidilan_pack` writes for `outputs` x `inputs` weights: outputs rounded up to 16, times inputs.
int64_t sidilan_packed_count(int64_t outputs, int64_t inputs);
// Packs weights [outputs x inputs], row-major, into panels of 16 outputs; missing outputs become zero.
void sidilan_pack(const float *weights, int64_t outputs, int64_t inputs, float *packed);
// out[r][n] = sum_k rows[r][k] * weights[n][k] + bias[n] for r < count; rows are row_stride apart, out_stride apart.
void sidilan_product(const float *rows, int64_t row_stride, int64_t count, const float *packed,
                     const float *bias, int64_t inputs, int64_t outputs, float *out,
                     int64_t out_stride, int mode);

// out[t][c] = bias[c] + sum_k weights[k][c] * in[t + k][c]; rows are `channels` apart.
void sidilan_depthwise(const float *in, int64_t count, int64_t channels, const float *weights,
                       const float *bias, int64_t taps, float *out);
// sum[c] += in[c]; mean[c] = sum[c] / count.
void sidilan_accumulate_mean(const float *in, int64_t channels, float count, float *sum, float *mean);
// values[i] *= 1 / (1 + exp(-gates[i])).
void sidilan_gate(float *values, const float *gates, int64_t count);
// values[i] = max(0, values[i]).
void sidilan_relu(float *values, int64_t count);
// Replaces a row of scores by natural log-probabilities.
void sidilan_log_softmax(float *row, int64_t count);

// Runs `rounds` of independent fused multiply-adds in registers and returns the number of floating-point
// operations done; timing it gives the measured peak of one core.
double sidilan_peak_work(int64_t rounds, float *sink);

#endif
