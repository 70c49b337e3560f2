package io.github.milvusfakedata.internal.numpy;

import io.github.milvusfakedata.internal.encode.FormatMistakes;
import java.util.Map;

/**
 * What is wrong on purpose in NumPy files.
 *
 * @param byColumn by the column's name; {@link NumpyMistake#BYTES} for texts without a dictionary alone
 */
public record NumpyMistakes(Map<String, NumpyMistake> byColumn) implements FormatMistakes {
    public NumpyMistakes {
        byColumn = Map.copyOf(byColumn);
    }
}
