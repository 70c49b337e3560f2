package io.github.milvusfakedata.internal.read;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * The part of YAML that says what JSON can say. Anchors and aliases let a small file become a huge one, and tags name
 * classes, so that neither is taken.
 */
final class YamlDialect implements Dialect {
    static final YamlDialect INSTANCE = new YamlDialect();

    private static final String MERGE_KEY = "<<";

    private YamlDialect() {}

    @Override
    public String name() {
        return "YAML";
    }

    @Override
    public JsonParser open(String text) {
        return YAMLFactory.builder()
                .streamReadConstraints(JsonDialect.NO_LIMITS)
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(SchemaFile.MOST_BYTES)
                        .build())
                .build()
                .createParser(ObjectReadContext.empty(), text);
    }

    @Override
    public Optional<String> refusal(JsonParser parser) {
        YAMLParser yaml = (YAMLParser) parser;
        if (yaml.isCurrentAlias()) {
            return Optional.of("The alias *" + Shown.plain(yaml.getString()));
        }
        if (yaml.getObjectId() != null) {
            return Optional.of("The anchor &" + Shown.plain(yaml.getObjectId()));
        }
        String tag = yaml.getRawTag();
        if (tag != null && !tag.isEmpty()) {
            return Optional.of("The tag " + Shown.plain(tag));
        }
        if (yaml.currentToken() == JsonToken.PROPERTY_NAME && MERGE_KEY.equals(yaml.currentName())) {
            return Optional.of("The merge key <<");
        }
        return Optional.empty();
    }

    @Override
    public String number(JsonParser parser) {
        return parser.getString().replace("_", "");
    }

    @Override
    public boolean hasMore(JsonParser parser) {
        return parser.nextToken() != null || parser.nextToken() != null;
    }

    @Override
    public String explain(JacksonException failure, String text) {
        return YamlMistake.of(failure);
    }

    @Override
    public String form(String property, String value) {
        return property + ": " + value;
    }
}
