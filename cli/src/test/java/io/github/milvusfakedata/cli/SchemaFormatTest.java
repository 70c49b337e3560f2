package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.cli.terminal.Style;
import io.github.milvusfakedata.internal.property.PropertyTable;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.schema.Field;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SchemaFormatTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)\n  (\\[\\{.*?\\}\\])(?=\n\n|$)");

    /** As a reader would copy it, at any width of the terminal. */
    @Test
    void theExampleOfEachTypeRunsWithoutAWarning() {
        for (int width : new int[] {60, 80, 200}) {
            String text = String.join("\n", SchemaFormat.everything(width, Style.PLAIN));
            List<String> examples = EXAMPLE.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(String::strip)
                    .toList();

            assertThat(examples).hasSameSizeAs(FieldTypes.WITH_STRUCT);
            for (int i = 0; i < examples.size(); i++) {
                FakeData data = FakeData.text("example.json", examples.get(i)).rows(10);
                assertThat(data.validate()).isEmpty();
                assertThat(data.first(10)).hasSize(10);
                Field shown = data.collection().fields().get(1);
                String name = FieldTypes.WITH_STRUCT.get(i).name();
                assertThat(shown.type()).isEqualTo(FieldTypes.ALL.size() == i ? "Array" : name);
                assertThat(name).isIn(shown.type(), shown.params().elementType().orElse(""));
            }
        }
    }

    @Test
    void everyPropertyAndTypeIsExplained() {
        List<String> lines = SchemaFormat.everything(200, Style.PLAIN);
        for (PropertyNames properties : PropertyTable.all()) {
            properties.meanings().forEach((name, meaning) -> assertThat(lines)
                    .anyMatch(line -> line.startsWith("  " + name + " ") && line.contains(meaning.split("[,:;]")[0])));
        }
        assertThat(lines)
                .containsAll(
                        FieldTypes.WITH_STRUCT.stream().map(FieldType::name).toList());
    }
}
