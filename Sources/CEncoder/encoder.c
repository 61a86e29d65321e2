#include "encoder.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "weights.h"

#define WIDTH ENCODER_WIDTH
#define INNER 1536
#define HEADS 12
#define HEAD (WIDTH / HEADS)
// What is multiplied is rounded to whole steps of a byte; the state of each piece, to which every layer adds, is kept finer.
#define STEPS 127.0f
#define STATE_STEPS 32767.0f

#if defined(__x86_64__)
#include <immintrin.h>
// The same arithmetic, eight or sixteen numbers at a time where the machine can.
#define WIDE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define WIDE
#endif

// MARK: Weights

// A matrix of bytes, a row an output, each row with its scale, and a bias.
struct matrix {
    const float *scales;
    const float *bias;
    const int8_t *rows;
};

struct layer {
    struct matrix query, key, value, joined, inner, outer;
    const float *attended_weight, *attended_bias, *passed_weight, *passed_bias;
};

// weights.bin: "USHR", layers and pieces (UInt32), heads (UInt32, how many Float32); then the parts in the order of `open`, each
// padded to four bytes.
struct encoder {
    uint32_t layers, pieces, heads;
    const float *piece_scales;
    const int8_t *piece_rows;
    const float *places;
    const float *weight, *bias;
    struct layer layer[12];
    const float *head;
};

static const uint8_t *take(const uint8_t **place, size_t bytes) {
    const uint8_t *taken = *place;
    *place += (bytes + 3) & ~(size_t)3;
    return taken;
}

static const float *floats(const uint8_t **place, size_t count) {
    return (const float *)(const void *)take(place, count * sizeof(float));
}

static struct matrix matrix(const uint8_t **place, size_t outputs, size_t inputs) {
    struct matrix result;
    result.scales = floats(place, outputs);
    result.bias = floats(place, outputs);
    result.rows = (const int8_t *)take(place, outputs * inputs);
    return result;
}

// It only points into the weights; opening it costs nothing. Little-endian, as every machine Usher is built for.
static struct encoder open_encoder(const uint8_t *weights) {
    struct encoder e;
    const uint8_t *place = weights + 4;
    memcpy(&e.layers, take(&place, 4), 4);
    memcpy(&e.pieces, take(&place, 4), 4);
    memcpy(&e.heads, take(&place, 4), 4);
    e.piece_scales = floats(&place, e.pieces);
    e.piece_rows = (const int8_t *)take(&place, (size_t)e.pieces * WIDTH);
    e.places = floats(&place, (size_t)ENCODER_LIMIT * WIDTH);
    e.weight = floats(&place, WIDTH);
    e.bias = floats(&place, WIDTH);
    for (uint32_t number = 0; number < e.layers; number++) {
        struct layer *layer = &e.layer[number];
        layer->query = matrix(&place, WIDTH, WIDTH);
        layer->key = matrix(&place, WIDTH, WIDTH);
        layer->value = matrix(&place, WIDTH, WIDTH);
        layer->joined = matrix(&place, WIDTH, WIDTH);
        layer->attended_weight = floats(&place, WIDTH);
        layer->attended_bias = floats(&place, WIDTH);
        layer->inner = matrix(&place, INNER, WIDTH);
        layer->outer = matrix(&place, WIDTH, INNER);
        layer->passed_weight = floats(&place, WIDTH);
        layer->passed_bias = floats(&place, WIDTH);
    }
    e.head = floats(&place, e.heads);
    return e;
}

// MARK: Sums of products

// The greatest size of a row's numbers; sixteen at a time.
static inline float greatest(const float *row, int width) {
    float tops[16] = {0}, most = 0;
    for (int i = 0; i < width; i += 16)
        for (int k = 0; k < 16; k++) tops[k] = fabsf(row[i + k]) > tops[k] ? fabsf(row[i + k]) : tops[k];
    for (int k = 0; k < 16; k++) most = tops[k] > most ? tops[k] : most;
    return most;
}

