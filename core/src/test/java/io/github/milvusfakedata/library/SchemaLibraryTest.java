package io.github.milvusfakedata.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaLibraryTest {
    private static final Collection BOOKS = new Collection(
            "books",
            "Books of a library",
            Collection.GENERAL,
            false,
            List.of(
                    Field.of("id", "Int64").primaryKey().build(),
                    Field.of("cover", "FloatVector").dim(64).build(),
                    Field.of("text", "FloatVector").dim(8).build(),
                    Field.of("title_vector", "BinaryVector").dim(64).build()));

    @TempDir
    private Path temporary;

    private Path store;
    private SchemaLibrary library;

    @BeforeEach
    void openTheLibrary() {
        store = temporary.resolve("home/schemas");
        library = SchemaLibrary.at(store);
    }

    private Path schema(String name, String... lines) throws IOException {
        return Files.writeString(temporary.resolve(name), String.join("\n", lines) + "\n");
    }

    @Test
    void listsTheBuiltInSchemasWithWhatTheyAreFor() {
        List<SchemaEntry> entries = library.list();

        assertThat(entries)
                .extracting(SchemaEntry::id)
                .startsWith("simple", "ecommerce", "documents", "images", "users", "videos", "news")
                .endsWith(
                        "product_catalog",
                        "ecommerce_search",
                        "news_articles",
                        "document_search",
                        "multi_tenant_data",
                        "multimedia_content")
                .hasSize(13);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.builtin()).isTrue();
            assertThat(entry.file()).isEmpty();
            assertThat(entry.name()).isNotBlank();
            assertThat(entry.description()).isNotBlank();
            assertThat(entry.useCases()).isNotEmpty();
        });
        assertThat(entries.get(1).vectorDims()).containsExactly(512, 768);
        assertThat(entries.get(0).fieldCount()).isEqualTo(6);
        assertThat(store).as("looking makes nothing").doesNotExist();
    }

    @Test
    void keepsASchemaThatWasBuiltInCode() {
        SchemaEntry added = library.add("my_books", BOOKS, SchemaNotes.none());

        assertThat(added)
                .isEqualTo(new SchemaEntry(
                        "my_books", "books", "Books of a library", List.of(), 4, List.of(8, 64), false, added.file()));
        assertThat(added.file()).contains(store.resolve("my_books.json"));
        assertThat(library.find("my_books")).contains(added);
        assertThat(library.find("MY_BOOKS")).contains(added);
        assertThat(library.list()).hasSize(14).last().isEqualTo(added);
        assertThat(library.load("my_books").collection()).isEqualTo(BOOKS);
        assertThat(library.warnings()).isEmpty();
    }

    @Test
    void loadsBuiltInSchemasWithoutALookAtTheDirectory() throws IOException {
        Files.createDirectories(store.getParent());
        Files.writeString(store, "in the way");

        assertThat(library.load("Simple").collection())
                .isEqualTo(FakeData.builtin("simple").collection());
        assertThat(library.text("simple")).contains("simple_example");
        assertThat(library.list()).hasSize(13);
        assertThat(library.warnings()).hasSize(1);
    }

    @Test
    void tellsTheNearestIdWhereThereIsNone() {
        library.add("my_books", BOOKS, SchemaNotes.none());

        assertThat(library.find("zzz")).isEmpty();
        assertThatThrownBy(() -> library.load("my_boks"))
                .isInstanceOf(FakeDataException.class)
                .hasMessage(
                        "There is no schema \"my_boks\". Did you mean my_books? The schemas are simple, ecommerce, documents,"
                                + " images, users, videos, news, product_catalog, ecommerce_search, news_articles,"
                                + " document_search, multi_tenant_data, multimedia_content, my_books. [MFD-BUILTIN]");
        assertThatThrownBy(() -> library.text("zzz"))
                .hasMessageContaining("There is no schema \"zzz\". The schemas are");
    }

    @Test
    void keepsWhatTheAuthorWroteInTheSpellingOfThePythonTool() throws IOException {
        Path file = schema(
                "shop.yaml",
                "owner: {team: search, pages: [1, 2]}",
                "fields:",
                "  - {name: id, type: int64, is_primary_key: true, nullable: null}",
                "  - {name: title, type: varchar, max_length: 100, analyzer: standard}",
                "  - {name: tags, type: ARRAY, element_type: varchar, max_length: 20, max_capacity: 5}",
                "  - {name: price, type: Float, min: 0.50, max: 1e3}",
                "  - {name: embedding, type: floatvector, dim: 16}");

        library.add("shop", file, SchemaNotes.none().withUseCases("Search", " ", "Search", " Offers "));

        assertThat(store.resolve("shop.json"))
                .hasContent(
                        """
                {
                  "owner": {
                    "team": "search",
                    "pages": [1, 2]
                  },
                  "fields": [
                    {"name": "id", "type": "Int64", "is_primary": true},
                    {"name": "title", "type": "VarChar", "max_length": 100, "analyzer": "standard"},
                    {"name": "tags", "type": "Array", "element_type": "VarChar", "max_length": 20, "max_capacity": 5},
                    {"name": "price", "type": "Float", "min": 0.50, "max": 1E+3},
                    {"name": "embedding", "type": "FloatVector", "dim": 16}
                  ]
                }""");
        assertThat(store.resolve("metadata.json"))
                .hasContent(
                        """
                {
                  "shop": {
                    "name": "shop",
                    "description": "",
                    "use_cases": ["Search", "Offers"],
                    "fields_count": 5,
                    "vector_dims": [16],
                    "file": "shop.json",
                    "type": "custom"
                  }
                }""");
    }

    @Test
    void keepsTheMeaningOfEverySchema() {
        for (SchemaEntry builtin : library.list()) {
            Path file = temporary.resolve(builtin.id() + ".json");
            library.export(builtin.id(), file);

            SchemaEntry kept = library.add("my." + builtin.id(), file, SchemaNotes.none());

            assertThat(library.load(kept.id()).collection())
                    .isEqualTo(library.load(builtin.id()).collection());
            assertThat(kept.fieldCount()).isEqualTo(builtin.fieldCount());
            assertThat(kept.vectorDims()).isEqualTo(builtin.vectorDims());
        }
    }

    @Test
    void keepsNumbersThatJsonDoesNotKnowAsText() throws IOException {
        Path file = schema(
                "odd.yml",
                "limits: {top: .inf, mask: 0x1F, plain: 1.50, none: ~, deep: [[], {}]}",
                "fields:",
                "  - {name: id, type: Int64, is_primary: true}",
                "  - {name: v, type: FloatVector, dim: 16}");

        library.add("odd", file, SchemaNotes.none());

        assertThat(library.text("odd"))
                .contains("\"top\": \".inf\"", "\"mask\": \"0x1F\"", "\"plain\": 1.50", "\"none\": null")
                .contains("\"deep\": [")
                .contains("\"dim\": 16");
        assertThat(library.load("odd").rows(1).first(1)).hasSize(1);
    }

    @Test
    void storesABareListAsAnObject() throws IOException {
        Path file = schema(
                "list.json",
                "[{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true},",
                "{\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 4}]");

        library.add("my-list", file, SchemaNotes.none().withName("List").withDescription("Two fields"));

        assertThat(Files.readString(store.resolve("my-list.json")))
                .startsWith("{\n  \"fields\": [\n    {\"name\": \"id\"");
        assertThat(library.load("my-list").collection().name()).isEqualTo("my_list");
        assertThat(library.find("my-list").orElseThrow().name()).isEqualTo("List");
    }

    @Test
    void takesTheSchemaOutOfADatasetsDescription() throws IOException {
        Path file = schema(
                "meta.json",
                "{\"schema\": {\"collection_name\": \"inner\", \"fields\": [{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}, {\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 4}]}, \"generation_info\": {}}");

        library.add("again", file, SchemaNotes.none());

        assertThat(library.load("again").collection().name()).isEqualTo("inner");
        assertThat(library.text("again")).doesNotContain("generation_info");
    }

    @Test
    void keepsNoSchemaWithErrorsAndTellsAllOfThem() throws IOException {
        Path file = schema(
                "bad.json", "[{\"name\": \"id\", \"type\": \"Int64\"}, {\"name\": \"v\", \"type\": \"FloatVector\"}]");

        assertThatThrownBy(() -> library.add("a/b", file, SchemaNotes.none()))
                .isInstanceOfSatisfying(FakeDataException.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.code())
                        .contains("MFD-SCHEMA-ID", "MFD-MISSING", "MFD-PRIMARY-KEY"));
        assertThat(store).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "a/b",
                "a\\b",
                "simple",
                "News",
                "",
                "metadata",
                "Metadata",
                ".",
                "..",
                ".x",
                "-x",
                "x.",
                "a b",
                "a:b",
                "a\tb",
                "nul",
                "com1.x",
                "a\u0000b"
            })
    void refusesIdsThatNameNoFileOrSomethingElse(String id) {
        assertRefused(id);
    }

    @Test
    void refusesIdsThatAreTooLong() {
        assertRefused("x".repeat(300));
        assertThat(library.add("x".repeat(200), BOOKS, SchemaNotes.none()).file())
                .get()
                .satisfies(file -> assertThat(file).exists());
    }

    private void assertRefused(String id) {
        assertThatThrownBy(() -> library.add(id, BOOKS, SchemaNotes.none()))
                .isInstanceOfSatisfying(FakeDataException.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.code()).isEqualTo("MFD-SCHEMA-ID")));
    }

    @Test
    void replacesOnlyWhenAskedTo() {
        library.add("books", BOOKS, SchemaNotes.none().withDescription("old"));

        assertThatThrownBy(() -> library.add("Books", BOOKS, SchemaNotes.none()))
                .hasMessage("There is a schema \"books\" already. Choose another id, or replace it with force."
                        + " [MFD-SCHEMA-EXISTS]");
        SchemaEntry replaced = library.replace(
                "Books",
                Collection.of(
                        "tiny",
                        Field.of("id", "Int64").primaryKey().build(),
                        Field.of("v", "FloatVector").dim(2).build()),
                SchemaNotes.none());
        assertThat(replaced.id()).isEqualTo("books");
        assertThat(replaced.fieldCount()).isEqualTo(2);
        assertThat(replaced.description()).isEmpty();
        assertThat(library.list()).hasSize(14);
    }

    @Test
    void updatesWhatIsGivenAndLeavesTheRest() throws IOException {
        library.add("books", BOOKS, SchemaNotes.none().withName("Books").withUseCases("Reading"));

        SchemaEntry described = library.update("books", SchemaNotes.none().withDescription("Read them"));
        assertThat(described.name()).isEqualTo("Books");
        assertThat(described.useCases()).containsExactly("Reading");
        assertThat(described.fieldCount()).isEqualTo(4);
        assertThat(library.load("books").collection()).isEqualTo(BOOKS);

        Path file = schema(
                "other.json",
                "[{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true},",
                "{\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 4}]");
        SchemaEntry changed = library.update("books", file, SchemaNotes.none().withUseCases());
        assertThat(changed.name()).isEqualTo("Books");
        assertThat(changed.description()).isEqualTo("Read them");
        assertThat(changed.useCases()).isEmpty();
        assertThat(changed.vectorDims()).containsExactly(4);
        assertThat(library.find("books")).contains(changed);
    }

    @Test
    void removesOwnSchemasAndNoBuiltInOnes() {
        library.add("books", BOOKS, SchemaNotes.none());

        library.remove("books");

        assertThat(library.find("books")).isEmpty();
        assertThat(store.resolve("books.json")).doesNotExist();
        assertThatThrownBy(() -> library.remove("simple")).hasMessageContaining("is built-in");
        assertThatThrownBy(() -> library.update("simple", SchemaNotes.none())).hasMessageContaining("is built-in");
        assertThatThrownBy(() -> library.remove("books")).hasMessageContaining("There is no schema \"books\"");
    }

    @Test
    void exportsToNewFilesOnly() throws IOException {
        Path file = temporary.resolve("new/dir/mine.json");

        library.export("users", file);

        assertThat(file).hasContent(library.text("users"));
        assertThatThrownBy(() -> library.export("users", file)).hasMessageContaining("MFD-EXPORT-EXISTS");
        assertThatThrownBy(() -> library.export("nope", temporary.resolve("x"))).hasMessageContaining("MFD-BUILTIN");
        assertThat(FakeData.file(file).collection())
                .isEqualTo(FakeData.builtin("users").collection());
    }

    @Test
    void looksWhereThePythonToolLooks() {
        assertThat(SchemaLibrary.standard(Map.of("MILVUS_FAKE_DATA_SCHEMA_DIR", "/s", "HOME", "/h"))
                        .directory())
                .contains(Path.of("/s"));
        assertThat(SchemaLibrary.standard(Map.of("MILVUS_FAKE_DATA_SCHEMA_DIR", "", "HOME", "/h"))
                        .directory())
                .contains(Path.of("/h/.milvus-fake-data/schemas"));
        assertThat(SchemaLibrary.standard(Map.of()).directory())
                .contains(Path.of(System.getProperty("user.home"), ".milvus-fake-data", "schemas"));
    }

    /** A lock of a file fails where another thread of the process holds it, instead of waiting. */
    @Test
    void threadsThatAddAtOnceLoseNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<SchemaEntry>> additions = IntStream.range(0, 40)
                    .<Callable<SchemaEntry>>mapToObj(
                            i -> () -> SchemaLibrary.at(store).add("schema" + i, BOOKS, SchemaNotes.none()))
                    .toList();
            for (Future<SchemaEntry> addition : threads.invokeAll(additions)) {
                addition.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(library.list()).hasSize(13 + 40);
        assertThat(library.warnings()).isEmpty();
    }
}
