package io.github.milvusfakedata.milvus.internal.wire;

import io.github.milvusfakedata.schema.MilvusType;
import io.milvus.grpc.DataType;
import java.util.Optional;

/** What the types of a server's schemas are called. */
public final class WireTypes {
    private WireTypes() {}

    /** The name of a type by its number; one that is in no schema here has the protocol's, or none but its number. */
    public static String name(int number) {
        return MilvusType.numbered(number)
                .map(MilvusType::schemaName)
                .or(() -> Optional.ofNullable(DataType.forNumber(number)).map(DataType::name))
                .orElse("type " + number);
    }
}
