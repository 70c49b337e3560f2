package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Utf8;

/** Looks at texts in structs, which are VarChar: Milvus 2.6 stores what it refuses elsewhere. */
final class MemberTexts implements TextCheck {
    private final FieldTarget member;
    private final FieldFindings findings;

    MemberTexts(FieldTarget member, FieldFindings findings) {
        this.member = member;
        this.findings = findings;
    }

    @Override
    public void check(byte[] bytes, int from, int to, long row) {
        int length = to - from;
        if (length > member.maxLength()) {
            findings.note(
                    ImportRule.STRUCT_VALUE,
                    row,
                    () -> member.name() + ": " + length + " bytes, max_length is " + member.maxLength());
        } else if (!Utf8.isValid(bytes, from, to)) {
            findings.note(ImportRule.STRUCT_VALUE, row, () -> member.name() + ": not UTF-8");
        }
    }
}