// Rows in whole steps of a byte, and the worth of a step of each row.
WIDE static void round_rows(const float *rows, int count, int width, int8_t *steps, float *worth) {
    for (int row = 0; row < count; row++) {
        const float *from = rows + (size_t)row * width;
        const float most = greatest(from, width), scale = most > 0 ? STEPS / most : 0;
        worth[row] = most / STEPS;
        int8_t *to = steps + (size_t)row * width;
        for (int i = 0; i < width; i++) {
            float value = from[i] * scale;
            to[i] = (int8_t)(value + (value < 0 ? -0.5f : 0.5f));
        }
    }
}

// The same in the finer steps of the state.
WIDE static void keep_rows(const float *rows, int count, int16_t *state, float *worth) {
    for (int row = 0; row < count; row++) {
        const float *from = rows + (size_t)row * WIDTH;
        const float most = greatest(from, WIDTH), scale = most > 0 ? STATE_STEPS / most : 0;
        worth[row] = most / STATE_STEPS;
        int16_t *to = state + (size_t)row * WIDTH;
        for (int i = 0; i < WIDTH; i++) {
            float value = from[i] * scale;
            to[i] = (int16_t)(value + (value < 0 ? -0.5f : 0.5f));
        }
    }
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static int32_t total(__m256i sums) {
    __m128i four = _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
    four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4e));
    four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0xb1));
    return _mm_cvtsi128_si32(four);
}

// Four rows of activations by one row of weights, sixteen products at a time.
__attribute__((target("avx2"))) static void
multiply_wide(const struct matrix *m, int outputs, int inputs, const int8_t *steps, const float *worth, int count, float *to) {
    for (int output = 0; output < outputs; output += 2) {
        const int8_t *first = m->rows + (size_t)output * inputs, *second = first + inputs;
        int row = 0;
        for (; row + 4 <= count; row += 4) {
            const int8_t *a = steps + (size_t)row * inputs;
            __m256i s00 = _mm256_setzero_si256(), s01 = s00, s02 = s00, s03 = s00, s10 = s00, s11 = s00, s12 = s00, s13 = s00;
            for (int i = 0; i < inputs; i += 16) {
                __m256i w0 = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(first + i)));
                __m256i w1 = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(second + i)));
                __m256i x = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(a + i)));
                s00 = _mm256_add_epi32(s00, _mm256_madd_epi16(w0, x));
                s10 = _mm256_add_epi32(s10, _mm256_madd_epi16(w1, x));
                x = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(a + inputs + i)));
                s01 = _mm256_add_epi32(s01, _mm256_madd_epi16(w0, x));
                s11 = _mm256_add_epi32(s11, _mm256_madd_epi16(w1, x));
                x = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(a + 2 * inputs + i)));
                s02 = _mm256_add_epi32(s02, _mm256_madd_epi16(w0, x));
                s12 = _mm256_add_epi32(s12, _mm256_madd_epi16(w1, x));
                x = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(a + 3 * inputs + i)));
                s03 = _mm256_add_epi32(s03, _mm256_madd_epi16(w0, x));
                s13 = _mm256_add_epi32(s13, _mm256_madd_epi16(w1, x));
            }
            const int32_t sums[2][4] = {
                {total(s00), total(s01), total(s02), total(s03)}, {total(s10), total(s11), total(s12), total(s13)}};
            for (int k = 0; k < 2; k++)
                for (int r = 0; r < 4; r++)
                    to[(size_t)(row + r) * outputs + output + k] =
                        (float)sums[k][r] * (m->scales[output + k] * worth[row + r]) + m->bias[output + k];
        }
        for (; row < count; row++) {
            const int8_t *a = steps + (size_t)row * inputs;
            __m256i s0 = _mm256_setzero_si256(), s1 = s0;
            for (int i = 0; i < inputs; i += 16) {
                __m256i x = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(a + i)));
                s0 = _mm256_add_epi32(
                    s0, _mm256_madd_epi16(
                            _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(first + i))), x));
                s1 = _mm256_add_epi32(
                    s1, _mm256_madd_epi16(
                            _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)(second + i))), x));
            }
            to[(size_t)row * outputs + output] = (float)total(s0) * (m->scales[output] * worth[row]) + m->bias[output];
            to[(size_t)row * outputs + output + 1] =
                (float)total(s1) * (m->scales[output + 1] * worth[row]) + m->bias[output + 1];
        }
    }
}

