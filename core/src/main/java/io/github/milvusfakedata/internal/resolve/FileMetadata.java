package io.github.milvusfakedata.internal.resolve;

import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.internal.gen.RecipeKey;
import io.github.milvusfakedata.internal.rng.CounterRng;
import io.github.milvusfakedata.internal.rng.Stream;
import io.github.milvusfakedata.internal.spec.DatasetSpec;
import io.github.milvusfakedata.internal.type.DescribedCollection;
import io.github.milvusfakedata.internal.write.SchemaWriter;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.CollectionSettings;
import io.github.milvusfakedata.schema.Field;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a data file says of itself, so that a lone file can be told from others and made again: recipe, seed, first row and
 * a digest of the schema. Nothing that differs between equal runs.
 */
public final class FileMetadata {
    private static final String PREFIX = "milvus-fake-data.";

    private final DatasetSpec spec;
    private final String digest;

    /** What all files of a dataset say. */
    public FileMetadata(DatasetSpec spec) {
        this.spec = spec;
        this.digest =
                digest(DescribedCollection.of(spec.collection(), spec.rows().columns()));
    }

    /**
     * Of what makes the values, however the schema says it. Names and descriptions of what is no column, settings and indexes don't
     * enter: they change no value.
     */
    private static String digest(Collection collection) {
        Map<String, Collection> references = new LinkedHashMap<>();
        collection.references().forEach((name, other) -> references.put(name, bare(DescribedCollection.of(other))));
        long hash = CounterRng.key(
                RecipeKey.VERSION,
                0,
                Stream.CONSTANT,
                SchemaWriter.toJson(bare(collection.withReferences(references))));
        return HexFormat.of().toHexDigits(hash);
    }

    private static Collection bare(Collection collection) {
        return new Collection(
                "",
                "",
                collection.subject(),
                collection.language(),
                collection.dynamicField(),
                collection.fields().stream().map(FileMetadata::bare).toList(),
                collection.functions(),
                collection.dynamicFields(),
                CollectionSettings.NONE,
                collection.groups(),
                collection.references());
    }

    private static Field bare(Field field) {
        List<Field> fields = field.fields().stream().map(FileMetadata::bare).toList();
        return new Field(field.name(), field.type(), field.flags(), field.params(), fields, Optional.empty(), "");
    }

    /** What one file says, by key. */
    public Map<String, String> keyValues(PlannedFile file) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(PREFIX + "recipe_version", Integer.toString(spec.recipeVersion()));
        values.put(PREFIX + "seed", Long.toString(spec.seed()));
        values.put(PREFIX + "first_row", Long.toString(file.firstRow()));
        values.put(PREFIX + "schema_digest", digest);
        return values;
    }
}
