// What was learnt, as `Tests/Teach/teach` writes it.

#include "weights.h"

_Alignas(64) const uint8_t encoder_weights[] = {
#embed "weights.bin"
};
const int64_t encoder_weights_length = sizeof encoder_weights;

const uint8_t encoder_piece_table[] = {
#embed "pieces.bin"
};
const int64_t encoder_piece_table_length = sizeof encoder_piece_table;
