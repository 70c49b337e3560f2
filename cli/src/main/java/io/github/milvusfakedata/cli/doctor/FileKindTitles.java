package io.github.milvusfakedata.cli.doctor;

import io.github.milvusfakedata.rule.FileKind;
import java.util.Iterator;
import java.util.stream.Stream;

/** The kinds of files that Milvus imports, as the help lists them. */
final class FileKindTitles implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Stream.of(FileKind.values()).map(FileKind::title).iterator();
    }
}
