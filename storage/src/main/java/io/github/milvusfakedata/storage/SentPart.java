package io.github.milvusfakedata.storage;

import java.util.Objects;

/**
 * A part that a store holds.
 *
 * @param number from 1
 * @param bytes its size
 * @param tag what the store calls its content: the MD5 sum in hexadecimal, unless the store encrypts with keys of its own
 */
record SentPart(int number, long bytes, String tag) {
    SentPart {
        Objects.requireNonNull(tag, "tag");
    }
}
