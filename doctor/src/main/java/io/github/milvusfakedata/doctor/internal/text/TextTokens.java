package io.github.milvusfakedata.doctor.internal.text;

import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.TextChecks;
import io.github.milvusfakedata.doctor.internal.scan.JsonScanner;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.rule.Utf8;
import java.nio.charset.StandardCharsets;

/** Checks texts of one field in JSON: what Go replaces while it reads them, and then what they mean. */
final class TextTokens {
    private static final int REPLACEMENT_BYTES = 3;

    private final FieldTarget target;
    private final FieldFindings findings;
    private final TextChecks texts;

    TextTokens(FieldTarget target, FieldFindings findings) {
        this.target = target;
        this.findings = findings;
        this.texts = TextChecks.ofText(target, findings);
    }

    /** Checks the text that was the scanner's last token. */
    void check(JsonScanner in, long row) {
        if (in.isReplaced()) {
            findings.note(ImportRule.UTF8_REPLACED, row, in::text);
        }
        if (in.isCut()) {
            TextChecks.noteLength(target, in.fullLength(), findings, row);
        } else if (in.isUtf8()) {
            texts.check(in.bytes(), 0, in.length(), row);
        } else if (target.isPlainText()) {
            int length = replacedLength(in.bytes(), in.length());
            if (length > target.maxLength()) {
                TextChecks.noteLength(target, length, findings, row);
            }
        } else {
            byte[] replaced = in.text().getBytes(StandardCharsets.UTF_8);
            texts.check(replaced, 0, replaced.length, row);
        }
    }

    /** The bytes of a text in which each byte that is no character is replaced by U+FFFD. */
    private static int replacedLength(byte[] bytes, int to) {
        int length = 0;
        for (int i = 0; i < to; ) {
            int own = Utf8.length(bytes, i, to);
            length += own == 0 ? REPLACEMENT_BYTES : own;
            i += Math.max(own, 1);
        }
        return length;
    }
}
