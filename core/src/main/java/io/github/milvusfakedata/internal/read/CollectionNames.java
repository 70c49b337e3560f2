package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.schema.Collection;

/** Names for collections whose schema has none. */
final class CollectionNames {
    private static final String FALLBACK = "collection";

    private CollectionNames() {}

    /** The stem of a file's name with what Milvus refuses replaced: {@code my-products.v2.json} is my_products_v2. */
    static String ofFile(String source) {
        String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        StringBuilder name = new StringBuilder();
        boolean hasLetterOrDigit = false;
        for (char letter : stem.toCharArray()) {
            boolean legal = isLetter(letter) || isDigit(letter);
            hasLetterOrDigit |= legal;
            name.append(legal ? letter : '_');
        }
        if (!hasLetterOrDigit) {
            return FALLBACK;
        }
        if (isDigit(name.charAt(0))) {
            name.insert(0, '_');
        }
        return name.substring(0, Math.min(name.length(), Collection.MOST_NAME_BYTES));
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
