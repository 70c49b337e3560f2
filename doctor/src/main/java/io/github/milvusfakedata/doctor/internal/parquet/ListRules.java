package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.Optional;

/**
 * What the lists of a column break by what is in them: it differs by nullability, and in structs.
 *
 * @param nullRow what a row that is null breaks, if anything
 * @param nullElement what a null among the elements breaks
 * @param notFinite what NaN and infinity break
 * @param judgesRows whether the column is the one of its field by which rows are judged
 * @param emptyBecomesNull whether an empty list is stored as null
 */
record ListRules(
        Optional<ImportRule> nullRow,
        ImportRule nullElement,
        ImportRule notFinite,
        boolean judgesRows,
        boolean emptyBecomesNull) {

    /** Of a column whose lists are arrays or vectors. */
    static ListRules ofColumn(FieldTarget target, ArrowType type) {
        boolean fixed = type.kind() == ArrowKind.FIXED_SIZE_LIST;
        Optional<ImportRule> nullRow = target.mayBeNull()
                ? Optional.of(ImportRule.FIXED_SIZE_LIST_NULL).filter(rule -> fixed)
                : Optional.of(ImportRule.NULL_IN_REQUIRED);
        boolean array = target.shape() == ColumnShape.LIST;
        return new ListRules(
                nullRow, ImportRule.NULL_ELEMENT, notFinite(target), true, array && target.nullable() && !fixed);
    }

    private static ImportRule notFinite(FieldTarget target) {
        if (target.shape() == ColumnShape.LIST) {
            return target.nullable() ? ImportRule.NAN_UNCHECKED : ImportRule.NAN;
        }
        // What is made of the others is looked at before it is stored.
        boolean stored = target.shape() == ColumnShape.FLOAT_VECTOR && !target.nullable();
        return stored ? ImportRule.VECTOR_NAN : ImportRule.NAN;
    }

    /**
     * Of a member of an array of structs.
     *
     * @param vector whether the member is a list in each struct
     * @param first whether it is the first of the members
     */
    static ListRules ofMember(FieldTarget array, boolean vector, boolean first, MilvusVersion version) {
        ImportRule vectorNotFinite =
                Feature.STRUCT_VECTORS_CHECKED.isIn(version) ? ImportRule.NAN : ImportRule.VECTOR_NAN;
        return new ListRules(
                Optional.of(ImportRule.STRUCT_NULL).filter(rule -> !array.mayBeNull()),
                vector ? ImportRule.NULL_ELEMENT : ImportRule.STRUCT_NULL,
                vector ? vectorNotFinite : ImportRule.STRUCT_VALUE,
                first,
                false);
    }
}
