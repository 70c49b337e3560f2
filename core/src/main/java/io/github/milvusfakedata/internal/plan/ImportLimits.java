package io.github.milvusfakedata.internal.plan;

import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.util.ArrayList;
import java.util.List;

/** Milvus' limits of one bulk import. They are warnings, since servers can be set up otherwise. */
public final class ImportLimits {
    private ImportLimits() {}

    /** What Milvus would not import at once. The hint names the setting that leads there. */
    public static List<Problem> problems(DatasetPlan plan) {
        List<Problem> problems = new ArrayList<>();
        long bytes = plan.format().sizes().atMost(plan.largestFileRows());
        if (bytes > Limits.MOST_FILE_BYTES) {
            boolean byCount = plan.givesSize();
            problems.add(Problem.warning(
                    ProblemCode.IMPORT_FILE_SIZE.id(),
                    byCount ? Setting.FILE_COUNT : Setting.MAX_FILE_SIZE,
                    "Milvus imports files of at most 16 GiB, and a file may take " + bytes + " bytes.",
                    byCount ? "Raise " + Setting.FILE_COUNT + "." : "Use " + Setting.MAX_FILE_SIZE + " 16GB or less."));
        }
        if (plan.bundleCount() > Limits.MOST_FILES) {
            problems.add(Problem.warning(
                    ProblemCode.IMPORT_FILES.id(),
                    plan.cuttingSetting(),
                    "Milvus imports at most 1,024 files a request, and there will be " + plan.bundleCount() + ".",
                    tooManyFilesHint(plan.cuttingSetting())));
        }
        return problems;
    }

    private static String tooManyFilesHint(Setting setting) {
        String change = setting == Setting.FILE_COUNT ? "Lower " : "Raise ";
        return change + setting + ", or import in several requests.";
    }
}
