package io.github.milvusfakedata.doctor.internal;

import io.github.milvusfakedata.doctor.internal.check.FileFindings;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.Locale;
import java.util.Optional;

/** Whether Milvus has a reader for a file, which it decides by the end of the name. */
final class FileNameCheck {
    private FileNameCheck() {}

    /**
     * Notes what is wrong with the file's name.
     *
     * @param version the Milvus that is to import it
     * @param written the title of the tool's own format whose files are called so; empty if none are
     */
    static void check(FileFindings findings, MilvusVersion version, Optional<String> written) {
        String name = findings.file().getFileName().toString();
        Optional<FileKind> kind = findings.kind();
        if (kind.isEmpty() && written.isPresent()) {
            findings.note(ImportRule.FILE_KIND, "no version of Milvus reads " + written.get());
        } else if (kind.isEmpty()) {
            findings.note(ImportRule.FILE_NAME, name);
        } else if (!kind.get().feature().isIn(version)) {
            findings.note(
                    ImportRule.FILE_KIND,
                    kind.get().title() + " is read since Milvus "
                            + kind.get().feature().versions().since());
        } else if (kind.get().extensions().stream().noneMatch(end -> name.endsWith('.' + end))) {
            findings.note(ImportRule.FILE_NAME, name.toLowerCase(Locale.ROOT) + " would do");
        }
    }
}
