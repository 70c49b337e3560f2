package io.github.milvusfakedata.internal.gen.language;

import java.util.Locale;

/**
 * What a coined name is for: with endings of its own, and a law of its own by which names recur. A rank r has a chance of
 * about (q + r)^−3/2, a law of Zipf and Mandelbrot whose tail never ends: among n names about the square root of n are new.
 */
enum NameKind {
    /** Family names. */
    SURNAME(10000),
    /** Towns. */
    TOWN(500),
    /** Companies. */
    COMPANY(300),
    /** Brands and products. */
    BRAND(300);

    private final int flatness;

    NameKind(int flatness) {
        this.flatness = flatness;
    }

    /** The q of the law: how many of the first names are about equally frequent. */
    int flatness() {
        return flatness;
    }

    /** The list of the first, second … parts of names, where a language puts them together of parts. */
    String part(int number) {
        return name().toLowerCase(Locale.ROOT) + '_' + number;
    }

    /** The list of endings. */
    String endings() {
        return name().toLowerCase(Locale.ROOT) + "_ending";
    }
}
