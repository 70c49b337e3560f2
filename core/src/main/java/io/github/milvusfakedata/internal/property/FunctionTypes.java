package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.tree.NearestName;
import java.util.List;
import java.util.Optional;

/** The kinds of Milvus' functions by the names that pymilvus and the server use. */
public final class FunctionTypes {
    /** By their numbers on the wire, from 1: enum {@code FunctionType} of milvus-proto's schema.proto. */
    public static final List<String> ALL = List.of("BM25", "TextEmbedding", "Rerank", "MinHash");

    private FunctionTypes() {}

    /** The canonical name; an unknown one comes back as it is, since the checks report it. */
    static String canonical(String name) {
        String plain = NearestName.plain(name);
        String bare = plain.startsWith("functiontype.") ? plain.substring("functiontype.".length()) : plain;
        return ALL.stream()
                .filter(known -> NearestName.plain(known).equals(bare))
                .findFirst()
                .orElse(name);
    }

    /** The kind of a number. */
    static Optional<String> numbered(String number) {
        for (int i = 0; i < ALL.size(); i++) {
            if (number.equals(Integer.toString(i + 1))) {
                return Optional.of(ALL.get(i));
            }
        }
        return Optional.empty();
    }
}
