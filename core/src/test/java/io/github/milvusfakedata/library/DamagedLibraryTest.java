package io.github.milvusfakedata.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries that something happened to, and those that the Python tool made. */
@Isolated("takes the home directory away from the whole JVM")
class DamagedLibraryTest {
    private static final Collection TINY = Collection.of(
            "tiny",
            Field.of("id", "Int64").primaryKey().build(),
            Field.of("v", "FloatVector").dim(2).build());
    private static final String SCHEMA =
            """
            {"collection_name": "shop", "fields": [
              {"name": "id", "type": "Int64", "is_primary": true, "auto_id": true},
              {"name": "v", "type": "FloatVector", "dim": 4}]}
            """;
    private static final String ENTRY =
            """
            {"name": "Shop", "description": "d", "use_cases": [], "fields_count": 9, "vector_dims": [7], "file": "%s.json", "type": "custom"}
            """;

    @TempDir
    private Path store;

    private SchemaLibrary library;

    @BeforeEach
    void openTheLibrary() {
        library = SchemaLibrary.at(store);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(store.resolve(name), text);
    }

    /** A list of entries in the Python tool's form. */
    private void list(String... ids) throws IOException {
        List<String> entries = Stream.of(ids)
                .map(id -> '"' + id + "\": " + ENTRY.formatted(id))
                .toList();
        write("metadata.json", "{" + String.join(",", entries) + "}");
    }

    private List<String> ownIds() {
        return library.list().stream()
                .filter(entry -> !entry.builtin())
                .map(SchemaEntry::id)
                .toList();
    }

    @Test
    void readsWhatThePythonToolWrote() throws IOException {
        write(
                "metadata.json",
                """
                {
                  "shop": {
                    "name": "shop",
                    "description": "Läden",
                    "use_cases": [
                      "a",
                      "b"
                    ],
                    "fields_count": 2,
                    "vector_dims": [
                      4
                    ],
                    "file": "shop.json",
                    "type": "custom"
                  },
                  "with blanks": {
                    "name": null,
                    "description": "",
                    "use_cases": [],
                    "fields_count": 2,
                    "vector_dims": [],
                    "file": "with blanks.json",
                    "type": "custom"
                  }
                }""");
        write("shop.json", SCHEMA);
        write("with blanks.json", SCHEMA);

        assertThat(ownIds()).containsExactly("shop", "with blanks");
        assertThat(library.find("shop")).get().satisfies(entry -> {
            assertThat(entry.description()).isEqualTo("Läden");
            assertThat(entry.useCases()).containsExactly("a", "b");
            assertThat(entry.vectorDims()).containsExactly(4);
        });
        assertThat(library.find("with blanks").orElseThrow().name()).isEqualTo("with blanks");
        assertThat(library.load("with blanks").rows(3).first(3)).hasSize(3);
        assertThat(library.warnings()).isEmpty();

        library.remove("with blanks");
        assertThat(ownIds()).containsExactly("shop");
    }

    @Test
    void takesNumbersFromTheSchemaAndNotFromTheList() throws IOException {
        list("shop");
        write("shop.json", SCHEMA);

        assertThat(library.find("shop").orElseThrow().fieldCount()).isEqualTo(2);
        library.update("shop", SchemaNotes.none().withName("S"));
        assertThat(Files.readString(store.resolve("metadata.json")))
                .contains("\"fields_count\": 2")
                .contains("\"vector_dims\": [4]");
    }

