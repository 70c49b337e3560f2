package io.github.milvusfakedata.doctor.internal.parquet;

import java.util.ArrayList;
import java.util.List;

/** Types of Parquet columns with what an Arrow schema adds to them, as arrow-go restores it: applyOriginalMetadata. */
final class ArrowRestoration {
    private ArrowRestoration() {}

    static ArrowType restored(ArrowType inFile, ArrowType original) {
        ArrowKind kind = restored(inFile.kind(), original.kind());
        if (kind == ArrowKind.DICTIONARY
                || inFile.children().size() != original.children().size()) {
            return new ArrowType(kind, inFile.name(), inFile.children());
        }
        List<ArrowType> children = new ArrayList<>();
        for (int i = 0; i < inFile.children().size(); i++) {
            children.add(restored(inFile.children().get(i), original.children().get(i)));
        }
        return new ArrowType(kind, inFile.name(), children);
    }

    private static ArrowKind restored(ArrowKind inFile, ArrowKind original) {
        boolean applies = original == ArrowKind.DICTIONARY
                || original == ArrowKind.LARGE_STRING && inFile == ArrowKind.STRING
                || original == ArrowKind.LARGE_BINARY && inFile == ArrowKind.BINARY
                || original == ArrowKind.FIXED_SIZE_LIST && inFile == ArrowKind.LIST;
        return applies ? original : inFile;
    }
}