// The sum of each of sixteen, in their order.
__attribute__((target("avx512f"))) static inline __m512i whole(const __m512i sums[16]) {
    __m512i two[8], four[4];
    for (int n = 0; n < 8; n++)
        two[n] = _mm512_add_epi32(
            _mm512_unpacklo_epi32(sums[2 * n], sums[2 * n + 1]), _mm512_unpackhi_epi32(sums[2 * n], sums[2 * n + 1]));
    for (int n = 0; n < 4; n++)
        four[n] = _mm512_add_epi32(
            _mm512_unpacklo_epi64(two[2 * n], two[2 * n + 1]), _mm512_unpackhi_epi64(two[2 * n], two[2 * n + 1]));
    for (int n = 0; n < 2; n++)
        two[n] = _mm512_add_epi32(
            _mm512_shuffle_i32x4(four[2 * n], four[2 * n + 1], 0x88), _mm512_shuffle_i32x4(four[2 * n], four[2 * n + 1], 0xdd));
    return _mm512_add_epi32(_mm512_shuffle_i32x4(two[0], two[1], 0x88), _mm512_shuffle_i32x4(two[0], two[1], 0xdd));
}

__attribute__((target("avx512f,avx512bw,avx512vnni"))) static void multiply_widest(
    const struct matrix *m, int outputs, int inputs, const int8_t *steps, const float *worth, int count, float *to) {
    const __m512i above = _mm512_set1_epi8((char)0x80);
    for (int output = 0; output < outputs; output += 4) {
        const int8_t *rows = m->rows + (size_t)output * inputs;
        // One factor must be without sign: 128 more of each step, and so 128 times the weights too much.
        int32_t more[4];
        for (int k = 0; k < 4; k++) {
            __m512i sum = _mm512_setzero_si512();
            for (int i = 0; i < inputs; i += 64)
                sum = _mm512_dpbusd_epi32(sum, above, _mm512_loadu_si512(rows + (size_t)k * inputs + i));
            more[k] = _mm512_reduce_add_epi32(sum);
        }
        const __m512i excess = _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)(const void *)more));
        for (int row = 0; row < count; row += 4) {
            // Behind the last row the last is computed again.
            const int8_t *a[4];
            for (int r = 0; r < 4; r++) a[r] = steps + (size_t)(row + r < count ? row + r : count - 1) * inputs;
            // In the order of `whole`: row by row, output by output.
            __m512i sums[16];
            for (int n = 0; n < 16; n++) sums[n] = _mm512_setzero_si512();
            for (int i = 0; i < inputs; i += 64) {
                __m512i x[4];
                for (int r = 0; r < 4; r++) x[r] = _mm512_xor_si512(_mm512_loadu_si512(a[r] + i), above);
                for (int k = 0; k < 4; k++) {
                    const __m512i w = _mm512_loadu_si512(rows + (size_t)k * inputs + i);
                    for (int r = 0; r < 4; r++) sums[4 * r + k] = _mm512_dpbusd_epi32(sums[4 * r + k], x[r], w);
                }
            }
            float values[16];
            _mm512_storeu_ps(values, _mm512_cvtepi32_ps(_mm512_sub_epi32(whole(sums), excess)));
            for (int r = 0; r < 4 && row + r < count; r++)
                for (int k = 0; k < 4; k++)
                    to[(size_t)(row + r) * outputs + output + k] =
                        values[4 * r + k] * (m->scales[output + k] * worth[row + r]) + m->bias[output + k];
        }
    }
}
#endif

