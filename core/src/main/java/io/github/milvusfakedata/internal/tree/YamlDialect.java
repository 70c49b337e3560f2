package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.schema.Shown;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
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
    private static final String MERGE_KEY = "<<";
    private static final int SMALLEST_BUFFER = 1024;

    private final String text;
    private int offset;
    private int pointOfOffset;

    YamlDialect(String text) {
        this.text = text;
    }

    @Override
    public String name() {
        return "YAML";
    }

    @Override
    public JsonParser open() {
        return YAMLFactory.builder()
                .streamReadConstraints(JsonDialect.NO_LIMITS)
                .loadSettings(LoadSettings.builder()
                        // The scanner moves its whole buffer for each piece of a long text: quadratic, unless it is
                        // one piece.
                        .setBufferSize(Math.max(SMALLEST_BUFFER, text.length() + 1))
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setSchema(new CoreSchema())
                        .setAllowDuplicateKeys(true)
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
        if (yaml.getObjectId() != null || startsWithAnchor(parser)) {
            return Optional.of("An anchor (&)");
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

    /**
     * The parser tells of anchors of objects and lists only; a scalar's place is that of its anchor. Places are counted in
     * code points and only grow, so that one pass over the text finds them all.
     */
    private boolean startsWithAnchor(JsonParser parser) {
        if (!parser.currentToken().isScalarValue()) {
            return false;
        }
        int point = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
        offset = text.offsetByCodePoints(offset, point - pointOfOffset);
        pointOfOffset = point;
        return offset < text.length() && text.charAt(offset) == '&';
    }

    @Override
    public String number(JsonParser parser) {
        return parser.getString().replace("_", "");
    }

    @Override
    public boolean hasMore(JsonParser parser) {
        boolean more = parser.nextToken() != null;
        return more || parser.nextToken() != null;
    }

    @Override
    public Place placeOf(JacksonException failure) {
        return failure.getCause() instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark()
                        .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
                        .orElse(Place.of(failure.getLocation()))
                : Place.of(failure.getLocation());
    }

    @Override
    public String explain(JacksonException failure) {
        return YamlMistake.of(failure);
    }

    @Override
    public String form(String property, String value) {
        return property + ": " + value;
    }
}
