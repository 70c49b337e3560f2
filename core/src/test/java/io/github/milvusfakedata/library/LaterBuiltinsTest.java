package io.github.milvusfakedata.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One's own schemas that had their ids before there were built-in schemas of the same ids. */
class LaterBuiltinsTest {
    private static final String OWN = "{\"collection_name\": \"mine\", \"fields\": ["
            + "{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true},"
            + " {\"name\": \"vector\", \"type\": \"FloatVector\", \"dim\": 8}]}";

    @TempDir
    private Path temporary;

    private SchemaLibrary library;

    /** A directory as the Python tool, which has seven built-in schemas, leaves it. */
    @BeforeEach
    void keepASchemaOfALaterId() throws IOException {
        Path store = Files.createDirectory(temporary.resolve("schemas"));
        Files.writeString(store.resolve("product_catalog.json"), OWN);
        Files.writeString(
                store.resolve("metadata.json"),
                "{\"product_catalog\": {\"name\": \"Mine\", \"description\": \"my own\", \"use_cases\": []}}");
        library = SchemaLibrary.at(store);
    }

    @Test
    void oneSOwnSchemaHidesTheBuiltInOne() {
        assertThat(library.load("Product_Catalog").collection().name()).isEqualTo("mine");
        assertThat(library.text("product_catalog")).isEqualTo(OWN);
        assertThat(library.find("product_catalog").orElseThrow().builtin()).isFalse();
        assertThat(library.list()).extracting(SchemaEntry::id).containsOnlyOnce("product_catalog");
        assertThat(library.list()).hasSize(13);
        assertThat(library.warnings()).isEmpty();
        assertThat(FakeData.builtin("product_catalog").collection().name()).isEqualTo("product_catalog");
    }

    @Test
    void oneSOwnSchemaCanBeChangedAndReplaced() throws IOException {
        Path file = Files.writeString(temporary.resolve("new.json"), OWN.replace("mine", "newer"));

        library.update("product_catalog", SchemaNotes.none().withDescription("changed"));
        assertThat(library.find("product_catalog").orElseThrow().description()).isEqualTo("changed");
        assertThatThrownBy(() -> library.add("product_catalog", file, SchemaNotes.none()))
                .hasMessageContaining("MFD-SCHEMA-EXISTS");
        library.replace("product_catalog", file, SchemaNotes.none());

        assertThat(library.load("product_catalog").collection().name()).isEqualTo("newer");
    }

    @Test
    void theBuiltInSchemaComesBackWhenOneSOwnIsRemoved() {
        library.remove("product_catalog");

        assertThat(library.load("product_catalog").collection().name()).isEqualTo("product_catalog");
        assertThatThrownBy(() -> library.remove("product_catalog")).hasMessageContaining("is built-in");
    }

    @Test
    void aNewSchemaCanTHaveALaterIdEither() throws IOException {
        Path file = Files.writeString(temporary.resolve("new.json"), OWN);

        assertThatThrownBy(() -> library.add("news_articles", file, SchemaNotes.none()))
                .hasMessageContaining("MFD-SCHEMA-ID");
    }

    @Test
    void theOthersAreThereWhereTheListIsDamaged() throws IOException {
        Files.writeString(library.directory().orElseThrow().resolve("metadata.json"), "{");

        assertThat(library.load("news_articles").collection().name()).isEqualTo("news_stories");
        assertThat(library.list()).hasSize(13);
    }
}
