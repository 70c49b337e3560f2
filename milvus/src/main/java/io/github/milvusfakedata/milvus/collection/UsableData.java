package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;

/** Whether data can be brought to a server, or compared with what is there. */
public final class UsableData {
    private UsableData() {}

    /**
     * Does nothing where it can.
     *
     * @throws FakeDataException if there are errors, or the rows start later than at row 0: a collection is filled from the
     *     first row on, so that a broken insert can go on
     */
    public static void require(FakeData data) {
        if (data.validate().stream().anyMatch(Problem::isError)) {
            throw new FakeDataException(data.validate());
        }
        if (data.firstRow() > 0) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.ROWS.id(),
                    "first_row",
                    "The rows start at row " + data.firstRow()
                            + ", and a collection on a server has all rows from row 0 on.",
                    "Use data that starts at row 0."));
        }
    }
}
