// The encoder of whole letters: a transformer of bytes, computed in whole numbers wherever sums are long.
//
// The same pieces give the same numbers on every machine of one kind: long sums are of integers, all other arithmetic is done
// in one order, and the exponential and the error function are its own.

#ifndef USHER_ENCODER_H
#define USHER_ENCODER_H

#include <stdint.h>

/// Numbers of a row, one row a piece.
#define ENCODER_WIDTH 384
/// Pieces of a page at most.
#define ENCODER_LIMIT 208

/// The pieces of words, as `teach pieces` writes them: a count (UInt32), then of each its number in E5's vocabulary (UInt32), its
/// log-probability (Float32), its length (UInt8) and its UTF-8. Little-endian.
const uint8_t *encoder_pieces(int64_t *length);

/// The weights of this build, as `teach weights` writes them.
const uint8_t *encoder_shipped(int64_t *length);

/// Whether `length` bytes at `weights`, at an address divisible by four, are of the form `teach weights` writes. The other
/// functions take only such.
int encoder_fits(const uint8_t *weights, int64_t length);

/// Behind the layers: the heads, Float32, in the order `teach weights` writes them.
const float *encoder_heads(const uint8_t *weights, int64_t *count);

/// Computes one row for each of `count` pieces, `count` * ENCODER_WIDTH numbers into `rows`. Numbers of pieces: 0 begin, 1 pad,
/// 2 end, 3 unknown, then those of `encoder_pieces` in order. Returns 0; -1 where a number or the count is out of bounds, -2
/// where memory is lacking, and then nothing is computed. `plain`: 1 without AVX-512,
/// 2 without any instructions that not every machine has; the numbers are the same.
int encoder_run(const uint8_t *weights, const int32_t *pieces, int32_t count, int plain, float *rows);

#endif
