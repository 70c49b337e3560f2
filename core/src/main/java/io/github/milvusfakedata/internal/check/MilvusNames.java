package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.schema.Collection;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The names that Milvus takes. Source: import-contract 6.1, from Milvus' internal/proxy/util.go and pkg/common/common.go. */
final class MilvusNames {
    private static final Set<String> SYSTEM = Set.of("RowID", "Timestamp", Column.DYNAMIC, "__virtual_pk__");
    private static final Set<String> WORDS_IN_ANY_CASE = Set.of("like", "and", "or", "not", "in", "null");
    private static final Set<String> WORDS = Set.of("exists", "true", "True", "TRUE", "false", "False", "FALSE");
    private static final Set<String> FUNCTIONS = Set.of(
            "json_contains",
            "json_contains_all",
            "json_contains_any",
            "array_contains",
            "array_contains_all",
            "array_contains_any",
            "array_length",
            "text_match",
            "phrase_match",
            "random_sample");

    private MilvusNames() {}

    /** Whether the name is a letter or underscore and then letters, digits and underscores, all of ASCII. */
    static boolean isWellFormed(String name) {
        if (name.isEmpty() || (name.charAt(0) >= '0' && name.charAt(0) <= '9')) {
            return false;
        }
        return name.chars().allMatch(MilvusNames::isLegal);
    }

    private static boolean isLegal(int letter) {
        return letter == '_'
                || (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9');
    }

    /** A well-formed name like the given one, or any where it has no letter that is allowed. */
    static String wellFormed(String name) {
        StringBuilder legal = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), Collection.MOST_NAME_BYTES - 1); i++) {
            legal.append(isLegal(name.charAt(i)) ? name.charAt(i) : '_');
        }
        if (legal.chars().allMatch(letter -> letter == '_')) {
            return "data";
        }
        return isWellFormed(legal.toString()) ? legal.toString() : "_" + legal;
    }

    static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    static boolean isSystem(String name) {
        return SYSTEM.contains(name);
    }

    /** Whether the name is a word of Milvus' filter language. */
    static boolean isKeyword(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean oneCase = name.equals(lower) || name.equals(name.toUpperCase(Locale.ROOT));
        return WORDS_IN_ANY_CASE.contains(lower) || WORDS.contains(name) || (oneCase && FUNCTIONS.contains(lower));
    }
}
