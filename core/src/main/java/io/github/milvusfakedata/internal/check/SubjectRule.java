package io.github.milvusfakedata.internal.check;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.Arrays;
import java.util.List;

/** The subject is one that values can be drawn from. */
final class SubjectRule implements Rule {
    @Override
    public List<Problem> check(Collection collection, Conditions conditions) {
        String subject = collection.subject();
        if (Subject.of(subject).isPresent()) {
            return List.of();
        }
        List<String> ids = Arrays.stream(Subject.values()).map(Subject::id).toList();
        return List.of(Problem.error(
                ProblemCode.SUBJECT.id(),
                "subject",
                "There is no subject " + Shown.quoted(subject) + ", only " + String.join(", ", ids) + ".",
                NearestName.of(subject, ids)
                        .map(near -> "Did you mean " + Shown.quoted(near) + "?")
                        .orElse("Leave it out, or write \"subject\": \"general\".")));
    }
}
