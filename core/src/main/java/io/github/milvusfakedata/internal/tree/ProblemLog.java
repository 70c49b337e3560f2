package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Location;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one text. */
public final class ProblemLog {
    /** More errors than anyone reads; the reading ends there, so that no file of mistakes fills the memory. */
    private static final int MOST_ERRORS = 1000;

    private final String source;
    private final Content content;
    private final List<Problem> problems = new ArrayList<>();
    private int errors;

    /** For a schema. */
    public ProblemLog(String source) {
        this(source, Content.SCHEMA);
    }

    public ProblemLog(String source, Content content) {
        this.source = source;
        this.content = content;
    }

    /** What the text is read for. */
    public Content content() {
        return content;
    }

    public String source() {
        return source;
    }

    public List<Problem> problems() {
        return problems;
    }

    public void error(ProblemCode code, Place place, String path, String message, String hint) {
        problems.add(new Problem(Severity.ERROR, code.id(), place.in(source), path, message, hint));
        if (++errors > MOST_ERRORS) {
            throw new FakeDataException(problems);
        }
    }

    /** Adds a problem that has no place yet. */
    public void add(Problem problem, Place place) {
        problems.add(problem.at(place.in(source)));
    }

    public void warning(ProblemCode code, Place place, String path, String message, String hint) {
        problems.add(new Problem(Severity.WARNING, code.id(), place.in(source), path, message, hint));
    }

    /** Ends the reading: what was found so far, and a last error after which nothing more can be read. */
    public FakeDataException fatal(ProblemCode code, Place place, String path, String message, String hint) {
        error(code, place, path, message, hint);
        return new FakeDataException(problems);
    }

    /** An error of a file as a whole, which has no line. */
    public static FakeDataException ofFile(String source, ProblemCode code, String message, String hint) {
        Location file = new Location(source, 0);
        return FakeDataException.of(Problem.error(code.id(), "", message, hint).at(file));
    }
}
