package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.key.TextKeys;
import io.github.milvusfakedata.internal.spec.AlternateSpec;
import io.github.milvusfakedata.internal.spec.AscendingSpec;
import io.github.milvusfakedata.internal.spec.GroupIdSpec;
import io.github.milvusfakedata.internal.spec.GroupIndexSpec;
import io.github.milvusfakedata.internal.spec.GroupPartSpec;
import io.github.milvusfakedata.internal.spec.GroupSizeSpec;
import io.github.milvusfakedata.internal.spec.TurnSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.tree.Node;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.schema.Literal;
import java.util.ArrayList;
import java.util.List;

/** The forms of values that go by the groups of rows. */
final class GroupForms {
    private static final ValueForm<GroupIndexSpec> INDEX =
            new ValueForm<>(
                    GroupIndexSpec.class,
                    "{\"index\": \"document\", \"start\": 1, \"per\": 3}",
                    "index",
                    "start",
                    "per") {
                @Override
                GroupIndexSpec read(FormObject object) {
                    long start = object.has("start") ? object.whole("start") : 0;
                    return new GroupIndexSpec(
                            object.text("index"), start, object.count("per", 1, Integer.MAX_VALUE, 1));
                }

                @Override
                void write(GroupIndexSpec spec, FormText text) {
                    text.put("index", spec.name());
                    if (spec.start() != 0) {
                        text.put("start", spec.start());
                    }
                    if (spec.per() != 1) {
                        text.put("per", spec.per());
                    }
                }
            };

    private static final ValueForm<GroupSizeSpec> SIZE =
            new ValueForm<>(GroupSizeSpec.class, "{\"size\": \"document\", \"per\": 3}", "size", "per", "rows") {
                @Override
                GroupSizeSpec read(FormObject object) {
                    boolean rows = object.flag("rows");
                    return new GroupSizeSpec(object.text("size"), object.count("per", 1, Integer.MAX_VALUE, 1), rows);
                }

                @Override
                void write(GroupSizeSpec spec, FormText text) {
                    text.put("size", spec.name());
                    if (spec.per() != 1) {
                        text.put("per", spec.per());
                    }
                    if (spec.rows()) {
                        text.put("rows", true);
                    }
                }
            };

    private static final ValueForm<GroupPartSpec> PART =
            new ValueForm<>(
                    GroupPartSpec.class,
                    "{\"part\": \"document\", \"edge\": \"end\", \"each\": 800}",
                    "part",
                    "edge",
                    "each") {
                @Override
                GroupPartSpec read(FormObject object) {
                    object.node("edge");
                    return new GroupPartSpec(
                            object.text("part"),
                            object.constant("edge", GroupPartSpec.PartEdge.class)
                                    .orElseThrow(),
                            object.count("each", 1, 1 << 20));
                }

                @Override
                void write(GroupPartSpec spec, FormText text) {
                    text.put("part", spec.name())
                            .put("edge", FormObject.idOf(spec.edge()))
                            .put("each", spec.each());
                }
            };

    private static final ValueForm<GroupIdSpec> ID =
            new ValueForm<>(
                    GroupIdSpec.class,
                    "{\"id\": \"document\", \"prefix\": \"doc-\", \"digits\": 10}",
                    "id",
                    "prefix",
                    "digits") {
                @Override
                GroupIdSpec read(FormObject object) {
                    String name = object.text("id");
                    return new GroupIdSpec(
                            name,
                            object.has("prefix") ? object.text("prefix") : name + '-',
                            object.count("digits", 1, TextKeys.MOST_DIGITS, GroupIdSpec.USUAL_DIGITS));
                }

                @Override
                void write(GroupIdSpec spec, FormText text) {
                    text.put("id", spec.name());
                    if (!spec.prefix().equals(spec.name() + '-')) {
                        text.put("prefix", spec.prefix());
                    }
                    if (spec.digits() != GroupIdSpec.USUAL_DIGITS) {
                        text.put("digits", spec.digits());
                    }
                }
            };

    private static final ValueForm<AscendingSpec> ASCENDING =
            new ValueForm<>(
                    AscendingSpec.class,
                    "{\"ascending\": \"conversation\", \"from\": {\"timestamp\": \"created\"}, \"step\": \"45s\"}",
                    "ascending",
                    "from",
                    "step") {
                @Override
                AscendingSpec read(FormObject object) {
                    String name = object.text("ascending");
                    ValueSpec from = ValueForms.read(object.object("from"));
                    return object.node("step").is(NodeKind.TEXT)
                            ? new AscendingSpec(name, from, object.text("step"))
                            : new AscendingSpec(
                                    name, from, object.number("step").doubleValue());
                }

                @Override
                void write(AscendingSpec spec, FormText text) {
                    text.put("ascending", spec.name()).put("from", spec.from());
                    if (spec.time().isPresent()) {
                        text.put("step", spec.time().get());
                    } else {
                        text.put("step", spec.step());
                    }
                }
            };

    private static final ValueForm<AlternateSpec> ALTERNATE =
            new ValueForm<>(
                    AlternateSpec.class,
                    "{\"alternate\": \"conversation\", \"values\": [\"user\", \"assistant\"]}",
                    "alternate",
                    "values") {
                @Override
                AlternateSpec read(FormObject object) {
                    List<Literal> values = new ArrayList<>();
                    for (Node item : object.items("values")) {
                        values.add(ChoiceForm.literal(item, "values[" + values.size() + ']', object));
                    }
                    return new AlternateSpec(object.text("alternate"), values);
                }

                @Override
                void write(AlternateSpec spec, FormText text) {
                    text.put("alternate", spec.name())
                            .putJson(
                                    "values",
                                    spec.values().stream()
                                            .map(value -> value.kind() == Literal.LiteralKind.TEXT
                                                    ? FormText.quoted(value.text())
                                                    : value.text())
                                            .toList());
                }
            };

    private static final ValueForm<TurnSpec> TURN =
            new ValueForm<>(TurnSpec.class, "{\"turn\": \"conversation\"}", "turn") {
                @Override
                TurnSpec read(FormObject object) {
                    return new TurnSpec(object.text("turn"));
                }

                @Override
                void write(TurnSpec spec, FormText text) {
                    text.put("turn", spec.name());
                }
            };

    static final List<ValueForm<?>> ALL = List.of(INDEX, SIZE, PART, ID, ASCENDING, TURN, ALTERNATE);

    private GroupForms() {}
}
