package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.Optional;

/** A figure on the map. Files and rows hold well-known text; Milvus' importer refuses the binary form. */
final class GeometryType implements FieldType {
    @Override
    public MilvusType type() {
        return MilvusType.GEOMETRY;
    }

    @Override
    public Indexable indexable() {
        return Indexable.GEOMETRY;
    }

    @Override
    public void check(Field field, String path, List<Problem> problems) {
        // A Geometry has no parameters.
    }

    @Override
    public ValueSpec values(Field field, Subject subject) {
        return Meanings.figures(field.name(), subject);
    }

    @Override
    public Optional<String> mismatch(Literal value, Field field) {
        return Literals.noFigure(value);
    }

    @Override
    public Class<?> javaType() {
        return String.class;
    }

    @Override
    public String example() {
        return "{\"name\": \"location\", \"type\": \"Geometry\"}";
    }

    @Override
    public String summary() {
        return "Well-known text (WKT), longitude before latitude: points, lines or polygons as the field's name suggests, mostly"
                + " points. A point matches the latitude and longitude fields of its row.";
    }
}
