package io.github.milvusfakedata.internal.meaning;

import java.util.List;

/**
 * A way to make values, as people are told of it.
 *
 * @param group the heading under which it stands
 * @param word by which it is known
 * @param what a phrase that says what the values are
 * @param properties all its properties, the word first
 * @param example a whole object, as JSON
 */
public record Way(String group, String word, String what, List<String> properties, String example) {
    public Way {
        properties = List.copyOf(properties);
    }
}
