package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.library.SchemaEntry;
import io.github.milvusfakedata.library.SchemaLibrary;
import io.github.milvusfakedata.library.SchemaNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One directory of schemas, used in turn by this library and by the Python tool of the same name: both list the same, hold
 * the same schemas, and make data of them.
 */
class OriginalStoreIT {
    private static final int ROWS = 50;
    private static final String BOOKS =
            """
            collection_name: books
            description: Bücher ✓
            fields:
              - {name: isbn, type: VarChar, max_length: 20, is_primary: true}
              - {name: title, type: VarChar, max_length: 200, nullable: true, null_ratio: 0.3}
              - {name: pages, type: Int16, min: 1, max: 2000}
              - {name: shelf, type: Array, element_type: Int32, max_capacity: 3}
              - {name: cover, type: FloatVector, dim: 24}
              - {name: text, type: FloatVector, dim: 12}
            """;

    @TempDir
    Path scratch;

    private Path directory;
    private SchemaLibrary library;

    @BeforeEach
    void useAnEmptyDirectory() {
        directory = scratch.resolve("schemas");
        library = SchemaLibrary.at(directory);
    }

    @Test
    void whatThePythonToolKeepsIsListedShownAndGeneratedHere() {
        Map<String, Object> there = original("add");

        assertThat(here()).isEqualTo(there).containsOnlyKeys("shop", "plain", "Dotted.id-2");
        assertThat(library.warnings()).isEmpty();
        for (String id : there.keySet()) {
            FakeData data = library.load(id).rows(ROWS).seed(1);
            assertThat(data.write(scratch.resolve(id), WriteOptions.defaults()).rows())
                    .isEqualTo(ROWS);
        }
    }

    @Test
    void whatIsKeptHereThePythonToolListsShowsAndGenerates() throws IOException {
        Path books = Files.writeString(scratch.resolve("books.yaml"), BOOKS);
        Path bare = Files.writeString(
                scratch.resolve("bare.json"),
                "[{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true},"
                        + " {\"name\": \"vector\", \"type\": \"FloatVector\", \"dim\": 4}]");
        library.add("books", books, SchemaNotes.none());
        library.add(
                "bare-list", bare, SchemaNotes.none().withDescription("A list").withUseCases("ünits", "tests"));
        library.add("my.shop", FakeData.builtin("ecommerce").collection(), SchemaNotes.none());

        assertThat(original("show")).isEqualTo(here()).containsOnlyKeys("books", "bare-list", "my.shop");
    }

    @Test
    void eachSeesWhatTheOtherChanged() throws IOException {
        original("add");
        assertThat(original("change")).isEqualTo(here()).containsOnlyKeys("shop", "Dotted.id-2");

        Path books = Files.writeString(scratch.resolve("books.yaml"), BOOKS);
        library.update("shop", books, SchemaNotes.none().withUseCases("reading"));
        library.remove("Dotted.id-2");

        assertThat(original("show")).isEqualTo(here()).containsOnlyKeys("shop");
    }

    /** Of each schema of one's own its entry, in the Python tool's words, and the schema itself. */
    private Map<String, Object> here() {
        Map<String, Object> entries = new TreeMap<>();
        for (SchemaEntry entry : library.list()) {
            if (!entry.builtin()) {
                entries.put(
                        entry.id(),
                        Map.of(
                                "name", entry.name(),
                                "description", entry.description(),
                                "use_cases", entry.useCases(),
                                "fields_count", (long) entry.fieldCount(),
                                "vector_dims", longs(entry.vectorDims()),
                                "file", entry.id() + ".json",
                                "type", "custom",
                                "schema", Canonical.object(library.text(entry.id()))));
            }
        }
        return entries;
    }

    private static List<Long> longs(List<Integer> numbers) {
        return numbers.stream().map(Integer::longValue).toList();
    }

    /** The same, as the Python tool sees it after it has done something. */
    private Map<String, Object> original(String what) {
        return Canonical.object(ForeignPrograms.succeed(
                        ForeignPrograms.python("original", "original_store.py"), List.of(what, directory.toString()))
                .lastLine());
    }
}
