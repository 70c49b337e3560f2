package io.github.milvusfakedata.milvus.internal.wire;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.MilvusException;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.VectorField;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One column of an answer, read where it lies in the message. Servers differ in what they send for nulls: a value that means
 * nothing, or none at all; a column with fewer values than rows has the second form.
 */
public abstract class AnswerColumn implements ColumnView {
    private static final int[] ALL = {};

    /** For columns in which no value is null. */
    static final byte[] NO_NULLS = {};

    private final ColumnShape shape;
    private int rows;
    private int nullCount;
    /** For each row the place of its value, -1 where it is null; empty where every row has its own. */
    private int[] places = ALL;

    AnswerColumn(ColumnShape shape) {
        this.shape = shape;
    }

    /**
     * Reads a column.
     *
     * @param field the message {@code FieldData}
     * @param like a column of the form that this one should have
     * @param rows rows of the answer; nothing where the column has a value for each
     * @throws MilvusException if the values have another form, or the message is damaged
     */
    public static AnswerColumn read(MessageReader field, ColumnView like, Optional<Integer> rows) {
        try {
            return readChecked(field, like, rows);
        } catch (IllegalStateException | IndexOutOfBoundsException | ArithmeticException e) {
            String reason = e instanceof IllegalStateException ? e.getMessage() : "the server sent a damaged column";
            throw new MilvusException("read rows", MilvusException.FailureKind.REFUSED, 0, reason);
        }
    }

    private static AnswerColumn readChecked(MessageReader field, ColumnView like, Optional<Integer> rows) {
        AnswerColumn column = like(like);
        byte[] valid = NO_NULLS;
        while (field.next()) {
            switch (field.field()) {
                case FieldData.SCALARS_FIELD_NUMBER -> column.addWithin(false, field);
                case FieldData.VECTORS_FIELD_NUMBER -> column.addWithin(true, field);
                case FieldData.STRUCT_ARRAYS_FIELD_NUMBER -> {
                    int outer = field.enter();
                    column.addStructs(field);
                    field.leave(outer);
                }
                case FieldData.VALID_DATA_FIELD_NUMBER -> valid = withBooleans(valid, field);
                default -> field.skip();
            }
        }
        column.place(valid, rows.orElse(Math.max(valid.length, column.count())));
        return column;
    }

    /** An empty column of a form. */
    static AnswerColumn like(ColumnView like) {
        return switch (like.shape()) {
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> new AnswerNumbers(like.shape());
            case STRING, JSON -> new AnswerTexts(like.shape());
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR ->
                new AnswerVectors(like.shape());
            case SPARSE_VECTOR -> new AnswerSparse();
            case LIST -> AnswerLists.of(like.element());
            case STRUCT -> throw new IllegalArgumentException("structs stand in lists only");
        };
    }

    private static byte[] withBooleans(byte[] before, MessageReader field) {
        if (!field.isBytes()) {
            byte[] longer = Arrays.copyOf(before, before.length + 1);
            longer[before.length] = (byte) field.varint();
            return longer;
        }
        int start = field.bytesStart();
        byte[] longer = Arrays.copyOf(before, before.length + field.at() - start);
        System.arraycopy(field.bytes(), start, longer, before.length, field.at() - start);
        return longer;
    }

    /** Settles which row has which value, when all are added. */
    void place(byte[] valid, int rowsOfAnswer) {
        rows = rowsOfAnswer;
        int count = count();
        if (valid.length == 0 && count >= rows) {
            return;
        }
        places = new int[rows];
        int next = 0;
        for (int row = 0; row < rows; row++) {
            boolean hasValue = valid.length == 0 ? row < count : row < valid.length && valid[row] != 0;
            int place = count < rows ? next : row;
            places[row] = hasValue && place < count ? place : -1;
            next += hasValue ? 1 : 0;
            nullCount += places[row] < 0 ? 1 : 0;
        }
    }

