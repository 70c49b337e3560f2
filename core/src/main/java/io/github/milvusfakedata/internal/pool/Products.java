package io.github.milvusfakedata.internal.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The goods of commerce, from the pools {@code product_kinds} and {@code product_nouns}; read when first asked for. */
public final class Products {
    private static final String KIND_POOL = "product_kinds";
    private static final String NOUN_POOL = "product_nouns";
    private static final String NONE = "-";
    private static final String TALL = "tall";
    private static final String ALL = "all";
    private static final String CONTENTS = "=";

    /** So many combinations of a kind's details are made. */
    private static final int COMBINATIONS = 8;

    /** How far the values of one detail are ahead of those of the one before, so that all combinations differ. */
    private static final int STRIDE = 3;

    private static final List<ProductKind> KINDS = kinds(Pools.entries(KIND_POOL));
    private static final Map<String, ProductNoun> NOUNS = nouns(Pools.entries(NOUN_POOL));

    private Products() {}

    /** All kinds, in the order of the resource. */
    public static List<ProductKind> kinds() {
        return KINDS;
    }

    /** The goods of a topic in the order of its nouns. One that is in no kind yet is taken for the first that is. */
    public static List<ProductNoun> of(TopicWords topic) {
        List<ProductNoun> goods = new ArrayList<>();
        ProductNoun known = topic.nouns().stream()
                .map(NOUNS::get)
                .filter(noun -> noun != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no products in " + topic.slug()));
        for (String noun : topic.nouns()) {
            goods.add(NOUNS.getOrDefault(noun, known));
        }
        return goods;
    }

    private static List<ProductKind> kinds(List<String> ids) {
        List<String> colors = Pools.column(KIND_POOL, 1);
        List<String> materials = Pools.column(KIND_POOL, 2);
        List<String> sizes = Pools.column(KIND_POOL, 3);
        List<String> stocks = Pools.column(KIND_POOL, 4);
        List<String> ratings = Pools.column(KIND_POOL, 5);
        List<String> details = Pools.column(KIND_POOL, 6);
        List<ProductKind> kinds = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            boolean contents = sizes.get(at).startsWith(CONTENTS);
            kinds.add(new ProductKind(
                    ids.get(at),
                    colors(colors.get(at)),
                    split(materials.get(at)),
                    split(contents ? sizes.get(at).substring(1) : sizes.get(at)),
                    contents,
                    Integer.parseInt(stocks.get(at)),
                    Integer.parseInt(ratings.get(at)),
                    details(details.get(at))));
        }
        return List.copyOf(kinds);
    }

    private static Map<String, ProductNoun> nouns(List<String> names) {
        Map<String, ProductKind> known = new HashMap<>();
        KINDS.forEach(kind -> known.put(kind.id(), kind));
        List<String> kinds = Pools.column(NOUN_POOL, 1);
        List<String> cents = Pools.column(NOUN_POOL, 2);
        List<String> grams = Pools.column(NOUN_POOL, 3);
        List<String> sides = Pools.column(NOUN_POOL, 4);
        List<String> forms = Pools.column(NOUN_POOL, 5);
        List<String> materials = Pools.column(NOUN_POOL, 6);
        Map<String, ProductNoun> nouns = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            ProductKind kind = known.get(kinds.get(at));
            nouns.put(
                    names.get(at),
                    new ProductNoun(
                            names.get(at),
                            kind,
                            Integer.parseInt(cents.get(at)),
                            Integer.parseInt(grams.get(at)),
                            Integer.parseInt(sides.get(at)),
                            forms.get(at).equals(TALL),
                            materials.get(at).equals(NONE) ? kind.materials() : split(materials.get(at))));
        }
        return nouns;
    }

    private static List<String> colors(String cell) {
        return cell.equals(ALL) ? Pools.entries("colors") : cell.equals(NONE) ? List.of() : split(cell);
    }

    private static List<String> split(String cell) {
        return List.of(cell.split(";"));
    }

    /** Combinations of the values of {@code power_watts=10|20,foldable=true|false}, as members of a JSON object. */
    private static List<String> details(String cell) {
        String[] properties = cell.split(",");
        List<String> combinations = new ArrayList<>();
        for (int combination = 0; combination < COMBINATIONS; combination++) {
            StringBuilder members = new StringBuilder();
            for (int property = 0; property < properties.length; property++) {
                int equals = properties[property].indexOf('=');
                String[] values = properties[property].substring(equals + 1).split("\\|");
                String value = values[(combination * (property * STRIDE + 1) + property) % values.length];
                members.append(property == 0 ? "\"" : ",\"").append(properties[property], 0, equals);
                members.append("\":").append(isBare(value) ? value : '"' + value + '"');
            }
            combinations.add(members.toString());
        }
        return combinations;
    }

    private static boolean isBare(String value) {
        return value.equals("true") || value.equals("false") || value.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
