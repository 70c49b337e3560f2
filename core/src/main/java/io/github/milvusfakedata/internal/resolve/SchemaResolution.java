package io.github.milvusfakedata.internal.resolve;

import io.github.milvusfakedata.internal.check.Checks;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.spec.RowRange;
import io.github.milvusfakedata.internal.spec.RowsSpec;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/**
 * A schema that has been checked for some rows, and its columns where nothing is wrong. Whoever wants to know something of
 * rows asks it; what files need beside it is in {@link DatasetResolution}.
 */
public final class SchemaResolution {
    private final DatasetRequest request;
    private final List<Problem> schemaProblems;
    /** For how many rows, counted from 0, the schema was checked. */
    private final long checkedRows;

    private final List<Problem> problems;
    /** Made when first asked for, since many only check; two threads may both make them, to the same effect. */
    private volatile Columns columns;

    private SchemaResolution(DatasetRequest request, List<Problem> schemaProblems, long checkedRows) {
        this.request = request;
        this.checkedRows = checkedRows;
        this.schemaProblems = schemaProblems;
        List<Problem> all = new ArrayList<>(schemaProblems);
        all.addAll(SplitLimits.ofRows(request.rows()).problems());
        all.addAll(firstRowProblems());
        this.problems = List.copyOf(all);
    }

    /** Checks a schema. */
    public static SchemaResolution of(DatasetRequest request) {
        return new SchemaResolution(request, check(request), lastRows(request));
    }

    private static List<Problem> check(DatasetRequest request) {
        List<Problem> problems = new ArrayList<>(Checks.of(request.schema(), lastRows(request), request.version()));
        if (problems.stream().noneMatch(Problem::isError) && !hasColumn(request.collection())) {
            problems.add(Problem.error(
                    ProblemCode.NO_COLUMN.id(),
                    "fields",
                    "There is nothing to write: Milvus assigns the key, and there is no other field.",
                    "Add a field, such as a vector."));
        }
        return request.strict() ? Checks.strict(problems) : List.copyOf(problems);
    }

    /** Keys are functions of the row's number, so that rows which start late need as many as if all before them were there. */
    private static long lastRows(DatasetRequest request) {
        long first = Math.max(0, Math.min(request.firstRow(), RowRange.MOST_ROWS));
        return first + Math.max(1, Math.min(request.rows(), RowRange.MOST_ROWS));
    }

    private static boolean hasColumn(Collection collection) {
        return collection.fields().stream().anyMatch(collection::isWritten);
    }

    /** What was asked for. */
    public DatasetRequest request() {
        return request;
    }

    /** All errors and warnings about schema and rows. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Those about the schema alone.
     *
     * @param anyRows whether the number of rows is not known yet, so that keys may suffice after all
     */
    List<Problem> schemaProblems(boolean anyRows) {
        return anyRows
                ? schemaProblems.stream()
                        .filter(problem -> !problem.code().equals(ProblemCode.KEY_CAPACITY.id()))
                        .toList()
                : schemaProblems;
    }

    /** Whether keys suffice for so many rows, where the number follows from that of the files. */
    List<Problem> keyProblems(long rows) {
        return Checks.ofKeys(request.schema(), request.firstRow() + rows, request.version());
    }

    /** What is wrong with where the rows start. */
    List<Problem> firstRowProblems() {
        long rows = Math.max(1, Math.min(request.rows(), RowRange.MOST_ROWS));
        return request.firstRow() >= 0 && request.firstRow() <= RowRange.MOST_ROWS - rows
                ? List.of()
                : List.of(Problem.error(
                        ProblemCode.ROWS.id(),
                        "first_row",
                        "Rows are numbered from 0 to 2^40, and " + rows + " from " + request.firstRow()
                                + " on are not among them.",
                        "Start at a lower row, or make fewer."));
    }

    /** Whether the same request with other rows would be found in order for the same reasons, and so needs no check. */
    private boolean covers(DatasetRequest other) {
        return other.equals(request.withFirstRow(other.firstRow()).withRows(other.rows()))
                && problems.stream().noneMatch(Problem::isError)
                && lastRows(other) <= checkedRows;
    }

    /** The resolution of a request that differs in its rows alone, with no second check where these are fewer. */
    public SchemaResolution with(DatasetRequest other) {
        if (!covers(other)) {
            return of(other);
        }
        SchemaResolution narrowed = new SchemaResolution(other, schemaProblems, checkedRows);
        narrowed.columns = columns;
        return narrowed;
    }

    /** The columns, of any rows, and what computes them. */
    private record Columns(RowsSpec all, List<Column> bound) {}

    /**
     * The rows.
     *
     * @throws FakeDataException if there are errors
     */
    public RowsSpec rows() {
        requireNoErrors(problems);
        return rows(request.rows());
    }

    /** So many rows from the first that was asked for, for those who know that nothing is wrong with them. */
    RowsSpec rows(long count) {
        return allRows().withRange(new RowRange(request.firstRow(), count));
    }

    /**
     * The columns of the rows, as encoders write and readers read them.
     *
     * @throws FakeDataException if there are errors
     */
    public List<Column> columns() {
        requireNoErrors(problems);
        return boundColumns();
    }

    /** All rows that there could be, for those who know that nothing is wrong with the schema; of rows something may be. */
    RowsSpec allRows() {
        return resolved().all();
    }

    /** The columns, for those who know that nothing is wrong with them. */
    List<Column> boundColumns() {
        return resolved().bound();
    }

    private Columns resolved() {
        Columns known = columns;
        if (known == null) {
            RowsSpec all = CollectionColumns.rows(request.collection(), request.seed());
            known = new Columns(all, all.bind());
            columns = known;
        }
        return known;
    }

    static void requireNoErrors(List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new FakeDataException(problems);
        }
    }
}
