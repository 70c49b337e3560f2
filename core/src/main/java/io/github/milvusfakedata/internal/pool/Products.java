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

    private static final List<ProductKind> KINDS = readKinds();
    private static final Map<String, ProductNoun> NOUNS = readNouns();

    private Products() {}

    /** All kinds, in the order of the resource. */
    public static List<ProductKind> kinds() {
        return KINDS;
    }

    /** The goods of a topic in the order of its nouns. One that is in no kind yet is taken for the first that is. */
    public static List<ProductNoun> of(TopicWords topic) {
        List<ProductNoun> goods = new ArrayList<>();
        ProductNoun known = firstKnown(topic);
        for (String noun : topic.nouns()) {
            goods.add(NOUNS.getOrDefault(noun, known));
        }
        return goods;
    }

    private static ProductNoun firstKnown(TopicWords topic) {
        for (String noun : topic.nouns()) {
            if (NOUNS.containsKey(noun)) {
                return NOUNS.get(noun);
            }
        }
        throw new IllegalStateException("no products in " + topic.slug());
    }

    private static List<ProductKind> readKinds() {
        List<ProductKind> kinds = new ArrayList<>();
        for (List<String> cells : Pools.rows(KIND_POOL)) {
            String sizes = cells.get(3);
            boolean contents = sizes.startsWith(CONTENTS);
            kinds.add(new ProductKind(
                    cells.get(0),
                    colors(cells.get(1)),
                    split(cells.get(2)),
                    split(contents ? sizes.substring(1) : sizes),
                    contents,
                    Integer.parseInt(cells.get(4)),
                    Integer.parseInt(cells.get(5)),
                    cells.get(6)));
        }
        return List.copyOf(kinds);
    }

    private static Map<String, ProductNoun> readNouns() {
        Map<String, ProductKind> known = new HashMap<>();
        for (ProductKind kind : KINDS) {
            known.put(kind.id(), kind);
        }
        Map<String, ProductNoun> nouns = new HashMap<>();
        for (List<String> cells : Pools.rows(NOUN_POOL)) {
            ProductKind kind = known.get(cells.get(1));
            nouns.put(
                    cells.get(0),
                    new ProductNoun(
                            cells.get(0),
                            kind,
                            Integer.parseInt(cells.get(2)),
                            Integer.parseInt(cells.get(3)),
                            Integer.parseInt(cells.get(4)),
                            cells.get(5).equals(TALL),
                            cells.get(6).equals(NONE) ? kind.materials() : split(cells.get(6))));
        }
        return nouns;
    }

    private static List<String> colors(String cell) {
        return cell.equals(ALL) ? Pools.entries("colors") : cell.equals(NONE) ? List.of() : split(cell);
    }

    private static List<String> split(String cell) {
        return Pools.split(cell, ';');
    }
}