    /** Adds the values of a {@code VectorField}, or else of a {@code ScalarField}; as in all messages, unknown fields mean nothing. */
    final void addWithin(boolean vectors, MessageReader reader) {
        int outer = reader.enter();
        if (vectors) {
            dim(reader.peek(VectorField.DIM_FIELD_NUMBER, 0));
        }
        while (reader.next()) {
            int list = reader.field();
            if (!reader.isBytes() || !isList(vectors, list)) {
                reader.skip();
            } else if (vectors == isVectors()) {
                add(list, reader);
            } else {
                skipEmpty(reader);
            }
        }
        reader.leave(outer);
    }

    private static boolean isList(boolean vectors, int field) {
        return vectors ? VectorField.DataCase.forNumber(field) != null : ScalarField.DataCase.forNumber(field) != null;
    }

    /** Whether the values stand in a {@code VectorField}. */
    boolean isVectors() {
        return shape.isVector();
    }

    /** Where numbers of a fixed size start that are packed, as all servers send them; they end where the reader then is. */
    final int packedStart(MessageReader reader) {
        if (!reader.isBytes()) {
            throw otherForm();
        }
        return reader.bytesStart();
    }

    /** Leaves out a list of another form, which means nothing where it is empty. */
    final void skipEmpty(MessageReader reader) {
        if (reader.bytesStart() < reader.at()) {
            throw otherForm();
        }
    }

    /** Adds a list of values, which is to be read next; its number says of which kind they are. */
    abstract void add(int list, MessageReader reader);

    /** The dimension of the vectors that are added next, 0 where the server says none. */
    void dim(long dimension) {
        // Only vectors have one.
    }

    /** Adds the structs of a {@code StructArrayField}. */
    void addStructs(MessageReader reader) {
        throw otherForm();
    }

    /** Number of values. */
    abstract int count();

    /** Where the value of a row is. */
    final int place(int row) {
        return places.length == 0 ? row : places[row];
    }

    /** How many values of a size lie in so many bytes. */
    static int whole(int bytes, int size) {
        if (bytes % size != 0) {
            throw new IllegalStateException(
                    "the server sent " + bytes + " bytes of values that have " + size + " each");
        }
        return bytes / size;
    }

    final IllegalStateException otherForm() {
        return new IllegalStateException("the server sent values of another form than " + shape);
    }

    @Override
    public final ColumnShape shape() {
        return shape;
    }

    @Override
    public int width() {
        return 1;
    }

    @Override
    public final int rows() {
        return rows;
    }

    @Override
    public final int nullCount() {
        return nullCount;
    }

    @Override
    public final boolean isNull(int row) {
        return nullCount > 0 && places[row] < 0;
    }

    @Override
    public boolean booleanAt(int row) {
        throw otherForm();
    }

    @Override
    public long longAt(int row) {
        throw otherForm();
    }

    @Override
    public float floatAt(int row) {
        throw otherForm();
    }

    @Override
    public double doubleAt(int row) {
        throw otherForm();
    }

    @Override
    public byte[] textBytes() {
        throw otherForm();
    }

    @Override
    public int textStart(int row) {
        throw otherForm();
    }

    @Override
    public int textEnd(int row) {
        throw otherForm();
    }

    @Override
    public void copyFloats(int row, float[] to, int at) {
        throw otherForm();
    }

    @Override
    public void copyBytes(int row, byte[] to, int at) {
        throw otherForm();
    }

    @Override
    public void putVectors(int firstRow, int number, ByteBuffer to) {
        throw otherForm();
    }

    @Override
    public int start(int row) {
        throw otherForm();
    }

    @Override
    public int end(int row) {
        throw otherForm();
    }

    @Override
    public long indexAt(int entry) {
        throw otherForm();
    }

    @Override
    public float valueAt(int entry) {
        throw otherForm();
    }

    @Override
    public ColumnView element() {
        throw otherForm();
    }

    @Override
    public List<? extends ColumnView> members() {
        return List.of();
    }

    @Override
    public List<String> memberNames() {
        return List.of();
    }
}
