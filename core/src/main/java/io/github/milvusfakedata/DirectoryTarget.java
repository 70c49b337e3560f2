package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.internal.directory.DatasetDirectory;
import io.github.milvusfakedata.internal.directory.TargetScan;
import io.github.milvusfakedata.internal.run.Engine;
import io.github.milvusfakedata.schema.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan at a directory.
 *
 * @param directory its absolute path
 * @param seen what was found in the directory
 */
record DirectoryTarget(Plan plan, Path directory, TargetScan seen) implements DatasetTarget {
    static DirectoryTarget of(Plan plan, Path directory) {
        Path place = directory.toAbsolutePath().normalize();
        return new DirectoryTarget(plan, place, DatasetDirectory.look(place, plan.selection()));
    }

    @Override
    public String place() {
        return directory.toString();
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
        try (DatasetDirectory target =
                DatasetDirectory.open(directory, seen, plan.selection(), plan.description(), force)) {
            Engine.Result result = plan.run(target::sink, plan.options().workers());
            target.finish(result);
            return plan.written(target.path().toString(), result);
        }
    }
}
