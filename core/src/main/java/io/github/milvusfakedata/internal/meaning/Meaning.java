package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What some field names mean.
 *
 * @param names the names: words in the singular that stand at the end of a field's name; none for what all others mean
 * @param what what the values are, for the reference; empty where the values say enough
 * @param subjects where the names mean this
 * @param generate how the values are made
 * @param bySubject how they are made of some subjects instead
 */
record Meaning(
        List<String> names,
        String what,
        Set<Subject> subjects,
        FormObject generate,
        Map<Subject, FormObject> bySubject) {
    Meaning {
        names = List.copyOf(names);
        Objects.requireNonNull(what, "what");
        subjects = Set.copyOf(subjects);
        Objects.requireNonNull(generate, "generate");
        bySubject = Map.copyOf(bySubject);
    }

    /** The text that says how the values are made. */
    FormObject generate(Subject subject) {
        return bySubject.getOrDefault(subject, generate);
    }
}
