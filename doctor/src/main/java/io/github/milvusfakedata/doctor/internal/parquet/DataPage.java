package io.github.milvusfakedata.doctor.internal.parquet;

/** A data page, in arrays that are used again for the next one. */
final class DataPage {
    /** The repetition level of each entry; all zero where a column does not repeat. */
    byte[] repetition = {};
    /** The definition level of each entry. */
    byte[] definition = {};
    /** How many entries: values, nulls and empty lists. */
    int entries;
    /** The entries that are values. */
    int present;
    /** The values; left as they were where nobody asked for them. */
    final PageValues values = new PageValues();

    void grow(int count) {
        entries = count;
        repetition = repetition.length < count ? new byte[count] : repetition;
        definition = definition.length < count ? new byte[count] : definition;
    }

    void countPresent(int most) {
        int sum = 0;
        for (int i = 0; i < entries; i++) {
            sum += definition[i] == most ? 1 : 0;
        }
        present = sum;
    }
}
