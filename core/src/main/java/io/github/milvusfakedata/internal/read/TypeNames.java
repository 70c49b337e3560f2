package io.github.milvusfakedata.internal.read;

import io.github.milvusfakedata.internal.type.FieldType;
import io.github.milvusfakedata.internal.type.FieldTypes;

/** Type names as schemas write them to canonical ones. */
final class TypeNames {
    /** Milvus has a type of this name and takes it nowhere; the Python tool reads it as VarChar. */
    private static final String STRING = "string";

    private static final String VARCHAR = "VarChar";

    private TypeNames() {}

    /** Whether the name is that of the type which stands for VarChar. */
    static boolean isString(String name) {
        return NearestName.plain(name).equals(STRING);
    }

    /** The canonical name; an unknown name comes back as it is, since the checks report it. */
    static String canonical(String name) {
        return isString(name)
                ? VARCHAR
                : FieldTypes.named(name).map(FieldType::name).orElse(name);
    }
}
