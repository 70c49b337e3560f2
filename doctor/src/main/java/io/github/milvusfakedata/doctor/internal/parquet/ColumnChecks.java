package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.KeyBatch;
import io.github.milvusfakedata.doctor.internal.check.TextChecks;
import java.util.ArrayList;
import java.util.List;

/** Which checks a field's column needs: one for each column in the file that belongs to it. */
final class ColumnChecks {
    private final CollectionTarget collection;

    ColumnChecks(CollectionTarget collection) {
        this.collection = collection;
    }

    /** A column of the file with its check. */
    record LeafCheck(SchemaNode leaf, ColumnCheck check) {}

    /** The checks of a field's column, in the order in which they must run. */
    List<LeafCheck> of(ColumnTask task, KeyBatch keys) {
        FieldTarget target = task.target();
        SchemaNode node = task.node();
        ArrowType type = task.type();
        if (type.kind() == ArrowKind.STRUCT) {
            return sparse(task);
        }
        if (target.isStructArray()) {
            return members(task);
        }
        if (type.kind().isList()) {
            SchemaNode leaf = node.leaves().get(0);
            ListNesting nesting = ListNesting.of(node, leaf);
            return List.of(new LeafCheck(leaf, list(target, target, type.element(), nesting, task)));
        }
        return List.of(new LeafCheck(node, new ScalarCheck(task, texts(target, task), keys)));
    }

    private ListCheck list(
            FieldTarget target, FieldTarget outer, ArrowKind element, ListNesting nesting, ColumnTask task) {
        FieldTarget texts = target.shape() == ColumnShape.LIST ? target.elements() : target;
        ElementCheck elements = new ElementCheck(target, element, texts(texts, task), task.findings());
        return new ListCheck(target, outer, nesting, elements, task);
    }

    private TextChecks texts(FieldTarget target, ColumnTask task) {
        return new TextChecks(target, collection.names(), task.findings());
    }

    private static List<LeafCheck> sparse(ColumnTask task) {
        int first = task.type().children().get(0).name().equals("indices") ? 0 : 1;
        SparseListCheck indices = sparse(task, first, null);
        return List.of(
                new LeafCheck(leaf(task, first), indices),
                new LeafCheck(leaf(task, 1 - first), sparse(task, 1 - first, indices)));
    }

    private static SchemaNode leaf(ColumnTask task, int member) {
        return task.node().children().get(member).leaves().get(0);
    }

    private static SparseListCheck sparse(ColumnTask task, int member, SparseListCheck indices) {
        ArrowKind element = task.type().children().get(member).element();
        SchemaNode list = task.node().children().get(member);
        ListNesting own = ListNesting.of(list, leaf(task, member));
        return new SparseListCheck(element, own, indices, task);
    }

    /** An array of structs has a column for each member; each member is looked at as an array or a list of vectors. */
    private List<LeafCheck> members(ColumnTask task) {
        List<LeafCheck> checks = new ArrayList<>();
        FieldTarget outer = task.target();
        ArrowType struct = task.type().children().get(0);
        SchemaNode repeated =
                task.node().isRepeated() ? task.node() : task.node().onlyChild();
        SchemaNode group = ArrowTypes.isThreeLevel(task.node()) ? repeated.onlyChild() : repeated;
        for (int i = 0; i < struct.children().size(); i++) {
            ArrowType type = struct.children().get(i);
            SchemaNode column = group.children().get(i);
            SchemaNode leaf = column.leaves().get(0);
            FieldTarget member = outer.members().stream()
                    .filter(each -> each.name().equals(type.name()))
                    .findFirst()
                    .orElseThrow();
            boolean nested = type.kind().isList();
            ListNesting nesting =
                    nested ? ListNesting.inside(task.node(), column, leaf) : ListNesting.of(task.node(), leaf);
            FieldTarget values = nested ? member : outer.arrayOf(member);
            ArrowKind element = nested ? type.element() : type.kind();
            checks.add(new LeafCheck(leaf, list(values, outer, element, nesting, task)));
        }
        return checks;
    }
}
