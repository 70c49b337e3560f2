package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.internal.directory.DatasetDirectory;
import io.github.milvusfakedata.internal.directory.DirectoryScan;
import io.github.milvusfakedata.internal.run.Engine;
import io.github.milvusfakedata.schema.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan at a directory.
 *
 * @param seen what was found in the directory
 */
record DirectoryTarget(Plan plan, DirectoryScan seen) implements DatasetTarget {
    static DirectoryTarget of(Plan plan, Path directory) {
        return new DirectoryTarget(plan, DatasetDirectory.look(directory, plan.selection()));
    }

    @Override
    public String place() {
        return seen.directory().toString();
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(plan.warnings());
        problems.addAll(seen.problems(plan.options().force()));
        return problems;
    }

    @Override
    public Dataset write() {
        boolean force = plan.options().force();
        try (DatasetDirectory target = DatasetDirectory.open(seen, plan.selection(), plan.description(), force)) {
            Engine.Result result = plan.run(target::sink, plan.options().workers());
            target.finish(result);
            return plan.written(target.path().toString(), result);
        }
    }
}
