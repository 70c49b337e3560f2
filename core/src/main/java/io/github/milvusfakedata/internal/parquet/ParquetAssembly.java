package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.encode.FileAssembly;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.FileRange;
import io.github.milvusfakedata.internal.parquet.page.PageNote;
import java.nio.ByteBuffer;
import java.util.List;

/** One Parquet file: a block is a page, preceded by its chunk's dictionary page if it is the first. */
final class ParquetAssembly implements FileAssembly {
    private final List<ColumnPlan> columns;
    private final FileRange range;
    private final int groupRows;
    private final GroupPlan fullGroup;
    private final GroupPlan lastGroup;
    private final int lastGroupNumber;
    private final Footer footer;
    private final boolean ends;

    /**
     * @param ends whether the footer is written, without which the file is none
     */
    ParquetAssembly(List<ColumnPlan> columns, ParquetOptions options, FileRange range, boolean ends) {
        FooterSizes.checkKeyValues(range.keyValues());
        this.columns = columns;
        this.range = range;
        this.ends = ends;
        this.groupRows = options.maxRowGroupRows();
        this.lastGroupNumber = Math.toIntExact((range.rows() - 1) / groupRows);
        this.fullGroup = new GroupPlan(groupRows, columns);
        this.lastGroup = new GroupPlan((int) (range.rows() - (long) lastGroupNumber * groupRows), columns);
        this.footer = new Footer(columns, options.toolVersion());
    }

    @Override
    public int blocks() {
        return Math.addExact(Math.multiplyExact(lastGroupNumber, fullGroup.blocks()), lastGroup.blocks());
    }

    @Override
    public void head(EncodedBlock out) {
        out.clear();
        out.requireBody(Footer.MAGIC.length).put(Footer.MAGIC);
        footer.skip(Footer.MAGIC.length);
    }

    @Override
    public void encode(int block, FileFormat.Workspace workspace, EncodedBlock out) {
        out.clear();
        int number = groupNumber(block);
        GroupPlan group = group(number);
        int blockOfGroup = block - number * fullGroup.blocks();
        int column = group.columnOf(blockOfGroup);
        int page = group.pageOf(blockOfGroup, column);
        if (page == 0) {
            columns.get(column).dictionaryPage().ifPresent(dictionary -> dictionary.putInFront(out));
        }
        long firstRow = range.firstRow() + (long) number * groupRows + group.firstRow(column, page);
        PageNote note =
                ((ParquetWorkspace) workspace).encoder(column).encode(firstRow, group.pageRows(column, page), out);
        out.setNote(note);
    }

    @Override
    public void committed(int block, EncodedBlock written) {
        int number = groupNumber(block);
        GroupPlan group = group(number);
        int blockOfGroup = block - number * fullGroup.blocks();
        int column = group.columnOf(blockOfGroup);
        if (group.pageOf(blockOfGroup, column) == 0) {
            footer.beginChunk(columns.get(column));
        }
        footer.addPage((PageNote) written.note(), written.size());
        if (group.endsColumn(blockOfGroup, column)) {
            footer.endChunk();
        }
        if (blockOfGroup + 1 == group.blocks()) {
            footer.endGroup(group.rows());
        }
    }

    @Override
    public void tail(EncodedBlock out) {
        out.clear();
        if (!ends) {
            return;
        }
        ByteBuffer bytes = footer.toBytes(range.rows(), range.keyValues());
        out.requireBody(bytes.remaining()).put(bytes);
    }

    private int groupNumber(int block) {
        return Math.min(block / fullGroup.blocks(), lastGroupNumber);
    }

    private GroupPlan group(int number) {
        return number == lastGroupNumber ? lastGroup : fullGroup;
    }
}
