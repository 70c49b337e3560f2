package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.internal.property.FieldParameters;
import io.github.milvusfakedata.internal.property.FieldProperty;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.util.List;
import java.util.OptionalLong;

/** Checks that several types share: a whole-number parameter that is missing or outside its range. */
final class ParameterChecks {
    /** A required parameter is missing. */
    static final String MISSING = ProblemCode.MISSING.id();

    /** A vector dimension is not allowed. */
    static final String DIM = ProblemCode.DIM.id();

    /** A text length is not allowed. */
    static final String MAX_LENGTH = ProblemCode.MAX_LENGTH.id();

    /** An array capacity is not allowed. */
    static final String MAX_CAPACITY = ProblemCode.MAX_CAPACITY.id();

    /** The largest dimension of a vector of numbers: Milvus' {@code proxy.maxDimension}. */
    static final int LARGEST_DIM = Limits.MOST_DIM;

    /** The largest {@code max_length}: Milvus' {@code proxy.maxVarCharLength}. */
    static final int LONGEST_VARCHAR = Limits.MOST_VARCHAR_BYTES;

    private ParameterChecks() {}

    /** Checks a required dimension of 1 … largest; 1 is allowed with a warning, since Milvus begins at 2. */
    static void checkDim(Field field, String path, int largest, List<Problem> problems) {
        OptionalLong dim = field.params().dim();
        if (dim.isEmpty()) {
            problems.add(missing(field, path, FieldParameters.DIM, "the vector's dimension", "128"));
            return;
        }
        long value = dim.getAsLong();
        String place = path + ".dim";
        if (value < 1 || value > largest) {
            problems.add(Problem.error(
                    DIM,
                    place,
                    field.type() + " needs a dim from 2 to " + largest + ", got " + value + ".",
                    "Write for example \"dim\": 128."));
        } else if (value == 1) {
            problems.add(Problem.warning(
                    DIM,
                    place,
                    "Milvus needs a dim of 2 or more, got 1.",
                    "Write \"dim\": 2 or more to import the data."));
        }
    }

    /** Checks a required {@code max_length} of 1 … 65,535 bytes. */
    static void checkMaxLength(Field field, String path, List<Problem> problems) {
        OptionalLong maxLength = field.params().maxLength();
        if (maxLength.isEmpty()) {
            problems.add(
                    missing(field, path, FieldParameters.MAX_LENGTH, "the maximum length of a text in bytes", "256"));
        } else if (maxLength.getAsLong() < 1 || maxLength.getAsLong() > LONGEST_VARCHAR) {
            problems.add(Problem.error(
                    MAX_LENGTH,
                    path + ".max_length",
                    "max_length, the maximum length in bytes, must be 1 to " + LONGEST_VARCHAR + ", got "
                            + maxLength.getAsLong() + ".",
                    "Write for example \"max_length\": 256."));
        }
    }

    /** The problem of a required parameter that is not there. */
    static Problem missing(Field field, String path, FieldProperty<?> parameter, String meaning, String example) {
        String property = parameter.name();
        return Problem.error(
                MISSING,
                path + '.' + property,
                field.type() + " field " + Shown.quoted(field.name()) + " needs " + property + ", " + meaning + ".",
                "Add for example \"" + property + "\": " + example + ".");
    }

    /** The value of a parameter that {@code check} has found in order. */
    static int checked(OptionalLong parameter) {
        return Math.toIntExact(parameter.orElseThrow());
    }
}
