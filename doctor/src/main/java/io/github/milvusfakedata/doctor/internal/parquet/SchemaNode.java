package io.github.milvusfakedata.doctor.internal.parquet;

import java.util.List;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;

/**
 * A column, or a group of them, in a file's schema.
 *
 * @param element what the file says of it
 * @param children the columns of a group
 * @param definition the definition level of its values
 * @param repetition the repetition level of its values
 * @param firstLeaf the number of its first column, and of itself where it is one
 */
record SchemaNode(SchemaElement element, List<SchemaNode> children, int definition, int repetition, int firstLeaf) {
    String name() {
        return element.getName();
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    boolean isRepeated() {
        return element.getRepetition_type() == FieldRepetitionType.REPEATED;
    }

    boolean isRequired() {
        return element.getRepetition_type() == FieldRepetitionType.REQUIRED;
    }

    SchemaNode onlyChild() {
        return children.get(0);
    }

    /** The columns below it, itself included. */
    List<SchemaNode> leaves() {
        return isLeaf()
                ? List.of(this)
                : children.stream().flatMap(child -> child.leaves().stream()).toList();
    }
}
