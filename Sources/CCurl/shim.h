// What Swift cannot import of libcurl: functions with variable arguments, one wrapper for each type of the last one.
#ifndef USHER_CCURL_SHIM_H
#define USHER_CCURL_SHIM_H

#define CURL_DISABLE_TYPECHECK 1
#include <curl/curl.h>
#include <sys/eventfd.h>

// A counter to wake a poll(2) with; Swift's module of the C library leaves sys/eventfd.h out.
static inline int ccurl_eventfd(void) {
    return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
}

// curl_easy_setopt with a long: numbers and switches.
static inline CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

// curl_easy_setopt with a string, which libcurl copies.
static inline CURLcode ccurl_set_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

// curl_easy_setopt with a pointer handed to a callback, or the error buffer.
static inline CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

// curl_easy_setopt with a callback that takes bytes: CURLOPT_WRITEFUNCTION, CURLOPT_HEADERFUNCTION.
static inline CURLcode ccurl_set_writer(CURL *handle, CURLoption option, curl_write_callback value) {
    return curl_easy_setopt(handle, option, value);
}

// curl_easy_getinfo of a long.
static inline CURLcode ccurl_get_long(CURL *handle, CURLINFO key, long *value) {
    return curl_easy_getinfo(handle, key, value);
}

// curl_easy_getinfo of the connection's socket.
static inline CURLcode ccurl_get_socket(CURL *handle, curl_socket_t *value) {
    return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, value);
}

#endif
