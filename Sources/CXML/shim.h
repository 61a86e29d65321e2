// libxml2's HTML parser and tree (Debian: libxml2-dev), and nothing else of it.
#ifndef CXML_SHIM_H
#define CXML_SHIM_H

// Debian builds libxml2 with ICU, and its headers would bring in the system's ICU declarations, which contradict those
// of Foundation's own ICU. None of them is needed here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

// Parses HTML that is already UTF-8: broken markup is mended, nothing is printed, nothing is fetched. XML_PARSE_HUGE is
// not among the options, so libxml2's own limits on depth and text size stay in force.
static inline htmlDocPtr cxml_read_html(const char *bytes, int count) {
    return htmlReadMemory(bytes, count, NULL, "UTF-8",
                          HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                              | HTML_PARSE_COMPACT | HTML_PARSE_NODEFDTD);
}

// xmlFree is a global variable that holds a function, which Swift 6 will not touch.
static inline void cxml_free(void *pointer) {
    xmlFree(pointer);
}

#endif
