package io.github.milvusfakedata.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Function;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltinSchemasTest {
    /** All ids, for tests of every schema. */
    static List<String> ids() {
        return BuiltinSchemas.list().stream().map(BuiltinSchema::id).toList();
    }

    @Test
    void listsAllFromTheSimplestOn() {
        assertThat(ids())
                .startsWith("simple", "ecommerce", "documents", "images", "users", "videos", "news")
                .endsWith("multi_tenant_data", "multimedia_content")
                .hasSize(13);
        assertThat(BuiltinSchemas.list()).allSatisfy(schema -> {
            assertThat(schema.title()).isNotBlank();
            assertThat(schema.description()).isNotBlank();
            assertThat(schema.useCases()).hasSize(3).doesNotContain("");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "simple, simple_example, 6, COMMERCE, 128",
        "ecommerce, ecommerce_products, 12, COMMERCE, 1280",
        "documents, document_search, 12, DOCUMENTS, 1536",
        "images, image_gallery, 14, IMAGES, 2560",
        "users, user_profiles, 15, USERS, 256",
        "videos, video_library, 18, VIDEOS, 1536",
        "news, news_articles, 19, NEWS, 1152",
        "product_catalog, product_catalog, 13, COMMERCE, 384",
        "ecommerce_search, ecommerce_search, 14, COMMERCE, 768",
        "news_articles, news_stories, 6, NEWS, 384",
        "document_search, document_library, 9, DOCUMENTS, 768",
        "multi_tenant_data, multi_tenant_data, 9, GENERAL, 512",
        "multimedia_content, multimedia_content, 13, VIDEOS, 1664"
    })
    void readsEachAsItsUsersKnowIt(String id, String name, int fields, Subject subject, long allDims) {
        ParsedSchema read = BuiltinSchemas.read(id);

        Collection collection = read.collection();
        assertThat(read.problems()).isEmpty();
        assertThat(collection.name()).isEqualTo(name);
        assertThat(collection.fields()).hasSize(fields);
        assertThat(Subject.of(collection.subject())).contains(subject);
        assertThat(collection.fields().stream()
                        .mapToLong(field -> field.params().dim().orElse(0))
                        .sum())
                .isEqualTo(allDims);
        assertThat(collection.description()).isNotBlank();
        assertThat(collection.fields()).extracting(Field::description).doesNotContain("");
    }

    @Test
    void showsEachThatItIsThereFor() {
        assertThat(BuiltinSchemas.read("product_catalog")
                        .collection()
                        .fields()
                        .get(0)
                        .flags()
                        .autoId())
                .isTrue();
        assertThat(BuiltinSchemas.read("ecommerce_search").collection().fields())
                .filteredOn(field -> field.flags().nullable())
                .hasSize(7);
        assertThat(BuiltinSchemas.read("news_articles").collection().dynamicFields())
                .hasSize(7);
        assertThat(BuiltinSchemas.read("document_search").collection().functions())
                .containsExactly(new Function(
                        "content_bm25",
                        "Terms of the text",
                        "BM25",
                        List.of("content"),
                        List.of("content_terms"),
                        Map.of()));
        assertThat(BuiltinSchemas.read("multi_tenant_data").collection().fields())
                .filteredOn(field -> field.flags().partitionKey())
                .hasSize(1);
        assertThat(BuiltinSchemas.read("multimedia_content").collection().fields())
                .filteredOn(field -> field.params().defaultValue().isPresent())
                .hasSize(5);
    }

    @Test
    void keepsTheLimitsOfTheReference() {
        Collection videos = BuiltinSchemas.read("videos").collection();

        assertThat(videos.fields().get(0))
                .isEqualTo(Field.of("video_id", "VarChar")
                        .maxLength(50)
                        .primaryKey()
                        .description("Identifier of the video")
                        .build());
        assertThat(videos.fields().get(6).params().min()).contains(new BigDecimal("0.1"));
        assertThat(videos.fields().get(8).params().max()).contains(new BigDecimal("10000000000"));
        assertThat(videos.fields().get(10).flags().nullable()).isTrue();
        assertThat(videos.fields().get(12).params().elementType()).contains("VarChar");
    }

    @Test
    void takesAnIdInAnyLetterCase() {
        assertThat(BuiltinSchemas.read("IMAGES").collection().name()).isEqualTo("image_gallery");
    }

    @Test
    void suggestsTheNearestIdForAnUnknownOne() {
        assertThatThrownBy(() -> BuiltinSchemas.read("ecomerce"))
                .isInstanceOf(FakeDataException.class)
                .hasMessage(
                        "builtin: There is no built-in schema \"ecomerce\". Did you mean ecommerce? The built-in schemas are simple,"
                                + " ecommerce, documents, images, users, videos, news, product_catalog, ecommerce_search,"
                                + " news_articles, document_search, multi_tenant_data, multimedia_content. [MFD-BUILTIN]");
        assertThatThrownBy(() -> BuiltinSchemas.text("zzz"))
                .isInstanceOf(FakeDataException.class)
                .hasMessageNotContaining("Did you mean");
    }

    /** Then no start loads the classes that read other programs' forms. */
    @Test
    void areInOurOwnForm() {
        for (BuiltinSchema schema : BuiltinSchemas.list()) {
            assertThat(OwnForm.is(SchemaReader.tree("s.json", BuiltinSchemas.text(schema.id()))))
                    .as(schema.id())
                    .isTrue();
        }
    }
}
