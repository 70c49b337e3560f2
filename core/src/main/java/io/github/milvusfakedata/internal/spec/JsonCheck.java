package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.schema.MilvusType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether the members of objects can be made.
 *
 * @param objects the objects
 * @param check where their members stand
 */
record JsonCheck(JsonSpec objects, SpecCheck check) {
    void run() {
        Map<String, ColumnLimits> held = JsonMemberTypes.held(objects, check.fields());
        if (isCircular(held.keySet())) {
            return;
        }
        for (JsonSpec.JsonMember member : objects.members()) {
            SpecCheck there = check.seeing(seenBy(member.name(), held), listedBy(member.name(), held))
                    .of(held.get(member.name()))
                    .at(member.name());
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

    private boolean isCircular(Set<String> names) {
        Map<String, Set<String>> references = new LinkedHashMap<>();
        for (JsonSpec.JsonMember member : objects.members()) {
            Set<String> others = new TreeSet<>(member.values().fields());
            others.addAll(member.values().nullFields());
            others.addAll(member.values().fieldsIfThere());
            others.retainAll(names);
            others.remove(member.name());
            references.put(member.name(), others);
        }
        for (String name : references.keySet()) {
            List<String> circle = circle(name, name, references, new HashSet<>());
            if (!circle.isEmpty()) {
                check.error(
                        "The members are computed from each other in a circle: " + String.join(" → ", circle) + ".",
                        "Make one of them in another way.");
                return true;
            }
        }
        return false;
    }

    private static List<String> circle(String first, String at, Map<String, Set<String>> references, Set<String> seen) {
        for (String next : references.get(at)) {
            if (next.equals(first)) {
                return List.of(at, first);
            }
            if (seen.add(next)) {
                List<String> found = circle(first, next, references, seen);
                if (!found.isEmpty()) {
                    List<String> way = new ArrayList<>(List.of(at));
                    way.addAll(found);
                    return way;
                }
            }
        }
        return List.of();
    }
}
