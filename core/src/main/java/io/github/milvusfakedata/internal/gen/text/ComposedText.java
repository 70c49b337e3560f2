package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.gen.Draw;
import io.github.milvusfakedata.internal.gen.ElementSource;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.SharedDraws;
import io.github.milvusfakedata.internal.gen.Topics;
import io.github.milvusfakedata.internal.gen.language.RowTexts;
import io.github.milvusfakedata.internal.gen.language.TextPart;
import io.github.milvusfakedata.internal.rng.CounterRng;

/** Texts composed by a {@link Program}: names, addresses, titles, file names, JSON objects. */
public final class ComposedText implements ColumnSource, ElementSource {
    private static final int ALPHABET = 26;
    private static final TextPart[] PARTS = TextPart.values();

    private final ColumnLayout layout;
    private final Program program;
    private final Step[][] variants;
    private final byte[] pieces;
    private final int limit;
    private final long key;
    private final Draw variantDraw;
    private final int variantLane;
    private final Recipe recipe;
    private final SharedDraws hidden;
    private final Topics topics;

    /**
     * Texts of a field.
     *
     * @param shape STRING or JSON
     * @param program writes the texts
     * @param limit the most bytes of a text; longer ones are cut
     * @param key the field's key of values
     * @param recipe the dataset's recipe
     * @param variantDraw the draw that chooses variants
     * @param variantLane its part; ignored for {@link Draw#OWN}
     */
    public ComposedText(
            ColumnShape shape, Program program, int limit, long key, Recipe recipe, Draw variantDraw, int variantLane) {
        this.layout = ColumnLayout.of(shape);
        this.program = program;
        this.variants = program.variants();
        this.pieces = program.pieces().bytes();
        this.limit = limit;
        this.key = key;
        this.variantDraw = variantDraw;
        this.variantLane = variantDraw == Draw.OWN ? 0 : variantLane;
        this.recipe = recipe;
        this.hidden = new SharedDraws(recipe);
        this.topics = new Topics(recipe);
    }

    @Override
    public ColumnLayout layout() {
        return layout;
    }

    @Override
    public int longestText() {
        return Math.min(limit, program.longest());
    }

    @Override
    public void fill(long firstRow, int rows, ColumnBuffer out) {
        out.start(rows);
        int[] offsets = out.offsets();
        byte[] bytes = out.bytes();
        int room = program.longest() + EncodedText.SLACK;
        RowTexts texts = texts();
        int at = 0;
        for (int row = 0; row < rows; row++) {
            if (bytes.length - at < room) {
                bytes = out.requireBytes(at + room);
            }
            long number = firstRow + row;
            at = text(number, topics.group(number), texts, bytes, at);
            offsets[row + 1] = at;
        }
    }

    @Override
    public void fill(long firstRow, int rows, int[] offsets, ColumnBuffer elements) {
        elements.start(offsets[rows]);
        int[] ends = elements.offsets();
        byte[] bytes = elements.bytes();
        int room = program.longest() + EncodedText.SLACK;
        RowTexts texts = texts();
        int at = 0;
        for (int row = 0; row < rows; row++) {
            long number = Recipe.firstElement(firstRow + row) - offsets[row];
            int group = topics.group(firstRow + row);
            for (int element = offsets[row]; element < offsets[row + 1]; element++) {
                if (bytes.length - at < room) {
                    bytes = elements.requireBytes(at + room);
                }
                at = text(number + element, group, texts, bytes, at);
                ends[element + 1] = at;
            }
        }
    }

    /** For one call, since it isn't for several threads; null for programs that name no text. */
    private RowTexts texts() {
        return program.hasTexts() ? new RowTexts(recipe) : null;
    }

    private int text(long row, int group, RowTexts texts, byte[] to, int at) {
        long own = CounterRng.bits(key, row);
        int[] chances = program.chances();
        int chance = 0;
        if (chances.length > 1) {
            long bits = variantDraw == Draw.OWN ? own : hidden.bits(variantDraw, row);
            chance = CounterRng.below(CounterRng.lane(bits, variantLane), chances.length);
        }
        int end = at;
        for (Step step : variants[chances[chance]]) {
            end = write(step, row, own, group, texts, to, end);
        }
        return end - at > limit ? cut(to, at, own) : end;
    }

    private int cut(byte[] to, int at, long own) {
        int end = EncodedText.cut(to, at, limit);
        if (end == at) {
            to[end++] = (byte) ('a' + CounterRng.below(own, ALPHABET));
        }
        return end;
    }

