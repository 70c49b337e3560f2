package io.github.milvusfakedata.internal.gen.meaning;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.HiddenDraws;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.rng.Stream;
import java.util.List;
import java.util.Map;

/** Booleans, true as often as a field's name suggests: most things are in stock, few customers are premium. */
public final class Flags implements ColumnSource, ElementSource {
    private static final ColumnLayout LAYOUT = ColumnLayout.of(ColumnShape.BOOL);
    private static final int PERCENT_OTHERWISE = 50;

    /** Names and the share of true values, in per cent. */
    private static final List<Map.Entry<String, Integer>> PERCENTS = List.of(
            Map.entry("in stock, available, is available, availability, stock, purchasable, orderable", 85),
            Map.entry("active, is active, enabled, valid, is valid, alive, online", 80),
            Map.entry("public, is public, visible, published, is published, listed, open, is open", 75),
            Map.entry(
                    "verified, is verified, confirmed, approved, email verified, has consent, subscribed, indexed", 65),
            Map.entry("has image, has photo, has thumbnail, has picture, image, has description, has email", 70),
            Map.entry("has subtitle, has caption, subtitle, caption, has transcript, returned customer, processed", 45),
            Map.entry(
                    "discount, on sale, is on sale, has discount, discounted, sale, has video, video, has comment", 25),
            Map.entry("premium, is premium, vip, pro, paid, is paid, featured, is featured, recommended, member", 20),
            Map.entry("new, is new, trending, popular, bestseller, sponsored, promoted, exclusive, has attachment", 12),
            Map.entry("admin, is admin, adult, explicit, nsfw, sensitive, archived, is archived, draft, private", 8),
            Map.entry("breaking, is breaking, deleted, is deleted, banned, blocked, spam, fraud, is fraud, flagged", 4),
            Map.entry("error, failed, duplicate, expired, hidden, suspended, locked, removed, test, bot, broken", 3));

    /** Which shared draw decides, if one does. */
    private enum Shared {
        NONE,
        AVAILABLE,
        VISIBLE,
        SUBTITLED
    }

    private final long key;
    private final int percent;
    private final Shared shared;
    private final HiddenDraws hidden;

    private Flags(long key, int percent, Shared shared, HiddenDraws hidden) {
        this.shared = shared;
        this.hidden = hidden;
        this.key = key;
        this.percent = percent;
    }

    /** The booleans of a field. */
    public static ColumnSource source(String path, Recipe recipe) {
        FieldName name = FieldName.of(path);
        return new Flags(recipe.key(Stream.VALUE, path), percent(name), shared(name), new HiddenDraws(recipe));
    }

    /** The booleans in an array, each of which stands for itself: true as often as the array's name suggests. */
    public static ElementSource elements(String path, Recipe recipe) {
        return new Flags(
                recipe.key(Stream.VALUE, path), percent(FieldName.of(path)), Shared.NONE, new HiddenDraws(recipe));
    }

    private static int percent(FieldName name) {
        NameIndex<Integer> index = new NameIndex<>();
        for (Map.Entry<String, Integer> entry : PERCENTS) {
            index.add(entry.getKey(), entry.getValue());
        }
        return index.find(name).orElse(PERCENT_OTHERWISE);
    }

    private static Shared shared(FieldName name) {
        NameIndex<Shared> index = new NameIndex<>();
        index.add("in stock, available, is available, availability, purchasable, orderable", Shared.AVAILABLE);
        index.add("public, is public, visible, published, is published, listed", Shared.VISIBLE);
        index.add("has subtitle, has caption, subtitle, caption", Shared.SUBTITLED);
        for (Map.Entry<String, Integer> entry : PERCENTS) {
            index.add(entry.getKey(), Shared.NONE);
        }
        return index.find(name).orElse(Shared.NONE);
    }

    /** Each group of names with the share of true values in per cent, for the reference. */
    static List<Map.Entry<String, Integer>> percents() {
        return PERCENTS;
    }

    @Override
    public ColumnLayout layout() {
        return LAYOUT;
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        switch (shared) {
            case NONE -> fill(out.bytes(), firstRow, 0, rows);
            case AVAILABLE -> {
                for (int row = 0; row < rows; row++) {
                    out.bytes()[row] = (byte) (hidden.available(firstRow + row) ? 1 : 0);
                }
            }
            case VISIBLE -> {
                for (int row = 0; row < rows; row++) {
                    out.bytes()[row] = (byte) (hidden.visible(firstRow + row) ? 1 : 0);
                }
            }
            case SUBTITLED -> {
                for (int row = 0; row < rows; row++) {
                    out.bytes()[row] = (byte) (hidden.subtitled(firstRow + row) ? 1 : 0);
                }
            }
        }
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        for (int row = 0; row < rows; row++) {
            fill(elements.bytes(), Recipe.firstElement(firstRow + row), offsets[row], offsets[row + 1]);
        }
    }

    /** Draws rows from {@code firstRow} on into the slots from … to − 1. */
    private void fill(byte[] values, long firstRow, int from, int to) {
        for (int slot = from; slot < to; slot++) {
            long bits = CounterRng.bits(key, firstRow + slot - from);
            values[slot] = (byte) (CounterRng.below(bits, 100) < percent ? 1 : 0);
        }
    }
}
