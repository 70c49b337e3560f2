package io.github.milvusfakedata.internal.spec;

import java.util.Collection;

/** What to write instead of a name that is not known. */
public interface NameAdvice {
    /**
     * A sentence or two.
     *
     * @param name the name
     * @param known those that there are
     * @param all what to say if none of them is near
     */
    String of(String name, Collection<String> known, String all);
}