    private int write(Step step, long row, long own, int group, RowTexts texts, byte[] to, int at) {
        return switch (step.kind()) {
            case LITERAL -> copy(program.pieces().lists()[step.list()], to, at);
            case PICK -> copy(piece(step, row, bits(step, row, own), group), to, at);
            case FLAG -> copy(flag(step, row), to, at);
            case DIGITS -> AsciiNumbers.digits(digitBits(step, row, own), step.count(), step.base(), to, at);
            case LETTERS -> letters(bits(step, row, own), step.count(), to, at);
            case UNIQUE -> AsciiNumbers.digits(unique(step, row), step.count(), step.base(), to, at);
            case ARTICLE -> AsciiNumbers.article(step.min(), step.count(), bits(step, row, own), to, at);
            case NUMBER ->
                AsciiNumbers.fixed(
                        step.min() + CounterRng.below(bits(step, row, own), step.range()), step.count(), to, at);
            case QUANTITY -> AsciiNumbers.fixed(hidden.quantity(step.quantity(), row), step.count(), to, at);
            case DATE -> date(step.quantity(), row, to, at);
            case INSTANT -> instant(step.quantity(), row, to, at);
            case CLOCK -> AsciiNumbers.clock(hidden.quantity(step.quantity(), row), to, at);
            case YEAR -> AsciiNumbers.year(hidden.quantity(step.quantity(), row), to, at);
            case GEOHASH ->
                Geohash.write(
                        hidden.quantity(Quantity.LATITUDE, row),
                        hidden.quantity(Quantity.LONGITUDE, row),
                        step.count(),
                        to,
                        at);
            case TEXT ->
                texts.write(
                        PARTS[step.count()],
                        row,
                        group / Topics.SUBTOPICS,
                        CounterRng.subKey(key, step.lane()),
                        step.base() == 1,
                        to,
                        at);
        };
    }

    /** Nothing where it has not happened. */
    private int date(Quantity quantity, long row, byte[] to, int at) {
        long millis = hidden.quantity(quantity, row);
        return millis == 0 && quantity.isMissingAtTimes() ? at : AsciiNumbers.date(millis, to, at);
    }

    private int instant(Quantity quantity, long row, byte[] to, int at) {
        long millis = hidden.quantity(quantity, row);
        return millis == 0 && quantity.isMissingAtTimes() ? at : AsciiNumbers.instant(millis, to, at);
    }

    /** A few digits need but 31 bits, which divide faster. */
    private long digitBits(Step step, long row, long own) {
        return bits(step, row, own) >>> (step.count() <= 6 ? 33 : 1);
    }

    private long bits(Step step, long row, long own) {
        return step.draw() == Draw.OWN ? CounterRng.lane(own, step.lane()) : hidden.lane(step.draw(), row, step.lane());
    }

    private int piece(Step step, long row, long bits, int group) {
        int offset = step.selector().list(group, row, hidden);
        int list = step.list() + offset;
        int[] lists = program.pieces().lists();
        int count = lists[list + 1] - lists[list];
        return lists[list] + step.selector().entry(step.spread(), bits, count, offset, row, hidden);
    }

    /** The first text of the step's list says no, the second yes. */
    private int flag(Step step, long row) {
        return program.pieces().lists()[step.list()] + (hidden.flag(step.flag(), row) ? 1 : 0);
    }

    private int copy(int piece, byte[] to, int at) {
        int[] starts = program.pieces().starts();
        int start = starts[piece];
        int length = starts[piece + 1] - start;
        EncodedText.copy(pieces, start, to, at, length);
        return at + length;
    }

    private static int letters(long bits, int count, byte[] to, int at) {
        long rest = bits;
        for (int place = at; place < at + count; place++) {
            to[place] = (byte) ('A' + CounterRng.below(rest, ALPHABET));
            rest = CounterRng.mix(rest);
        }
        return at + count;
    }

    /** A permutation of 0 … base^count − 1, applied to the row: times a number without common factors, plus an offset. */
    private long unique(Step step, long row) {
        long size = 1;
        for (int place = 0; place < step.count(); place++) {
            size *= step.base();
        }
        long factor = size / 34 * 21 / 6 * 6 + 1;
        return ((row % size) * (factor % size) + CounterRng.below(key, size)) % size;
    }
}
