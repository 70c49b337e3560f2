package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.internal.work.WorkerPool;
import java.util.ArrayList;
import java.util.List;

/** Asks searches and filters whose answers the dataset knows. */
final class Questions {
    private final Queries queries;
    private final FakeData data;
    private final RowForm form;
    private final WorkerPool workers;

    Questions(Queries queries, FakeData data, RowForm form, WorkerPool workers) {
        this.queries = queries;
        this.data = data;
        this.form = form;
        this.workers = workers;
    }

    /** What they came to; none where no row of the sample is stored. */
    List<Answer> ask(SampleRows sample, VerifyOptions options) {
        List<Answer> answers = new ArrayList<>();
        answers.addAll(new FilterQuestions(queries, data, form, workers).ask(sample, options));
        answers.addAll(new SearchQuestions(queries, data, form.key()).ask(sample));
        return answers;
    }
}
