package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.Shown;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether the members of objects can be made.
 *
 * @param objects the objects
 * @param check where their members stand
 */
record JsonCheck(JsonSpec objects, SpecCheck check) {
    private static final int MOST_COLUMNS = 2_000;
    private static final int MOST_SHOWN = 20;

    void run() {
        if (isEntangled()) {
            return;
        }
        Map<String, ColumnLimits> held = JsonMemberTypes.held(objects, check.fields());
        for (JsonSpec.JsonMember member : objects.members()) {
            SpecCheck there = check.seeing(seenBy(member.name(), held), listedBy(member.name(), held))
                    .of(held.get(member.name()))
                    .at(Shown.plain(member.name()));
            if (isForeign(member.values())) {
                there.error(
                        "Objects hold neither vectors nor structs.",
                        "Use a vector field, or {\"json\": {…}} for an object in the object.");
            } else {
                there.way(member.values());
            }
        }
    }

    private Map<String, ColumnLimits> seenBy(String name, Map<String, ColumnLimits> held) {
        Map<String, ColumnLimits> seen = new LinkedHashMap<>(check.fields());
        held.forEach((other, limits) -> {
            if (!other.equals(name)) {
                seen.put(other, limits);
            }
        });
        return seen;
    }

    /** What stands for the names that a member sees: of the other members their own values, not those of fields around them. */
    private Map<String, List<String>> listedBy(String name, Map<String, ColumnLimits> held) {
        Map<String, List<String>> listed = new LinkedHashMap<>(check.listed());
        for (JsonSpec.JsonMember other : objects.members()) {
            if (!other.name().equals(name)) {
                listed.put(other.name(), listed(other.values(), held.get(other.name())));
            }
        }
        return listed;
    }

    private static List<String> listed(ValueSpec values, ColumnLimits limits) {
        List<String> texts = values.listedTexts();
        return texts.isEmpty() && limits.type() == MilvusType.BOOL ? List.of("true", "false") : texts;
    }

    private static boolean isForeign(ValueSpec values) {
        return values instanceof VectorSpec
                || values instanceof SparseVectorSpec
                || values instanceof StructSpec
                || !(values instanceof JsonSpec)
                        && values.ingredients().stream().anyMatch(JsonCheck::isForeign);
    }

    /** Whether the members can't be computed from each other as they are said to be, which is told. */
    private boolean isEntangled() {
        Set<String> names = new LinkedHashSet<>();
        objects.members().forEach(member -> names.add(member.name()));
        Map<String, Set<String>> references = new LinkedHashMap<>();
        for (JsonSpec.JsonMember member : objects.members()) {
            Set<String> others = new TreeSet<>(member.values().fields());
            others.addAll(member.values().nullFields());
            others.addAll(member.values().fieldsIfThere());
            others.retainAll(names);
            others.remove(member.name());
            references.put(member.name(), others);
        }
        Dependencies dependencies = Dependencies.of(references);
        for (List<String> circle : dependencies.circles()) {
            check.error(
                    "The members are computed from each other in a circle: " + shown(circle) + ".",
                    "Make one of them in another way.");
            return true;
        }
        long columns = dependencies.columns().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (columns - names.size() > MOST_COLUMNS) {
            check.error(
                    "More than " + MOST_COLUMNS
                            + " columns are computed for these members, since each that others refer to"
                            + " is computed once more for each of them.",
                    "Refer to fewer members that are computed themselves.");
            return true;
        }
        return false;
    }

    private static String shown(List<String> circle) {
        return circle.stream().limit(MOST_SHOWN).map(Shown::plain).collect(Collectors.joining(" → "))
                + (circle.size() > MOST_SHOWN ? " → …" : "") + " → " + Shown.plain(circle.get(0));
    }
}
