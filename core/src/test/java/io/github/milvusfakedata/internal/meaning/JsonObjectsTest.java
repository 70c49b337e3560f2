package io.github.milvusfakedata.internal.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

class JsonObjectsTest {
    private static final int ROWS = 300;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Test
    void writesObjectsOfSeveralShapesForEverySubjectAndName() {
        for (Subject subject : Subject.values()) {
            List<String> names = new ArrayList<>(List.of("metadata"));
            MeaningFile.of("objects")
                    .of(subject)
                    .forEach(meaning -> names.add(meaning.names().get(0)));
            for (String name : names) {
                Recipe recipe = new Recipe(1, subject);
                Set<List<String>> shapes = new HashSet<>();
                for (String object : Filled.texts(Meant.objects(name, recipe), 0, ROWS)) {
                    assertThat(object.getBytes(StandardCharsets.UTF_8).length).isBetween(20, 600);
                    shapes.add(keys(object));
                }
                assertThat(shapes.size()).as("%s of %s", name, subject).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void keepsTheDynamicFieldApartFromTheOtherFields() {
        Set<String> fields = Set.of("priority", "labels", "batch", "id");
        List<String> allowed = DynamicKeyNames.keys(fields);
        assertThat(allowed).isNotEmpty().doesNotContainAnyElementsOf(fields);
        Set<Integer> sizes = new HashSet<>();
        for (String object : Filled.texts(Meant.dynamicObjects(fields, new Recipe(2, Subject.NEWS)), 0, ROWS)) {
            List<String> keys = outerKeys(object);
            assertThat(allowed).containsAll(keys);
            sizes.add(keys.size());
        }
        assertThat(sizes).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }

    @Test
    void leavesTheDynamicFieldEmptyWhereAllItsKeysAreFields() {
        Set<String> fields = new HashSet<>(DynamicKeyNames.keys(Set.of()));
        assertThat(Filled.texts(Meant.dynamicObjects(fields, new Recipe(3, Subject.NEWS)), 0, 20))
                .containsOnly("{}");
    }

    private static List<String> keys(String object) {
        return keys(object, Integer.MAX_VALUE);
    }

    private static List<String> outerKeys(String object) {
        return keys(object, 1);
    }

    /** The names of an object down to a depth; fails on anything that is not one JSON object. */
    private static List<String> keys(String object, int depth) {
        List<String> keys = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), object)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            int open = 1;
            while (open > 0) {
                JsonToken token = parser.nextToken();
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.PROPERTY_NAME && open <= depth) {
                    keys.add(parser.currentName());
                }
            }
            assertThat(parser.nextToken()).isNull();
        }
        return keys;
    }
}
