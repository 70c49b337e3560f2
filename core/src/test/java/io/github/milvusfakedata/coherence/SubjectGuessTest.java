package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.internal.property.SubjectGuess;
import io.github.milvusfakedata.schema.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a collection is about is told by its names where nothing else does. */
class SubjectGuessTest {
    @ParameterizedTest
    @CsvSource({
        "products, commerce",
        "product_catalog, commerce",
        "catalog, commerce",
        "Orders, commerce",
        "shopping_cart, commerce",
        "articles, news",
        "headlines, news",
        "news_articles, news",
        "docs, documents",
        "text_chunks, documents",
        "support_kb, documents",
        "knowledge_base, documents",
        "product_images, images",
        "imageCatalog, images",
        "photos, images",
        "user_profiles, users",
        "customers, users",
        "video_clips, videos",
        "movies, videos",
        "memories, general",
        "events, general",
        "store, general",
        "c, general"
    })
    void theLastTellingWordOfANameDecides(String name, String subject) {
        assertThat(SubjectGuess.of(name, List.of())).isEqualTo(subject);
    }

    @Test
    void twoFieldsThatTellTheSameDecideWhereTheNameIsSilent() {
        assertThat(guess("sku", "price", "vector")).isEqualTo("commerce");
        assertThat(guess("headline", "byline")).isEqualTo("news");
        assertThat(guess("docId", "chunkIndex", "content")).isEqualTo("documents");
        assertThat(guess("username", "email", "bio")).isEqualTo("users");
        assertThat(guess("price")).isEqualTo("general");
        assertThat(guess("price", "sku", "email", "username")).isEqualTo("general");
        assertThat(guess("id", "vector", "title")).isEqualTo("general");
    }

    private static String guess(String... names) {
        List<Field> fields = Arrays.stream(names)
                .map(name -> Field.of(name, "VarChar").build())
                .toList();
        return SubjectGuess.of("things", fields);
    }

    @Test
    void whatIsSaidStaysWhateverTheNamesTell() {
        String schema =
                "{\"collection_name\":\"products\",%s\"fields\":[{\"name\":\"id\",\"type\":\"Int64\",\"is_primary\":true},"
                        + "{\"name\":\"v\",\"type\":\"FloatVector\",\"dim\":2}]}";
        FakeData general = FakeData.text("a.json", schema.formatted("\"subject\":\"general\","));
        assertThat(general.collection().subject()).isEqualTo("general");
        assertThat(FakeData.text("again.json", general.schemaJson())
                        .collection()
                        .subject())
                .isEqualTo("general");
        FakeData guessed = FakeData.text("a.json", schema.formatted(""));
        assertThat(guessed.collection().subject()).isEqualTo("commerce");
        assertThat(guessed.schemaJson()).contains("\"commerce\"");
    }
}