    @Test
    void namesAndSkipsEntriesThatLeadOutOfTheDirectory() throws IOException {
        Path outside = store.resolve("../outside.json");
        try {
            Files.writeString(outside, SCHEMA);
            list("../outside", "ok", "a\\\\b");
            write("ok.json", SCHEMA);

            assertThat(ownIds()).containsExactly("ok");
            assertThat(messages())
                    .containsExactly(
                            "The schema \"../outside\" is skipped: its id is not a valid file name.",
                            "The schema \"a\\b\" is skipped: its id is not a valid file name.");
            assertThatThrownBy(() -> library.load("../outside")).hasMessageContaining("MFD-SCHEMA-ID");
            assertThatThrownBy(() -> library.text("../outside")).hasMessageContaining("MFD-SCHEMA-ID");
            assertThatThrownBy(() -> library.update("../outside", TINY, SchemaNotes.none()))
                    .hasMessageContaining("MFD-SCHEMA-ID");

            library.add("more", TINY, SchemaNotes.none());
            assertThat(Files.readString(store.resolve("metadata.json"))).contains("\"../outside\": {");
            library.remove("../outside");
            assertThat(outside).hasContent(SCHEMA.strip());
            assertThat(messages()).hasSize(1);
        } finally {
            Files.delete(outside);
        }
    }

    private List<String> messages() {
        return library.warnings().stream().map(Problem::message).toList();
    }

