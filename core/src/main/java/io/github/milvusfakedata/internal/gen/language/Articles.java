package io.github.milvusfakedata.internal.gen.language;

/** The indefinite article of English. */
final class Articles {
    private static final String[] ARTICLES = {"a ", "an ", "A ", "An "};

    private Articles() {}

    /** Where the article starts with which a text ends; its length if it ends with none. */
    static int start(String text) {
        for (String article : ARTICLES) {
            int start = text.length() - article.length();
            if (text.endsWith(article) && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))) {
                return start;
            }
        }
        return text.length();
    }
}
