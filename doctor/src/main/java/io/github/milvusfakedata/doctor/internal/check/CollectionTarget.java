package io.github.milvusfakedata.doctor.internal.check;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.check.Checks;
import io.github.milvusfakedata.internal.check.ImportedFields;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A collection as an importer of a certain version needs it. */
public final class CollectionTarget {
    /** The name of the dynamic field. */
    public static final String DYNAMIC = "$meta";

    private static final Pattern FIELD = Pattern.compile("fields\\[(\\d+)]");
    private static final String ALLOW_KEYS = "allow_insert_auto_id";
    private static final String ALLOW_OUTPUTS = "collection.function.allowInsertNonBM25FunctionOutputs";

    private final Collection collection;
    private final MilvusVersion version;
    private final Map<String, FieldTarget> fields = new LinkedHashMap<>();

    /** A collection without errors, as this version of Milvus imports it. */
    public CollectionTarget(Collection collection, MilvusVersion version) {
        this.collection = collection;
        this.version = version;
        collection.fields().forEach(field -> fields.put(field.name(), FieldTarget.of(field)));
        if (collection.dynamicField()) {
            fields.put(DYNAMIC, dynamicTarget(Feature.NULLABLE_META.isIn(version)));
        }
    }

    private static FieldTarget dynamicTarget(boolean nullable) {
        MilvusType json = MilvusType.JSON;
        return new FieldTarget(DYNAMIC, json, json, 0, Limits.MOST_JSON_BYTES, 0, nullable, false, false, List.of());
    }

    /** What the version does not have yet: by the name of the field, or of none for the collection, what is said of it. */
    public Map<String, String> tooNew() {
        Map<String, String> found = new LinkedHashMap<>();
        for (Problem problem : Checks.tooNew(collection, version)) {
            Matcher place = FIELD.matcher(problem.path());
            String name = place.lookingAt()
                    ? collection.fields().get(Integer.parseInt(place.group(1))).name()
                    : "";
            found.putIfAbsent(name, problem.message());
        }
        return found;
    }

    /** What the version has but does not import from files of a kind yet: by the name of the field, why. */
    public Map<String, String> unread(FileKind kind) {
        Map<String, String> found = new LinkedHashMap<>();
        if (kind.feature().isIn(version)) {
            for (Field field : collection.fields()) {
                ImportedFields.lacking(field, kind, version)
                        .filter(lacking -> !collection.isFunctionOutput(field))
                        .ifPresent(lacking -> found.put(
                                field.name(),
                                "Milvus imports " + lacking.fields() + " from " + kind.title() + " files since "
                                        + lacking.feature().versions().since()));
            }
        }
        return found;
    }

    /** The version of Milvus. */
    public MilvusVersion version() {
        return version;
    }

    /** Whether the dynamic field is on. */
    public boolean dynamic() {
        return collection.dynamicField();
    }

    /** The fields in the order of the schema, and at last the dynamic field where it is on. */
    public List<FieldTarget> fields() {
        return List.copyOf(fields.values());
    }

    /** The field of that exact name. */
    public Optional<FieldTarget> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The names of all fields but the dynamic one. */
    public Set<String> names() {
        Map<String, FieldTarget> own = new LinkedHashMap<>(fields);
        own.remove(DYNAMIC);
        return own.keySet();
    }

    /** Whether files of a kind must hold the field: the reader of NumPy files knows no way to bring own keys. */
    public Presence presence(FieldTarget target, FileKind kind) {
        boolean numpy = kind == FileKind.NUMPY && !target.name().equals(DYNAMIC);
        return numpy && field(target).flags().autoId() ? Presence.ASSIGNED_BY_MILVUS : presence(target);
    }

    private Field field(FieldTarget target) {
        return collection.fields().stream()
                .filter(each -> each.name().equals(target.name()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a file of any other kind must hold the field. */
    public Presence presence(FieldTarget target) {
        if (target.name().equals(DYNAMIC)) {
            return Presence.OPTIONAL;
        }
        Field field = field(target);
        if (field.flags().autoId()) {
            return allows(ALLOW_KEYS, Feature.OWN_KEYS) ? Presence.OPTIONAL : Presence.ASSIGNED_BY_MILVUS;
        }
        if (collection.isFunctionOutput(field)) {
            boolean allowed = target.shape() != ColumnShape.SPARSE_VECTOR && allows(ALLOW_OUTPUTS, Feature.OWN_OUTPUTS);
            return allowed ? Presence.OPTIONAL : Presence.MADE_BY_FUNCTION;
        }
        return target.mayBeNull() ? Presence.LEFT_OUT_LATER : Presence.NEEDED;
    }

    private boolean allows(String property, Feature feature) {
        return feature.isIn(version)
                && "true".equalsIgnoreCase(collection.settings().properties().get(property));
    }
}
