package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Location;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;

/** How schemas say in {@code generate} the way in which a field's values are made: the language of {@link ValueForms}. */
public final class SaidValues {
    private static final String EXAMPLE = "{\"choices\": [\"a\", \"b\"]}";

    private SaidValues() {}

    /**
     * Reads how values are made.
     *
     * @param json an object
     * @param path where it stands in its schema, such as {@code fields[3].generate}
     * @param meanings what names stand for
     * @throws FakeDataException with all mistakes, each with its path and without a place in a text
     */
    public static ValueSpec read(String json, String path, NamedMeanings meanings) {
        try {
            FormObject object = FormObject.of("", json, meanings, EXAMPLE);
            ValueSpec values = ValueForms.read(object);
            object.requireNoMistakes();
            return values;
        } catch (FakeDataException mistakes) {
            throw below(path, mistakes);
        }
    }

    /** The same mistakes of a text that stands in a schema at a path; they have no place of their own. */
    static FakeDataException below(String path, FakeDataException mistakes) {
        return new FakeDataException(
                mistakes.problems().stream().map(problem -> at(path, problem)).toList());
    }

    private static Problem at(String path, Problem problem) {
        String whole = problem.path().isEmpty() ? path : path + '.' + problem.path();
        return new Problem(problem.severity(), problem.code(), Location.NONE, whole, problem.message(), problem.hint());
    }

    /** How a schema would say this, as a JSON object. */
    public static String write(ValueSpec spec) {
        return ValueForms.write(spec);
    }

    /** The words by which the ways to make values are known, for advice. */
    public static List<String> words() {
        return ValueForms.all().stream().map(ValueForm::word).toList();
    }
}
