package io.github.milvusfakedata.storage;

import java.io.IOException;

/** What came back is no answer of a store: no HTTP, a status that there isn't, more than any store says. */
final class NotAStore extends IOException {
    private static final long serialVersionUID = 1L;

    NotAStore(String fault, Throwable cause) {
        super(fault, cause);
    }
}
