package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.internal.directory.DatasetObjects;
import io.github.milvusfakedata.internal.directory.TargetScan;
import io.github.milvusfakedata.internal.run.Engine;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.sink.ObjectStore;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan at a place in an object store.
 *
 * @param seen what was found there
 */
record StoreTarget(Plan plan, ObjectStore store, TargetScan seen) implements DatasetTarget {
    static StoreTarget of(Plan plan, ObjectStore store) {
        return new StoreTarget(plan, store, DatasetObjects.look(store, plan.selection()));
    }

    @Override
    public String place() {
        return store.location();
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
        int workers = Math.min(plan.options().workers(), store.mostOpenSinks());
        try (DatasetObjects target = DatasetObjects.open(store, seen, plan.selection(), plan.description(), force)) {
            Engine.Result result = plan.run(target::sink, workers);
            target.finish(result);
            return plan.written(place(), result);
        }
    }
}
