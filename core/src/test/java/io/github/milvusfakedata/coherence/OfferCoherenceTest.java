package io.github.milvusfakedata.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.internal.gen.text.WordForms;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.ProductNoun;
import io.github.milvusfakedata.internal.pool.Products;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tags, state and seller of goods fit the goods; files of pictures are named after what their alt texts show. */
class OfferCoherenceTest {
    private static final Set<String> SOLD_AGAIN = Set.of("Electronics", "Tools & DIY", "Sports & Fitness");

    @Test
    void tagsAreThoseOfTheProduct() {
        List<String> kinds = Pools.entries("product_tags");
        List<String> tags = Pools.column("product_tags", 1);
        for (Row row : SmallSchema.rows(FakeData.builtin("ecommerce"))) {
            String kind = thing(row.getString("product_name"), row.getString("category"))
                    .kind()
                    .id();
            List<String> fitting = List.of(tags.get(kinds.indexOf(kind)).split(";"));
            long others = row.getList("tags").stream()
                    .filter(tag -> !fitting.contains(tag.toString()))
                    .count();
            // One tag of a product may be what it is, such as "cutting-board".
            assertThat(others).as(kind + ": " + row.getList("tags")).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void foodAndClothesAreSoldAsNew() {
        for (Row row : SmallSchema.rows(FakeData.builtin("product_catalog"))) {
            String category = row.getString("category");
            assertThat(row.getString("condition").equals("new") || SOLD_AGAIN.contains(category))
                    .as(category)
                    .isTrue();
        }
    }

    @Test
    void pictureFilesAreNamedAfterWhatTheyShow() {
        int named = 0;
        for (Row row : SmallSchema.rows(FakeData.builtin("images"))) {
            String file = row.getString("filename");
            if (row.isNull("alt_text") || file.matches("(IMG_|DSC).*")) {
                continue;
            }
            named++;
            String words = file.replace('_', '-');
            assertThat(things().anyMatch(thing -> words.startsWith(slug(thing) + '-')
                            && row.getString("alt_text")
                                    .toLowerCase(Locale.ROOT)
                                    .contains(thing.toLowerCase(Locale.ROOT))))
                    .as("%s: %s", file, row.getString("alt_text"))
                    .isTrue();
        }
        assertThat(named).isGreaterThan(SmallSchema.ROWS / 4);
    }

    private static Stream<String> things() {
        return Pools.topics("images").stream().flatMap(topic -> topic.nouns().stream());
    }

    private static String slug(String thing) {
        return WordForms.joined(thing, "-");
    }

    private static ProductNoun thing(String name, String category) {
        TopicWords topic = Pools.topics("commerce").stream()
                .filter(each -> each.name().equals(category))
                .findFirst()
                .orElseThrow();
        return Products.of(topic).stream()
                .filter(noun ->
                        name.toLowerCase(Locale.ROOT).contains(noun.noun().toLowerCase(Locale.ROOT)))
                .max((one, other) ->
                        Integer.compare(one.noun().length(), other.noun().length()))
                .orElseThrow();
    }
}
