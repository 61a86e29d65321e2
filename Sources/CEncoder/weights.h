#include <stdint.h>

extern const uint8_t encoder_weights[];
extern const int64_t encoder_weights_length;
extern const uint8_t encoder_piece_table[];
extern const int64_t encoder_piece_table_length;