static void
multiply_plain(const struct matrix *m, int outputs, int inputs, const int8_t *steps, const float *worth, int count, float *to) {
    for (int row = 0; row < count; row++) {
        const int8_t *a = steps + (size_t)row * inputs;
        for (int output = 0; output < outputs; output++) {
            const int8_t *w = m->rows + (size_t)output * inputs;
            int32_t sum = 0;
            for (int i = 0; i < inputs; i++) sum += (int32_t)w[i] * a[i];
            to[(size_t)row * outputs + output] = (float)sum * (m->scales[output] * worth[row]) + m->bias[output];
        }
    }
}

typedef void multiplication(const struct matrix *, int, int, const int8_t *, const float *, int, float *);

static multiplication *chosen(int plain) {
#if defined(__x86_64__)
    if (plain < 1 && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vnni")) return multiply_widest;
    if (plain < 2 && __builtin_cpu_supports("avx2")) return multiply_wide;
#else
    (void)plain;
#endif
    return multiply_plain;
}

// MARK: The rest

// e to the power of x <= 0, to seven digits: 2^n times a polynomial.
static inline float power(float x) {
    x = x < -87.0f ? -87.0f : x;
    float n = floorf(x * 1.44269504f + 0.5f);
    float r = x - n * 0.693359375f + n * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    int32_t bits = ((int32_t)n + 127) << 23;
    float scale;
    memcpy(&scale, &bits, 4);
    return p * scale;
}

// Abramowitz and Stegun 7.1.26, to seven digits behind the point.
WIDE static void gelu(float *values, size_t count) {
    for (size_t i = 0; i < count; i++) {
        float x = values[i] * 0.70710678f, size = fabsf(x);
        float t = 1.0f / (1.0f + 0.3275911f * size);
        float p = ((((1.061405429f * t - 1.453152027f) * t + 1.421413741f) * t - 0.284496736f) * t + 0.254829592f) * t;
        float erf = 1.0f - p * power(-size * size);
        values[i] = 0.5f * values[i] * (1.0f + (x < 0 ? -erf : erf));
    }
}

// Layer normalisation of rows + added (which may be NULL), in place; sums of eight, so that their order is always the same.
WIDE static void normalise(float *rows, const float *added, int count, const float *weight, const float *bias) {
    for (int row = 0; row < count; row++) {
        float *x = rows + (size_t)row * WIDTH;
        float sums[8] = {0}, squares[8] = {0};
        if (added)
            for (int i = 0; i < WIDTH; i++) x[i] += added[(size_t)row * WIDTH + i];
        for (int i = 0; i < WIDTH; i += 8)
            for (int k = 0; k < 8; k++) sums[k] += x[i + k];
        float mean = 0, variance = 0;
        for (int k = 0; k < 8; k++) mean += sums[k];
        mean /= WIDTH;
        for (int i = 0; i < WIDTH; i += 8)
            for (int k = 0; k < 8; k++) squares[k] += (x[i + k] - mean) * (x[i + k] - mean);
        for (int k = 0; k < 8; k++) variance += squares[k];
        float inverse = 1.0f / sqrtf(variance / WIDTH + 1e-12f);
        for (int i = 0; i < WIDTH; i++) x[i] = (x[i] - mean) * inverse * weight[i] + bias[i];
    }
}

// Rows computed at a time, and keys: they stay in registers.
#define GROUP 4
#define KEYS 32
#define COLUMNS ((ENCODER_LIMIT + KEYS - 1) / KEYS * KEYS)

// What each piece takes from all others by one head, into the head's columns of `to`. `turned`: room for the keys, column by
// column.
WIDE static void attend(const float *query, const float *key, const float *value, int count, float *turned, float *to) {
    const float scale = 0.17677670f;  // 1 / sqrt(HEAD)
    float odds[GROUP][COLUMNS], inverse[GROUP];
    const int columns = (count + KEYS - 1) / KEYS * KEYS;
    for (int i = 0; i < HEAD; i++)
        for (int row = 0; row < columns; row++) turned[i * COLUMNS + row] = row < count ? key[row * HEAD + i] : 0;
    for (int start = 0; start < count; start += GROUP) {
        // Behind the last row the last is computed again.
        const float *own[GROUP];
        for (int r = 0; r < GROUP; r++) own[r] = query + (size_t)(start + r < count ? start + r : count - 1) * HEAD;
        for (int first = 0; first < columns; first += KEYS) {
            float sums[GROUP][KEYS] = {{0}};
            for (int i = 0; i < HEAD; i++) {
                const float *k = turned + i * COLUMNS + first;
                for (int r = 0; r < GROUP; r++) {
                    const float factor = own[r][i] * scale;
                    for (int j = 0; j < KEYS; j++) sums[r][j] += factor * k[j];
                }
            }
            for (int r = 0; r < GROUP; r++)
                for (int j = 0; j < KEYS; j++) odds[r][first + j] = sums[r][j];
        }
        for (int r = 0; r < GROUP; r++) {
            // Sixteen at a time, so that their order is always the same.
            float tops[16], sums[16] = {0}, most = -INFINITY, sum = 0;
            for (int j = count; j < columns; j++) odds[r][j] = -INFINITY;
            for (int k = 0; k < 16; k++) tops[k] = -INFINITY;
            for (int j = 0; j < columns; j += 16)
                for (int k = 0; k < 16; k++) tops[k] = odds[r][j + k] > tops[k] ? odds[r][j + k] : tops[k];
            for (int k = 0; k < 16; k++) most = tops[k] > most ? tops[k] : most;
            for (int j = 0; j < count; j++) odds[r][j] = power(odds[r][j] - most);
            for (int j = count; j < columns; j++) odds[r][j] = 0;
            for (int j = 0; j < columns; j += 16)
                for (int k = 0; k < 16; k++) sums[k] += odds[r][j + k];
            for (int k = 0; k < 16; k++) sum += sums[k];
            inverse[r] = 1 / sum;
        }
        float taken[GROUP][HEAD] = {{0}};
        for (int j = 0; j < count; j++)
            for (int r = 0; r < GROUP; r++)
                for (int i = 0; i < HEAD; i++) taken[r][i] += odds[r][j] * value[j * HEAD + i];
        for (int r = 0; r < GROUP && start + r < count; r++)
            for (int i = 0; i < HEAD; i++) to[(size_t)(start + r) * WIDTH + i] = taken[r][i] * inverse[r];
    }
}

// The rows of a matrix that make one head's numbers.
static struct matrix head_of(struct matrix m, int head) {
    m.scales += head * HEAD;
    m.bias += head * HEAD;
    m.rows += (size_t)head * HEAD * WIDTH;
    return m;
}

// What is computed with besides the caller's rows: the state of each row in steps, a head, and a block of rows at a time, so that
// it stays small.
#define BLOCK 16
struct room {
    int16_t state[ENCODER_LIMIT * WIDTH];
    float worth[ENCODER_LIMIT];
    // The state in a byte's steps.
    int8_t coarse[ENCODER_LIMIT * WIDTH];
    float coarse_worth[ENCODER_LIMIT];
    // First the one is needed in each layer, then the other.
    union {
        struct {
            float query[ENCODER_LIMIT * HEAD], key[ENCODER_LIMIT * HEAD], value[ENCODER_LIMIT * HEAD], turned[COLUMNS * HEAD];
        };
        struct {
            float x[BLOCK * WIDTH], inner[BLOCK * INNER], outer[BLOCK * WIDTH], block_worth[BLOCK];
            int8_t steps[BLOCK * INNER];
        };
    };
};

// The rows of a state as numbers again.
WIDE static void numbers(const int16_t *state, const float *worth, int count, float *rows) {
    for (int row = 0; row < count; row++)
        for (int i = 0; i < WIDTH; i++) rows[(size_t)row * WIDTH + i] = (float)state[(size_t)row * WIDTH + i] * worth[row];
}

int encoder_run(const uint8_t *weights, const int32_t *pieces, int32_t count, int plain, float *rows) {
    const struct encoder e = open_encoder(weights);
    if (count < 1 || count > ENCODER_LIMIT) return -1;
    for (int32_t i = 0; i < count; i++)
        if (pieces[i] < 0 || (uint32_t)pieces[i] >= e.pieces) return -1;
    multiplication *const multiply = chosen(plain);
    struct room *const room = malloc(sizeof *room);
    if (!room) return -2;
    for (int32_t i = 0; i < count; i++) {
        const int8_t *from = e.piece_rows + (size_t)pieces[i] * WIDTH;
        const float scale = e.piece_scales[pieces[i]];
        for (int k = 0; k < WIDTH; k++) room->x[k] = (float)from[k] * scale + e.places[i * WIDTH + k];
        normalise(room->x, NULL, 1, e.weight, e.bias);
        keep_rows(room->x, 1, room->state + (size_t)i * WIDTH, room->worth + i);
        round_rows(room->x, 1, WIDTH, room->coarse + (size_t)i * WIDTH, room->coarse_worth + i);
    }
    for (uint32_t number = 0; number < e.layers; number++) {
        const struct layer *layer = &e.layer[number];
        // What the heads take goes to `rows`.
        for (int head = 0; head < HEADS; head++) {
            const struct matrix query = head_of(layer->query, head), key = head_of(layer->key, head);
            const struct matrix value = head_of(layer->value, head);
            multiply(&query, HEAD, WIDTH, room->coarse, room->coarse_worth, count, room->query);
            multiply(&key, HEAD, WIDTH, room->coarse, room->coarse_worth, count, room->key);
            multiply(&value, HEAD, WIDTH, room->coarse, room->coarse_worth, count, room->value);
            attend(room->query, room->key, room->value, count, room->turned, rows + head * HEAD);
        }
        for (int start = 0; start < count; start += BLOCK) {
            const int block = count - start < BLOCK ? count - start : BLOCK;
            int16_t *state = room->state + (size_t)start * WIDTH;
            numbers(state, room->worth + start, block, room->x);
            round_rows(rows + (size_t)start * WIDTH, block, WIDTH, room->steps, room->block_worth);
            multiply(&layer->joined, WIDTH, WIDTH, room->steps, room->block_worth, block, room->outer);
            normalise(room->x, room->outer, block, layer->attended_weight, layer->attended_bias);
            round_rows(room->x, block, WIDTH, room->steps, room->block_worth);
            multiply(&layer->inner, INNER, WIDTH, room->steps, room->block_worth, block, room->inner);
            gelu(room->inner, (size_t)block * INNER);
            round_rows(room->inner, block, INNER, room->steps, room->block_worth);
            multiply(&layer->outer, WIDTH, INNER, room->steps, room->block_worth, block, room->outer);
            normalise(room->x, room->outer, block, layer->passed_weight, layer->passed_bias);
            keep_rows(room->x, block, state, room->worth + start);
            round_rows(room->x, block, WIDTH, room->coarse + (size_t)start * WIDTH, room->coarse_worth + start);
        }
    }
    numbers(room->state, room->worth, count, rows);
    free(room);
    return 0;
}

const uint8_t *encoder_pieces(int64_t *length) {
    *length = encoder_piece_table_length;
    return encoder_piece_table;
}

const float *encoder_heads(const uint8_t *weights, int64_t *count) {
    const struct encoder e = open_encoder(weights);
    *count = e.heads;
    return e.head;
}

const uint8_t *encoder_shipped(int64_t *length) {
    *length = encoder_weights_length;
    return encoder_weights;
}

int encoder_fits(const uint8_t *weights, int64_t length) {
    uint32_t layers, pieces, heads;
    if (length < 16 || memcmp(weights, "USHR", 4) != 0) return 0;
    memcpy(&layers, weights + 4, 4);
    memcpy(&pieces, weights + 8, 4);
    memcpy(&heads, weights + 12, 4);
    if (layers > sizeof((struct encoder *)0)->layer / sizeof(struct layer) || pieces > 1u << 20 || heads > 1u << 20) return 0;
    // The same walk as through real weights, over addresses only.
    const struct encoder e = open_encoder(weights);
    return (const uint8_t *)(e.head + e.heads) == weights + length;
}
