package io.github.milvusfakedata.internal.tree;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * A text to read, and what differs between JSON and YAML. Each is a class of its own that the other's texts never load: YAML's parser costs
 * start-up time that a JSON schema need not pay.
 */
public interface Dialect {
    /** The name in messages. */
    String name();

    JsonParser open();

    /** What the current token is that is legal but not allowed, or nothing. */
    Optional<String> refusal(JsonParser parser);

    /** The current number as the text spells it, without what only makes it readable. */
    String number(JsonParser parser);

    /** Moves past the end of the document; true where there is more than blanks and comments. */
    boolean hasMore(JsonParser parser);

    /** Where the parser stopped. */
    Place placeOf(JacksonException failure);

    /** What is wrong where the parser stopped, in a whole sentence that a person understands. */
    String explain(JacksonException failure);

    /** A property in the right form, {@code "dim": 128} or {@code dim: 128}; the value is as JSON writes it. */
    String form(String property, String value);
}
