package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.spec.ValueSpec;
import java.util.ArrayList;
import java.util.List;

/** How a schema says one distribution of numbers that has a name: its properties behind the name. */
abstract class NamedNumbers {
    private final String name;
    private final String example;
    private final List<String> properties;

    /**
     * @param name what stands in {@code distribution}
     * @param example a whole object, as JSON, which hints show
     * @param properties all that may stand beside the name
     */
    NamedNumbers(String name, String example, List<String> properties) {
        this.name = name;
        this.example = example;
        this.properties = List.copyOf(properties);
    }

    final String name() {
        return name;
    }

    final String example() {
        return example;
    }

    /** All that may stand beside the name. */
    final List<String> properties() {
        return properties;
    }

    /** All properties, the name of the distribution first. */
    final List<String> allProperties() {
        List<String> all = new ArrayList<>(List.of(NamedDistributionForm.DISTRIBUTION));
        all.addAll(properties);
        return all;
    }

    /** Refuses what others call the same thing, before all that means nothing here is refused. */
    void requireOwnWords(FormObject object) {
        // Most have the words that everyone has.
    }

    /** Whether these numbers are distributed so. */
    abstract boolean says(ValueSpec spec);

    /** Reads the properties beside the name. */
    abstract ValueSpec read(FormObject object);

    /** Writes name and properties. */
    abstract void write(ValueSpec spec, FormText text);

    /** A number that must be there and above 0. */
    final double positive(FormObject object, String property) {
        double number = object.number(property).doubleValue();
        if (!(number > 0) || Double.isInfinite(number)) {
            throw object.mistakeIn(
                    property,
                    property + " must be above 0, got " + object.node(property).text() + ".",
                    "Write " + example + ", for example.");
        }
        return number;
    }
}
