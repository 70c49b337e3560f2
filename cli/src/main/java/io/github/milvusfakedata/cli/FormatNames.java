package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.Format;
import java.util.Iterator;
import java.util.stream.Stream;

/** The names of all formats, as the help lists them. They are asked for when a description is shown, not at each start. */
final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Stream.of(Format.values()).map(Format::id).iterator();
    }
}
