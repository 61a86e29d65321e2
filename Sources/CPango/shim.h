// Pango's layout on cairo, and cairo's PDF surface (Debian: libpango1.0-dev, libcairo2-dev), and nothing else of them.
#ifndef USHER_CPANGO_SHIM_H
#define USHER_CPANGO_SHIM_H

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#endif
