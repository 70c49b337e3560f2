package io.github.milvusfakedata.coherence;

import static io.github.milvusfakedata.coherence.SmallSchema.times;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.ProductNoun;
import io.github.milvusfakedata.internal.pool.Products;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of goods fits the goods, and sums of orders are right. */
class GoodsCoherenceTest {
    private static final Pattern MEMBER = Pattern.compile("\"([a-z_0-9]+)\":");
    private static final Set<String> OF_ANY_KIND = Products.kinds().stream()
            .flatMap(kind -> members(kind.details().get(0)).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern KILOGRAMS = Pattern.compile("\"weight_kg\":([0-9.]+)");

    @Test
    void everyNounOfCommerceHasOneKind() {
        List<String> known = Pools.entries("product_nouns");
        assertThat(known).doesNotHaveDuplicates();
        for (TopicWords topic : Pools.topics("commerce")) {
            assertThat(known).as(topic.slug()).containsAll(topic.nouns());
            assertThat(Products.of(topic)).extracting(ProductNoun::noun).isEqualTo(topic.nouns());
        }
        List<String> kinds = Pools.entries("product_kinds");
        assertThat(kinds).doesNotHaveDuplicates().containsAll(Pools.column("product_nouns", 1));
    }

    @Test
    void saysOfEachThingWhatFitsIt() {
        for (String name : List.of("ecommerce", "product_catalog")) {
            String details = name.equals("ecommerce") ? "metadata" : "attributes";
            for (Row row : SmallSchema.rows(FakeData.builtin(name))) {
                ProductNoun thing = thing(row.getString("product_name"), row.getString("category"));
                String json = row.getString(details);
                assertThat(misfits(json, thing)).as("%s %s", thing.noun(), json).isEmpty();
                assertThat(repeated(json)).as(json).isEmpty();
            }
        }
    }

    private static List<String> misfits(String json, ProductNoun thing) {
        List<String> misfits = new ArrayList<>();
        List<String> own = new ArrayList<>();
        thing.kind().details().forEach(members -> own.addAll(members(members)));
        for (String member : members(json)) {
            if (OF_ANY_KIND.contains(member) && !own.contains(member)) {
                misfits.add(member);
            }
        }
        return misfits;
    }

    private static List<String> repeated(String json) {
        List<String> members = members(json);
        members.removeAll(List.of("name"));
        members.removeIf(member -> members.indexOf(member) == members.lastIndexOf(member));
        return members;
    }

    private static List<String> members(String json) {
        List<String> members = new ArrayList<>();
        Matcher matcher = MEMBER.matcher(json);
        while (matcher.find()) {
            members.add(matcher.group(1));
        }
        return members;
    }

    /** The thing of the topic whose noun a name holds: the longest, since Tea is one, and so is Green Tea. */
    private static ProductNoun thing(String name, String category) {
        TopicWords topic = Pools.topics("commerce").stream()
                .filter(words -> words.name().equals(category))
                .findFirst()
                .orElseThrow();
        return Products.of(topic).stream()
                .filter(noun ->
                        name.toLowerCase(Locale.ROOT).contains(noun.noun().toLowerCase(Locale.ROOT)))
                .max((left, right) -> left.noun().length() - right.noun().length())
                .orElseThrow(() -> new AssertionError(name));
    }

    @Test
    void weighsWhatTheThingWeighsWhereverTheRowSaysSo() {
        for (Row row : SmallSchema.rows(FakeData.builtin("product_catalog"))) {
            Matcher kilograms = KILOGRAMS.matcher(row.getString("attributes"));
            if (kilograms.find()) {
                assertThat(Math.round(Double.parseDouble(kilograms.group(1)) * 1000))
                        .as(row.toString())
                        .isEqualTo(times(row, "weight_kg", 1000));
            }
            ProductNoun thing = thing(row.getString("product_name"), row.getString("category"));
            long usual = thing.grams();
            boolean heavy = times(row, "weight_kg", 1000) > 2 * usual;
            assertThat(heavy && !thing.kind().contents()).as(row.toString()).isFalse();
        }
    }

    @Test
    void sellsFoodForLessThanElectronics() {
        for (FakeData data : List.of(
                FakeData.builtin("ecommerce"), SmallSchema.about("commerce", "category VarChar", "price Double"))) {
            Map<String, List<Double>> prices = new TreeMap<>();
            List<String> categories = new ArrayList<>();
            List<Double> all = new ArrayList<>();
            SmallSchema.rows(data, 5).forEach(row -> {
                double price = ((Number) row.get("price")).doubleValue();
                prices.computeIfAbsent(row.getString("category"), category -> new ArrayList<>())
                        .add(price);
                categories.add(row.getString("category"));
                all.add(price);
            });
            List<Double> medians =
                    prices.values().stream().map(Association::median).sorted().toList();
            assertThat(medians.get(medians.size() - 1)).isGreaterThan(10 * medians.get(0));
            List<Double> sorted = all.stream().sorted().toList();
            List<Integer> fifths = all.stream()
                    .map(price -> Collections.binarySearch(sorted, price) * 5 / sorted.size())
                    .toList();
            assertThat(Association.cramersV(fifths, categories)).isGreaterThan(0.3);
        }
    }

    @Test
    void addsUpOrders() {
        for (String type : List.of("Double", "Float")) {
            FakeData data = SmallSchema.of(
                    "orders",
                    "unit_price " + type,
                    "quantity Int32",
                    "subtotal " + type,
                    "tax " + type,
                    "shipping " + type,
                    "total " + type);
            for (Row row : SmallSchema.rows(data)) {
                long subtotal = times(row, "subtotal", 100);
                assertThat(times(row, "unit_price", 100) * row.getInt("quantity"))
                        .as(row.toString())
                        .isEqualTo(subtotal);
                assertThat(subtotal + times(row, "tax", 100) + times(row, "shipping", 100))
                        .as(row.toString())
                        .isEqualTo(times(row, "total", 100));
            }
        }
    }

    @Test
    void sellsNothingForMoreThanItsListPrice() {
        FakeData data = SmallSchema.of(
                "products",
                "list_price Double",
                "sale_price Double",
                "discount_percent Int32",
                "is_on_sale Bool",
                "discount_amount Double");
        for (Row row : SmallSchema.rows(data)) {
            long list = times(row, "list_price", 100);
            long sale = times(row, "sale_price", 100);
            assertThat(sale).as(row.toString()).isEqualTo(list * (100 - row.getInt("discount_percent")) / 100);
            assertThat(row.getBoolean("is_on_sale")).isEqualTo(sale < list);
            assertThat(times(row, "discount_amount", 100)).isEqualTo(list - sale);
        }
        for (Row row : SmallSchema.having(SmallSchema.rows(FakeData.builtin("ecommerce_search")), "sale_price")) {
            assertThat(row.getFloat("sale_price")).as(row.toString()).isLessThan(row.getFloat("price"));
        }
    }

    @Test
    void hasAnAverageWhereSomeoneHasRated() {
        holds(
                SmallSchema.of("products", "rating Float?", "review_count Int32"),
                row -> row.isNull("rating") == (row.getInt("review_count") == 0));
        holds(
                SmallSchema.of("products", "average_rating Float", "num_reviews Int32"),
                row -> (row.getFloat("average_rating") == 0) == (row.getInt("num_reviews") == 0));
        holds(
                FakeData.builtin("ecommerce_search"),
                row -> row.isNull("rating") == row.isNull("review_count")
                        && (row.isNull("review_count") || row.getInt("review_count") > 0));
        holds(
                FakeData.builtin("ecommerce"),
                row -> !row.getString("metadata").contains("\"reviews\"")
                        || row.isNull("rating") == row.getString("metadata").contains("\"reviews\":{\"count\":0}"));
    }

    @Test
    void ordersOnlyWhatIsInStock() {
        holds(
                SmallSchema.of("products", "stock Int32", "in_stock Bool"),
                row -> !row.getBoolean("in_stock") || row.getInt("stock") > 0);
    }

    private static void holds(FakeData data, Predicate<Row> rule) {
        Map<String, Long> broken = new HashMap<>();
        for (Row row : SmallSchema.rows(data)) {
            if (!rule.test(row)) {
                broken.merge(row.toString(), 1L, Long::sum);
            }
        }
        assertThat(broken).isEmpty();
    }
}
