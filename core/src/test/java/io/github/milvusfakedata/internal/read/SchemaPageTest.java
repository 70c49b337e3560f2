package io.github.milvusfakedata.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.check.Checks;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.property.CollectionProperties;
import io.github.milvusfakedata.internal.property.FieldProperties;
import io.github.milvusfakedata.internal.property.GenerationProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page about schema files says what the reader does. */
class SchemaPageTest {
    private static String page;

    @BeforeAll
    static void readThePage() throws IOException {
        page = Files.readString(Path.of("..", "docs", "reference", "schema.md"));
    }

    @Test
    void listsEveryProperty() {
        assertThat(propertiesUnder("## Properties of the collection")).isEqualTo(CollectionProperties.NAMES.names());
        assertThat(propertiesUnder("## Properties of a field")).hasSameElementsAs(FieldProperties.NAMES.names());
        assertThat(propertiesUnder("### How values are distributed")).isEqualTo(GenerationProperties.NAMES.names());
    }

    private static List<String> propertiesUnder(String heading) {
        int start = page.indexOf(heading) + heading.length();
        String section = page.substring(start, page.indexOf("\n##", start));
        return section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(2, line.indexOf('|', 2)))
                .flatMap(cell -> Arrays.stream(cell.split(",")))
                .map(name -> name.strip().replace("`", ""))
                .toList();
    }

    @Test
    void namesEverySubject() {
        assertThat(Subject.values()).allSatisfy(subject -> assertThat(page).contains('`' + subject.id() + '`'));
    }

    @Test
    void showsSchemasThatAreInOrder() {
        List<MatchResult> examples = Pattern.compile("(?s)```(json|yaml)\n(.*?)```")
                .matcher(page)
                .results()
                .toList();

        assertThat(examples).hasSize(2).allSatisfy(example -> {
            ParsedSchema read = SchemaReader.readText("example." + example.group(1), example.group(2));
            assertThat(Checks.of(read, 1000)).isEmpty();
            assertThat(read.collection().name()).isEqualTo("products");
        });
    }
}
