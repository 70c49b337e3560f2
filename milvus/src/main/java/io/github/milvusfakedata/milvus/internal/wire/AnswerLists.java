package io.github.milvusfakedata.milvus.internal.wire;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.milvus.grpc.ArrayArray;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.StructArrayField;
import io.milvus.grpc.VectorArray;
import io.milvus.grpc.VectorField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists of an answer: of scalars, of vectors, and of structs, of which the protocol has a column for each member. */
final class AnswerLists extends AnswerColumn {
    private static final int FIRST_ROOM = 64;

    private final AnswerColumn element;
    /** Where the elements of each row start; one more than rows. */
    private int[] starts = new int[FIRST_ROOM];

    private int count;

    private AnswerLists(AnswerColumn element) {
        super(ColumnShape.LIST);
        this.element = element;
    }

    /** An empty column of lists whose elements have this form. */
    static AnswerLists of(ColumnView element) {
        boolean structs = element.shape() == ColumnShape.STRUCT;
        return new AnswerLists(structs ? new AnswerStructs(element) : like(element));
    }

    @Override
    int count() {
        return count;
    }

    @Override
    boolean isVectors() {
        return element.shape().isDenseVector();
    }

    @Override
    void place(byte[] valid, int rowsOfAnswer) {
        super.place(valid, rowsOfAnswer);
        element.place(NO_NULLS, element.count());
    }

    @Override
    void add(int list, MessageReader reader) {
        boolean vectors = isVectors();
        if (list != (vectors ? VectorField.VECTOR_ARRAY_FIELD_NUMBER : ScalarField.ARRAY_DATA_FIELD_NUMBER)) {
            skipEmpty(reader);
            return;
        }
        int outer = reader.enter();
        while (reader.next(vectors ? VectorArray.DATA_FIELD_NUMBER : ArrayArray.DATA_FIELD_NUMBER)) {
            element.addWithin(vectors, reader);
            endRow(element.count());
        }
        reader.leave(outer);
    }

    private void endRow(int elements) {
        if (starts.length < count + 2) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[++count] = elements;
    }

    @Override
    void addStructs(MessageReader reader) {
        if (!(element instanceof AnswerStructs structs)) {
            throw otherForm();
        }
        while (reader.next(StructArrayField.FIELDS_FIELD_NUMBER)) {
            int outer = reader.enter();
            structs.add(reader);
            reader.leave(outer);
        }
        AnswerLists given = structs.given();
        for (AnswerLists lists : structs.lists) {
            if (lists.count > 0 && !lists.isCutLike(given)) {
                throw new IllegalStateException("the server sent members of structs that differ in number");
            }
        }
        starts = given.starts;
        count = given.count;
    }

    private boolean isCutLike(AnswerLists other) {
        return count == other.count && Arrays.equals(starts, 0, count + 1, other.starts, 0, count + 1);
    }

    @Override
    public int start(int row) {
        return starts[place(row)];
    }

    @Override
    public int end(int row) {
        return starts[place(row) + 1];
    }

    @Override
    public AnswerColumn element() {
        return element;
    }

    /** The structs of all rows; each member is read as a column of lists, whose elements are the member of the structs. */
    private static final class AnswerStructs extends AnswerColumn {
        private final List<String> names;
        private final List<AnswerLists> lists = new ArrayList<>();
        private final List<AnswerColumn> members;

        AnswerStructs(ColumnView like) {
            super(ColumnShape.STRUCT);
            names = like.memberNames();
            like.members().forEach(member -> lists.add(AnswerLists.of(member)));
            members = lists.stream().map(AnswerLists::element).toList();
        }

        private void add(MessageReader member) {
            int at = member.at();
            while (member.next()) {
                if (member.field() == FieldData.FIELD_NAME_FIELD_NUMBER) {
                    int start = member.bytesStart();
                    String name = new String(member.bytes(), start, member.at() - start, StandardCharsets.UTF_8);
                    addTo(named(name), new MessageReader(member.bytes(), at, member.end()));
                } else {
                    member.skip();
                }
            }
        }

        private static void addTo(AnswerLists lists, MessageReader member) {
            while (member.next()) {
                switch (member.field()) {
                    case FieldData.SCALARS_FIELD_NUMBER -> lists.addWithin(false, member);
                    case FieldData.VECTORS_FIELD_NUMBER -> lists.addWithin(true, member);
                    default -> member.skip();
                }
            }
        }

        /** Inside the server a member is called {@code struct[member]}; some versions let that show. */
        private AnswerLists named(String name) {
            int index = names.indexOf(name);
            boolean whole = index < 0 && name.endsWith("]");
            index = whole ? names.indexOf(name.substring(name.indexOf('[') + 1, name.length() - 1)) : index;
            if (index < 0) {
                throw new IllegalStateException("the server sent a member " + name + " that structs don't have");
            }
            return lists.get(index);
        }

        /** A member that the server has not left out, or any where it sent none. */
        private AnswerLists given() {
            return lists.stream().filter(member -> member.count > 0).findFirst().orElse(lists.get(0));
        }

        @Override
        void add(int list, MessageReader reader) {
            throw otherForm();
        }

        @Override
        int count() {
            return given().element.count();
        }

        /** A member that was left out is null in each struct. */
        @Override
        void place(byte[] valid, int structs) {
            super.place(valid, structs);
            members.forEach(member -> member.place(NO_NULLS, structs));
        }

        @Override
        public List<AnswerColumn> members() {
            return members;
        }

        @Override
        public List<String> memberNames() {
            return names;
        }
    }
}
