package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.CollectionTarget;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import io.github.milvusfakedata.doctor.internal.check.FileFindings;
import io.github.milvusfakedata.doctor.internal.check.Presence;
import io.github.milvusfakedata.doctor.internal.check.PresenceChecks;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.RowGroup;

/** Pairs a file's columns with the collection's fields, and tells what is wrong before the first value. */
final class ColumnPairing {
    private final ParquetFile file;
    private final CollectionTarget collection;
    private final FileFindings findings;
    private final List<Pair> pairs = new ArrayList<>();

    /** A column whose values can be looked at as those of a field. */
    record Pair(FieldTarget target, SchemaNode node, ArrowType type) {}

    private ColumnPairing(ParquetFile file, CollectionTarget collection, FileFindings findings) {
        this.file = file;
        this.collection = collection;
        this.findings = findings;
    }

    static List<Pair> of(ParquetFile file, CollectionTarget collection, FileFindings findings) {
        ColumnPairing pairing = new ColumnPairing(file, collection, findings);
        List<String> names = file.columns().stream().map(SchemaNode::name).toList();
        new PresenceChecks(collection, findings, FileKind.PARQUET).check(names);
        for (int i = 0; i < names.size(); i++) {
            Optional<FieldTarget> target = collection.field(names.get(i));
            if (target.isPresent() && names.indexOf(names.get(i)) == i) {
                pairing.pair(target.get(), file.columns().get(i), file.types().get(i));
            }
        }
        return pairing.pairs;
    }

    private void pair(FieldTarget target, SchemaNode node, ArrowType type) {
        Presence presence = collection.presence(target, FileKind.PARQUET);
        if (presence == Presence.ASSIGNED_BY_MILVUS || presence == Presence.MADE_BY_FUNCTION) {
            return;
        }
        ColumnTypes types = new ColumnTypes(collection.version());
        if (!types.takes(target, type)) {
            findings.column(target.name())
                    .note(ImportRule.COLUMN_TYPE, types.mismatch(target, type) + original(node, type));
            return;
        }
        if (type.kind() == ArrowKind.FIXED_SIZE_LIST) {
            findings.column(target.name()).note(ImportRule.FIXED_SIZE_LIST, type.title());
        }
        if (target.nullable() && node.isRequired()) {
            findings.column(target.name()).note(ImportRule.REQUIRED_COLUMN, "");
        }
        if (isReadable(target, node)) {
            pairs.add(new Pair(target, node, type));
        }
    }

    /** Where the type comes from the Arrow schema, it is not seen in the file's own. */
    private static String original(SchemaNode node, ArrowType type) {
        return ArrowTypes.of(node).equals(type) ? "" : ", by the footer's " + ArrowSchemaEntry.KEY;
    }

    private boolean isReadable(FieldTarget target, SchemaNode node) {
        boolean readable = true;
        for (int group = 0; group < file.groups().size(); group++) {
            RowGroup rows = file.groups().get(group);
            for (SchemaNode leaf : node.leaves()) {
                readable &= isReadable(target, rows.getColumns().get(leaf.firstLeaf()));
            }
        }
        return readable;
    }

    private boolean isReadable(FieldTarget target, ColumnChunk chunk) {
        ColumnMetaData metaData = chunk.getMeta_data();
        if (chunk.isSetCrypto_metadata() || metaData == null) {
            findings.column(target.name()).note(ImportRule.ENCRYPTED, "");
            return false;
        }
        CompressionCodec codec = metaData.getCodec();
        if (codec == CompressionCodec.LZ4 || codec == CompressionCodec.LZ4_RAW || codec == CompressionCodec.LZO) {
            findings.column(target.name()).note(ImportRule.LZ4, codec.name());
            return false;
        }
        if (metaData.getEncodings().contains(Encoding.BYTE_STREAM_SPLIT)) {
            findings.column(target.name()).note(ImportRule.BYTE_STREAM_SPLIT, "");
            return false;
        }
        return true;
    }
}
