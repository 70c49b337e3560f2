package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.tree.Document;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.Member;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.schema.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A share of nulls that stands in {@code generate}, beside what else is said of the values, is the field's own.
 *
 * @param document the schema's
 */
record LiftedNullRatio(Document document) {
    private static final String RATIO = "null_ratio";
    private static final String GENERATE = "generate";

    /** The field with its share of nulls where fields have it. */
    Node of(Node field, String path) {
        Optional<Node> generate = field.member(GENERATE).filter(value -> value.is(NodeKind.OBJECT));
        Optional<Member> ratio = generate.flatMap(said -> said.members().stream()
                .filter(member -> member.name().equals(RATIO))
                .findFirst());
        if (ratio.isEmpty()) {
            return field;
        }
        Optional<Node> own = field.member(RATIO);
        if (own.isPresent() && !isSame(own.get(), ratio.get().value())) {
            document.log()
                    .error(
                            ProblemCode.NULL_RATIO,
                            ratio.get().place(),
                            path + '.' + GENERATE + '.' + RATIO,
                            "null_ratio is " + ratio.get().value().shown() + " here and "
                                    + own.get().shown() + " for the field itself.",
                            "Write it in one place.");
        }
        List<Member> members = new ArrayList<>();
        for (Member member : field.members()) {
            if (!member.name().equals(GENERATE)) {
                members.add(member);
            } else if (generate.get().members().size() > 1) {
                members.add(new Member(GENERATE, member.place(), without(generate.get())));
            }
        }
        if (own.isEmpty()) {
            members.add(ratio.get());
        }
        return Node.object(field.place(), members);
    }

    private static Node without(Node generate) {
        return Node.object(
                generate.place(),
                generate.members().stream()
                        .filter(member -> !member.name().equals(RATIO))
                        .toList());
    }

    private static boolean isSame(Node one, Node other) {
        Optional<BigDecimal> first = one.decimal();
        Optional<BigDecimal> second = other.decimal();
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) == 0;
    }
}