    @Test
    void namesAndSkipsFilesThatAreMissingOrDamaged() throws IOException {
        list("missing", "cut", "shop", "folder");
        write("cut.json", "{\"fields\": [");
        write("shop.json", SCHEMA);
        Files.createDirectory(store.resolve("folder.json"));

        assertThat(ownIds()).containsExactly("shop");
        assertThat(library.warnings())
                .hasSize(3)
                .allSatisfy(warning -> {
                    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
                    assertThat(warning.code()).isEqualTo("MFD-LIBRARY-ENTRY");
                })
                .extracting(warning -> warning.location().source())
                .containsExactly(
                        store.resolve("cut.json").toString(),
                        store.resolve("folder.json").toString(),
                        store.resolve("missing.json").toString());
        assertThatThrownBy(() -> library.load("cut")).hasMessageContaining("cut.json:1: This is not valid JSON");

        library.replace("cut", TINY, SchemaNotes.none());
        library.remove("missing");
        assertThat(ownIds()).containsExactly("cut", "shop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"a\": {}, \"a\": {}}", "{} {}", "\u0000"})
    void neverReplacesADamagedList(String text) throws IOException {
        write("metadata.json", text);
        write("shop.json", SCHEMA);
        String list = store.resolve("metadata.json").toString();

        assertThat(library.list()).hasSize(13);
        assertThat(library.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("MFD-LIBRARY-LIST");
            assertThat(warning.location().source()).isEqualTo(list);
            assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        });
        for (Runnable change : List.<Runnable>of(
                () -> library.add("new", TINY, SchemaNotes.none()),
                () -> library.replace("shop", TINY, SchemaNotes.none()),
                () -> library.update("shop", SchemaNotes.none()),
                () -> library.remove("shop"),
                () -> library.load("shop"),
                () -> library.find("shop"))) {
            assertThatThrownBy(change::run)
                    .isInstanceOf(FakeDataException.class)
                    .hasMessageContaining(list)
                    .hasMessageContaining("MFD-LIBRARY-LIST");
        }
        assertThat(store.resolve("metadata.json")).hasContent(text);
        assertThat(store.resolve("shop.json")).hasContent(SCHEMA.strip());
        assertThat(store.resolve("new.json")).doesNotExist();
        assertThat(library.load("simple").rows(1).first(1)).hasSize(1);
    }

    @Test
    void keepsEntriesThatItMakesNothingOf() throws IOException {
        write("metadata.json", "{\"odd\": 7, \"shop\": {\"name\": \"Shop\", \"stars\": [1, null, true]}}");
        write("shop.json", SCHEMA);

        library.update("shop", SchemaNotes.none().withDescription("d"));
        library.add("tiny", TINY, SchemaNotes.none());

        assertThat(Files.readString(store.resolve("metadata.json")))
                .contains("\"odd\": 7")
                .contains("\"stars\": [1, null, true]")
                .contains("\"description\": \"d\"");
        assertThat(messages())
                .containsExactly("The schema \"odd\" is skipped: its entry in the list is not an object.");
    }

    @Test
    void builtInSchemasHideOwnOnesThatWereThereBefore() throws IOException {
        list("news");
        write("news.json", SCHEMA);

        assertThat(ownIds()).isEmpty();
        assertThat(library.load("news").collection())
                .isEqualTo(FakeData.builtin("news").collection());
        assertThat(messages()).containsExactly("The schema \"news\" is skipped: a built-in schema has the same id.");
        library.remove("news");
        assertThat(library.warnings()).isEmpty();
        assertThat(store.resolve("news.json")).doesNotExist();
    }

    @Test
    void neverOverwritesAFileThatIsNotInTheList() throws IOException {
        write("tiny.json", SCHEMA);

        assertThat(messages()).containsExactly("This file is skipped: it is not in the list of schemas.");
        assertThatThrownBy(() -> library.add("tiny", TINY, SchemaNotes.none()))
                .hasMessageContaining("tiny.json is there already")
                .hasMessageContaining("MFD-SCHEMA-EXISTS");
        assertThat(store.resolve("tiny.json")).hasContent(SCHEMA.strip());

        library.replace("tiny", TINY, SchemaNotes.none());
        assertThat(ownIds()).containsExactly("tiny");
        assertThat(library.warnings()).isEmpty();
    }

    /** A process died after it had written the schema and before it could write the list. */
    @Test
    void addsAnewWhatDidNotGetIntoTheList() throws IOException {
        library.add("tiny", TINY, SchemaNotes.none());
        write("metadata.json", "{}");
        write(".milvus-fake-data.tmp", "{\"cut\": ");

        library.add("tiny", TINY, SchemaNotes.none());

        assertThat(ownIds()).containsExactly("tiny");
    }

    @Test
    void saysWhatIsInThePlaceOfTheDirectory() throws IOException {
        write("file", "no directory");
        SchemaLibrary misplaced = SchemaLibrary.at(store.resolve("file"));

        assertThat(misplaced.list()).hasSize(13);
        assertThat(misplaced.warnings()).singleElement().satisfies(warning -> assertThat(warning.code())
                .isEqualTo("MFD-LIBRARY-DENIED"));
        assertThatThrownBy(() -> misplaced.add("tiny", TINY, SchemaNotes.none()))
                .hasMessage(store.resolve("file")
                        + ": The path of the directory of your own schemas is not a directory. Change its permissions,"
                        + " or name another directory in MILVUS_FAKE_DATA_SCHEMA_DIR. [MFD-LIBRARY-DENIED]");
        assertThatThrownBy(() -> SchemaLibrary.at(store.resolve("file/below")).add("tiny", TINY, SchemaNotes.none()))
                .hasMessageContaining("MFD-LIBRARY-DENIED");
        assertThat(store.resolve("file")).hasContent("no directory");
    }

    @Test
    void hasTheBuiltInSchemasWithoutAHome() {
        String home = System.setProperty("user.home", "?");
        try {
            SchemaLibrary homeless = SchemaLibrary.standard(Map.of());
            assertThat(homeless.directory()).isEmpty();
            assertThat(homeless.list()).hasSize(13);
            assertThat(homeless.find("x")).isEmpty();
            assertThatThrownBy(() -> homeless.add("tiny", TINY, SchemaNotes.none()))
                    .hasMessage("There is no home directory to store schemas in."
                            + " Set a directory in MILVUS_FAKE_DATA_SCHEMA_DIR. [MFD-LIBRARY-DENIED]");
        } finally {
            System.setProperty("user.home", home);
        }
    }

    @Test
    void changesWhatLinksLeadTo() throws IOException {
        Path elsewhere = Files.createDirectory(store.resolve("elsewhere"));
        Path list = Files.writeString(elsewhere.resolve("list"), "{}");
        Path linked = Files.createDirectory(store.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("metadata.json"), list);
        SchemaLibrary links = SchemaLibrary.at(Files.createSymbolicLink(store.resolve("link"), linked));

        links.add("tiny", TINY, SchemaNotes.none());

        assertThat(Files.isSymbolicLink(linked.resolve("metadata.json"))).isTrue();
        assertThat(list).content().contains("\"tiny\"");
        assertThat(links.load("tiny").collection()).isEqualTo(TINY);
        assertThat(elsewhere).isDirectoryContaining(file -> file.endsWith("list"));
        assertThat(elsewhere.toFile().list()).hasSize(1);
    }

    @Test
    void writesNothingThatCouldNotBeReadAgain() throws IOException {
        library.add("tiny", TINY, SchemaNotes.none());
        String before = Files.readString(store.resolve("metadata.json"));

        assertThatThrownBy(() -> library.update("tiny", SchemaNotes.none().withName("half \ud800")))
                .isInstanceOf(FakeDataException.class);
        List<String> many = Stream.iterate(1, i -> i + 1)
                .limit(100_000)
                .map(i -> "use " + i)
                .toList();
        assertThatThrownBy(() -> library.add("more", TINY, SchemaNotes.none().withUseCases(many)))
                .hasMessageContaining("could not be read again");

        assertThat(store.resolve("metadata.json")).hasContent(before.strip());
        assertThat(store.resolve("more.json")).doesNotExist();
    }

    /** Was written, and with it all schemas were out of reach: a file of so many bytes is refused. */
    @Test
    void writesNoListThatIsTooLargeToBeRead() {
        String half = "x".repeat(6 << 20);
        library.add("one", TINY, SchemaNotes.none().withDescription(half));

        assertThatThrownBy(() -> library.add("two", TINY, SchemaNotes.none().withDescription(half)))
                .hasMessageContaining("could not be read again")
                .hasMessageContaining("10 MiB");

        assertThat(store.resolve("two.json")).doesNotExist();
        assertThat(library.find("one")).isPresent();
    }

    /** JSON is written with blanks, so that what is kept may be larger than the file that was given. */
    @Test
    void keepsNoSchemaThatIsTooLargeToBeRead(@TempDir Path directory) throws IOException {
        String fields = ",\"fields\":" + SCHEMA.substring(SCHEMA.indexOf('[')).strip();
        String beginning = "{\"description\":\"";
        String words = "x".repeat((10 << 20) - beginning.length() - fields.length() - 1);
        Path file = Files.writeString(directory.resolve("large.json"), beginning + words + "\"" + fields);
        assertThat(FakeData.file(file).validate()).isEmpty();

        assertThatThrownBy(() -> library.add("large", file, SchemaNotes.none().withDescription("short")))
                .hasMessageContaining("10 MiB");

        assertThat(store.resolve("large.json")).doesNotExist();
    }

    /** Taken for empty, a list behind a failing disk would be replaced by the next change. */
    @Test
    void aDirectoryThatCantBeLookedIntoIsNotTakenForAnEmptyOne() throws IOException {
        Path loop = Files.createSymbolicLink(store.resolve("loop"), Path.of("loop"));
        library = SchemaLibrary.at(loop.resolve("schemas"));

        assertThat(ownIds()).isEmpty();
        assertThat(library.warnings()).singleElement().extracting(Problem::code).isEqualTo("MFD-LIBRARY-DENIED");
        assertThatThrownBy(() -> library.find("mine")).hasMessageContaining("can't be read");
    }

    /** Users who are no people have such a home; nothing of theirs can be there, so that nothing is amiss. */
    @Test
    void aHomeThatIsAFileHoldsNoSchemas() throws IOException {
        write("home", "");
        library = SchemaLibrary.at(store.resolve("home/.milvus-fake-data/schemas"));

        assertThat(ownIds()).isEmpty();
        assertThat(library.warnings()).isEmpty();
        assertThat(library.find("mine")).isEmpty();
    }
}
