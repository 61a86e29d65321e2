// The most bytes that malloc had given out, and not got back, at one time since counting began.
#ifndef PEAK_H
#define PEAK_H

/// Begins to count from nothing with 1, ends with 0. Times are measured without.
void peak_count(int on);
long peak_most(void);

#endif
