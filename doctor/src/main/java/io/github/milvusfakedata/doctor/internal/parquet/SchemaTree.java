package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.DamagedFile;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;

/** Makes a tree of the flat list in which a file tells its schema. */
final class SchemaTree {
    private static final int DEEPEST = 100;

    private final List<SchemaElement> elements;
    private int next = 1;
    private int leaves;

    private SchemaTree(List<SchemaElement> elements) {
        this.elements = elements;
    }

    /**
     * The columns of a file, each with what is below it.
     *
     * @throws DamagedFile if the list is no tree
     */
    static List<SchemaNode> columns(List<SchemaElement> elements) {
        if (elements.isEmpty()) {
            throw new DamagedFile("the schema is empty");
        }
        SchemaTree tree = new SchemaTree(elements);
        return tree.children(elements.get(0), 0, 0, 0);
    }

    private List<SchemaNode> children(SchemaElement group, int definition, int repetition, int depth) {
        if (depth > DEEPEST) {
            throw new DamagedFile("the schema is nested deeper than " + DEEPEST + " levels");
        }
        List<SchemaNode> children = new ArrayList<>();
        for (int i = 0; i < group.getNum_children(); i++) {
            if (next >= elements.size()) {
                throw new DamagedFile("the schema ends early");
            }
            children.add(node(elements.get(next++), definition, repetition, depth));
        }
        return children;
    }

    private SchemaNode node(SchemaElement element, int outerDefinition, int outerRepetition, int depth) {
        FieldRepetitionType kind = element.getRepetition_type();
        int definition = outerDefinition + (kind == FieldRepetitionType.REQUIRED ? 0 : 1);
        int repetition = outerRepetition + (kind == FieldRepetitionType.REPEATED ? 1 : 0);
        int firstLeaf = leaves;
        boolean leaf = element.isSetType();
        if (kind == null || leaf == element.getNum_children() > 0) {
            throw new DamagedFile("the schema says too little of " + element.getName());
        }
        if (leaf) {
            leaves++;
        }
        List<SchemaNode> below = leaf ? List.of() : children(element, definition, repetition, depth + 1);
        return new SchemaNode(element, below, definition, repetition, firstLeaf);
    }
}
