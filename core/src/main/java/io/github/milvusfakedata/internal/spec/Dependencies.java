package io.github.milvusfakedata.internal.spec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of some things are computed from which others: whether that goes in circles, and how much is computed for each. Looks
 * at each reference once and never calls itself, so that no schema, however long its chains, takes minutes or fills the stack.
 */
public final class Dependencies {
    private final Map<String, Set<String>> references;
    private final List<List<String>> circles = new ArrayList<>();
    private final Map<String, Long> columns = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Deque<Visit> way = new ArrayDeque<>();

    /** A thing on the way, and those that it refers to and that were not looked at yet. */
    private record Visit(String name, Iterator<String> others) {}

    private Dependencies(Map<String, Set<String>> references) {
        this.references = references;
        references.keySet().forEach(this::visit);
    }

    /**
     * Looks at them.
     *
     * @param references what each is computed from, in the order in which people read of them
     */
    public static Dependencies of(Map<String, Set<String>> references) {
        return new Dependencies(references);
    }

    /** Circles that have nothing in common, each from the one on that people read of first. */
    public List<List<String>> circles() {
        return circles;
    }

    /**
     * How many columns are computed for each, itself among them: one that several refer to is computed for each of them. In an
     * order in which each comes behind those that it is computed from, where there are no circles.
     */
    public Map<String, Long> columns() {
        return columns;
    }

    private void visit(String first) {
        enter(first);
        while (!way.isEmpty()) {
            Visit visit = way.peek();
            if (visit.others().hasNext()) {
                String next = visit.others().next();
                if (open.contains(next)) {
                    close(next);
                } else {
                    enter(next);
                }
            } else {
                way.pop();
                open.remove(visit.name());
                columns.put(visit.name(), sum(visit.name()));
            }
        }
    }

    private void enter(String name) {
        if (!columns.containsKey(name)) {
            open.add(name);
            way.push(new Visit(name, references.getOrDefault(name, Set.of()).iterator()));
        }
    }

    private long sum(String name) {
        long sum = 1;
        for (String other : references.getOrDefault(name, Set.of())) {
            sum = Math.min(Integer.MAX_VALUE, sum + columns.getOrDefault(other, 0L));
        }
        return sum;
    }

    /** The way leads back to something on it. */
    private void close(String back) {
        List<String> circle = new ArrayList<>();
        for (Visit visit : way) {
            circle.add(0, visit.name());
            if (visit.name().equals(back)) {
                break;
            }
        }
        Set<String> told = new HashSet<>();
        circles.forEach(told::addAll);
        if (circle.stream().noneMatch(told::contains)) {
            circles.add(fromFirst(circle));
        }
    }

    private List<String> fromFirst(List<String> circle) {
        for (String name : references.keySet()) {
            int at = circle.indexOf(name);
            if (at >= 0) {
                List<String> turned = new ArrayList<>(circle.subList(at, circle.size()));
                turned.addAll(circle.subList(0, at));
                return turned;
            }
        }
        return circle;
    }
}
