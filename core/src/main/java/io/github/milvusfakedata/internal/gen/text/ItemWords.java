package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.ProductTables;
import io.github.milvusfakedata.internal.gen.Spread;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.ProductKind;
import io.github.milvusfakedata.internal.pool.ProductNoun;
import io.github.milvusfakedata.internal.pool.Products;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of the row's thing besides its name: in commerce what fits its kind, since a sweater has no gigabytes;
 * elsewhere colors, materials and sizes of anything.
 */
final class ItemWords {
    private static final int COLOR_LANE = 3;
    private static final int MATERIAL_LANE = 4;
    private static final int DETAIL_LANE = 9;

    /** What a thing is called that has no color to ask for: as it is. */
    private static final String NATURAL = "natural";

    private static final String NATURAL_HEX = "#f5f5dc";

    private static final List<String> GRADES = List.of("\"grade\":\"A\"", "\"grade\":\"B\"", "\"grade\":\"C\"");

    private ItemWords() {}

    /** Colors, their hexadecimal digits, materials, sizes, variants and members of JSON objects. */
    static Choice of(Subject subject, String part) {
        return subject == Subject.COMMERCE ? ofGoods(part) : ofAnything(part);
    }

    private static Choice ofAnything(String part) {
        return switch (part) {
            case "hex" -> Choice.of(Pools.column("colors", 1), Draw.ITEM, COLOR_LANE, Spread.SKEWED);
            case "color", "variant" -> Choice.of(Pools.entries("colors"), Draw.ITEM, COLOR_LANE, Spread.SKEWED);
            case "option" ->
                Choice.of(members("color", Pools.entries("colors")), Draw.ITEM, COLOR_LANE, Spread.SKEWED)
                        .ofMembers();
            case "material" -> Choice.of(Pools.entries("materials"), Draw.ITEM, MATERIAL_LANE, Spread.EVEN);
            case "size" -> Choice.of(Pools.entries("units_sizes"), Draw.ITEM, ProductTables.SIZE_LANE, Spread.SKEWED);
            case "details" ->
                Choice.of(GRADES, Draw.ITEM, DETAIL_LANE, Spread.SKEWED).ofMembers();
            default -> throw new IllegalArgumentException("no words item." + part);
        };
    }

    private static Choice ofGoods(String part) {
        return switch (part) {
            case "hex" -> kinds(hexes(), Selector.KIND, COLOR_LANE, Spread.SKEWED);
            case "color" -> kinds(colors(), Selector.KIND, COLOR_LANE, Spread.SKEWED);
            case "variant" -> kinds(variants(), Selector.VARIANT, COLOR_LANE, Spread.SKEWED);
            case "option" ->
                kinds(options(), Selector.VARIANT, COLOR_LANE, Spread.SKEWED).ofMembers();
            case "size" -> kinds(sizes(), Selector.KIND, ProductTables.SIZE_LANE, Spread.EVEN);
            case "details" ->
                kinds(details(), Selector.KIND, DETAIL_LANE, Spread.EVEN).ofMembers();
            case "material" ->
                new Choice(
                        ProductTables.goods().stream()
                                .map(ProductNoun::materials)
                                .toList(),
                        Selector.THING,
                        Draw.ITEM,
                        MATERIAL_LANE,
                        Spread.EVEN);
            default -> throw new IllegalArgumentException("no words item." + part);
        };
    }

    private static Choice kinds(List<List<String>> lists, Selector selector, int lane, Spread spread) {
        return new Choice(lists, selector, Draw.ITEM, lane, spread);
    }

    private static List<List<String>> colors() {
        return Products.kinds().stream()
                .map(kind -> kind.colors().isEmpty() ? List.of(NATURAL) : kind.colors())
                .toList();
    }

    private static List<List<String>> hexes() {
        Map<String, String> known = new HashMap<>();
        List<String> names = Pools.entries("colors");
        List<String> digits = Pools.column("colors", 1);
        for (int color = 0; color < names.size(); color++) {
            known.put(names.get(color), digits.get(color));
        }
        List<List<String>> hexes = new ArrayList<>();
        for (List<String> colors : colors()) {
            hexes.add(colors.stream()
                    .map(color -> known.getOrDefault(color, NATURAL_HEX))
                    .toList());
        }
        return hexes;
    }

    private static List<List<String>> sizes() {
        return Products.kinds().stream().map(ProductKind::sizes).toList();
    }

    private static List<List<String>> details() {
        return Products.kinds().stream().map(ProductKind::details).toList();
    }

    private static List<List<String>> variants() {
        return Products.kinds().stream()
                .map(kind -> kind.colors().isEmpty() ? kind.sizes() : kind.colors())
                .toList();
    }

    private static List<List<String>> options() {
        return Products.kinds().stream()
                .map(kind -> kind.colors().isEmpty() ? members("size", kind.sizes()) : members("color", kind.colors()))
                .toList();
    }

    private static List<String> members(String name, List<String> values) {
        return values.stream().map(value -> '"' + name + "\":\"" + value + '"').toList();
    }
}
