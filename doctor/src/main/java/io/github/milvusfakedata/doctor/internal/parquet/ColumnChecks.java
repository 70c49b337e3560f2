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
        if (type.kind() == ArrowKind.LIST && target.isStructArray()) {
            return members(task);
        }
        if (type.kind().isList()) {
            SchemaNode leaf = node.leaves().get(0);
            ListRules rules = ListRules.ofColumn(target, type);
            FieldTarget texts = target.shape() == ColumnShape.LIST ? target.elements() : target;
            ElementCheck elements = new ElementCheck(
                    target,
                    type.element(),
                    rules.notFinite(),
                    new TextChecks(texts, collection.names(), task.findings())::check,
                    task.findings());
            return List.of(new LeafCheck(
                    leaf, new ListCheck(target, target, ListNesting.of(node, leaf), rules, elements, task)));
        }
        TextChecks texts = new TextChecks(target, collection.names(), task.findings());
        return List.of(new LeafCheck(node, new ScalarCheck(task, texts, keys)));
    }

    private static List<LeafCheck> sparse(ColumnTask task) {
        List<String> names =
                task.type().children().stream().map(ArrowType::name).toList();
        int first = names.indexOf(ColumnTypes.INDICES);
        int second = names.indexOf(ColumnTypes.VALUES);
        SparseListCheck indices = sparse(task, first, null);
        return List.of(
                new LeafCheck(leaf(task, first), indices),
                new LeafCheck(leaf(task, second), sparse(task, second, indices)));
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
            boolean nested = type.kind() == ArrowKind.LIST;
            ListNesting nesting =
                    nested ? ListNesting.inside(task.node(), column, leaf) : ListNesting.of(task.node(), leaf);
            FieldTarget values = nested ? member : outer.arrayOf(member);
            ArrowKind element = nested ? type.element() : type.kind();
            ListRules rules = ListRules.ofMember(outer, nested, i == 0, collection.version());
            ElementCheck elements = new ElementCheck(
                    values, element, rules.notFinite(), new MemberTexts(member, task.findings()), task.findings());
            checks.add(new LeafCheck(leaf, new ListCheck(values, outer, nesting, rules, elements, task)));
        }
        return checks;
    }
}
