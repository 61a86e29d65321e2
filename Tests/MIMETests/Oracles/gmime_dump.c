// What GMime makes of messages: paths on standard input, one JSON object a line on standard output.
#include <gmime/gmime.h>
#include <stdio.h>
#include <string.h>

static void put_string(const char *text) {
    if (text == NULL) {
        fputs("null", stdout);
        return;
    }
    char *valid = g_utf8_make_valid(text, -1);
    putchar('"');
    for (const unsigned char *at = (const unsigned char *)valid; *at; at++) {
        if (*at == '"' || *at == '\\') printf("\\%c", *at);
        else if (*at < 32) printf("\\u%04x", *at);
        else putchar(*at);
    }
    putchar('"');
    g_free(valid);
}

static void put_addresses(InternetAddressList *list, int *count) {
    for (int i = 0; list != NULL && i < internet_address_list_length(list); i++) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            put_addresses(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), count);
            continue;
        }
        if ((*count)++) putchar(',');
        putchar('[');
        put_string(internet_address_get_name(address));
        putchar(',');
        put_string(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
        putchar(']');
    }
}

static void put_leaves(GMimeObject *part, int texts, int *count) {
    if (GMIME_IS_MULTIPART(part)) {
        int children = g_mime_multipart_get_count(GMIME_MULTIPART(part));
        for (int i = 0; i < children; i++) put_leaves(g_mime_multipart_get_part(GMIME_MULTIPART(part), i), texts, count);
        if (children > 0) return;
    }
    if (texts) {
        if (!GMIME_IS_TEXT_PART(part)) return;
        if ((*count)++) putchar(',');
        char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
        put_string(text);
        g_free(text);
        return;
    }
    GMimeContentType *type = g_mime_object_get_content_type(part);
    char *name = g_mime_content_type_get_mime_type(type);
    char *lower = g_ascii_strdown(name, -1);
    if ((*count)++) putchar(',');
    put_string(lower);
    g_free(lower);
    g_free(name);
}

static void dump(const char *path) {
    GMimeStream *stream = g_mime_stream_file_open(path, "rb", NULL);
    if (stream == NULL) {
        puts("{\"failure\":\"cannot open\"}");
        return;
    }
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    if (message == NULL) {
        puts("{\"failure\":\"no message\"}");
    } else {
        int count = 0;
        fputs("{\"subject\":", stdout);
        put_string(g_mime_message_get_subject(message));
        fputs(",\"from\":[", stdout);
        put_addresses(g_mime_message_get_from(message), &count);
        fputs("],\"to\":[", stdout);
        count = 0;
        put_addresses(g_mime_message_get_to(message), &count);
        fputs("],\"leaves\":[", stdout);
        count = 0;
        if (g_mime_message_get_mime_part(message)) put_leaves(g_mime_message_get_mime_part(message), 0, &count);
        fputs("],\"texts\":[", stdout);
        count = 0;
        if (g_mime_message_get_mime_part(message)) put_leaves(g_mime_message_get_mime_part(message), 1, &count);
        puts("]}");
        g_object_unref(message);
    }
    g_object_unref(parser);
    g_object_unref(stream);
}

int main(void) {
    char path[4096];
    g_mime_init();
    while (fgets(path, sizeof path, stdin)) {
        path[strcspn(path, "\n")] = 0;
        dump(path);
        fflush(stdout);
    }
    g_mime_shutdown();
    return 0;
}
