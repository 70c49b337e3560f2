package io.github.milvusfakedata.milvus;

import io.milvus.shaded.io.grpc.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what a server says from what the network library says of it: the former is passed on, the latter never. */
final class ServerWords {
    /** What the library's own descriptions contain, in small letters. */
    private static final List<String> LIBRARY = List.of(
            "io exception",
            "http2 exception",
            "http status code",
            "network closed",
            "keepalive failed",
            "goaway",
            "rst_stream",
            "stream closed",
            "unexpected eos",
            "end of stream",
            "content-type",
            "channel shutdown",
            "connection reset",
            "connection closed",
            "deadline",
            "transport",
            "unable to resolve",
            "encoding",
            "unexpected exception");

    /** Those of a call that was broken off. */
    private static final List<String> BREAKS =
            List.of("rst_stream", "goaway", "unexpected eos", "end of stream", "connection reset", "connection closed");

    private ServerWords() {}

    /** What the server says; empty where it says nothing, or only the library does. */
    static Optional<String> of(Status status) {
        String text = status.getDescription();
        if (text == null || text.isBlank() || status.getCause() != null) {
            return Optional.empty();
        }
        String small = text.toLowerCase(Locale.ROOT);
        return LIBRARY.stream().anyMatch(small::contains) ? Optional.empty() : Optional.of(text.strip());
    }

    /** Whether the library says, under whatever code, that the call was broken off on its way, as by a server that stops. */
    static boolean isBreak(Status status) {
        if (status.getCode() == Status.Code.RESOURCE_EXHAUSTED || status.getCode() == Status.Code.DEADLINE_EXCEEDED) {
            return false;
        }
        String text = String.valueOf(status.getDescription()).toLowerCase(Locale.ROOT);
        return BREAKS.stream().anyMatch(text::contains) && of(status).isEmpty();
    }

    /** The same behind a colon, to end a sentence with; nothing where it says nothing. */
    static String behind(Status status) {
        return of(status).map(words -> ": " + words).orElse("");
    }
}
