package io.github.milvusfakedata.internal.tree;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON by RFC 8259: no comments, no trailing commas. */
final class JsonDialect implements Dialect {
    /** The limits are ours: on bytes of files, values and nesting. The parser's own would stop with its own words. */
    static final StreamReadConstraints NO_LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build();

    private final String text;

    JsonDialect(String text) {
        this.text = text;
    }

    @Override
    public String name() {
        return "JSON";
    }

    @Override
    public JsonParser open() {
        return JsonFactory.builder()
                .streamReadConstraints(NO_LIMITS)
                .build()
                .createParser(ObjectReadContext.empty(), text);
    }

    @Override
    public Optional<String> refusal(JsonParser parser) {
        return Optional.empty();
    }

    @Override
    public String number(JsonParser parser) {
        return parser.getString();
    }

    @Override
    public boolean hasMore(JsonParser parser) {
        return parser.nextToken() != null;
    }

    @Override
    public Place placeOf(JacksonException failure) {
        return Place.of(failure.getLocation());
    }

    @Override
    public String explain(JacksonException failure) {
        return JsonMistake.at(failure, text);
    }

    @Override
    public String form(String property, String value) {
        return '"' + property + "\": " + value;
    }
}
