package io.github.milvusfakedata.internal.gen.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compiles the resources of a subject. */
final class LexiconBuilder {
    /** The keys that {@link Lexicon} numbers. */
    private static final List<String> KEYS = List.of(
            "thing",
            "plural thing",
            "quality",
            "connector",
            "month",
            "filler",
            "junction",
            "reason",
            "tail",
            "term",
            "main",
            "plural main",
            "timeless",
            "weekday");

    /** Lists of clauses, whose words vary as those of frames do; the lengths of others bring a text to its number of words. */
    private static final Set<String> VARIED = Set.of("claim", "reason");

    private static final String PLURAL = "plural ";

    private final FrameScope scope;
    private final Grammar grammar;
    private final Wordings wordings;
    private final PieceStore pieces;
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<String> keyNames = new ArrayList<>();
    private final IntList code = new IntList();
    private final IntList programs = new IntList();
    private final List<CompiledFrame> frames = new ArrayList<>();
    private final FrameKinds.Builder kinds = new FrameKinds.Builder();
    private final IntList sets = new IntList();
    private final ListBuilder lists;
    private final FrameCompiler compiler;

    LexiconBuilder(FrameScope scope, Wordings wordings) {
        this.scope = scope;
        this.wordings = wordings;
        this.grammar = scope.grammar();
        this.pieces = new PieceStore(grammar);
        this.lists = new ListBuilder(grammar, this::entry);
        this.compiler = new FrameCompiler(grammar, wordings, pieces, code, this::key);
        for (String piece : List.of(
                "", grammar.blank(), "a ", "an ", grammar.setting("tail"), grammar.stop(), grammar.setting("opener"))) {
            pieces.addConstant(piece);
        }
        for (String key : KEYS) {
            key(key);
        }
    }

    private int key(String name) {
        Integer known = keys.get(name);
        if (known == null) {
            known = keyNames.size();
            keys.put(name, known);
            keyNames.add(name);
        }
        return known;
    }

    /** The lexicon. */
    Lexicon build() {
        for (FrameFile topic : scope.topics()) {
            frames(topic);
        }
        frames(scope.subject());
        frames(scope.shared());
        sets.add(frames.size());
        int[] tables = tables();
        programs.add(code.size());
        int[] starts = pieces.starts();
        byte[] bytes = pieces.bytes();
        byte[] gaps = pieces.gaps();
        ListTable table = lists.build(gaps);
        int[] steps = code.toArray();
        int[] programStarts = programs.toArray();
        return new Lexicon(
                bytes,
                starts,
                gaps,
                pieces.packed(),
                steps,
                programStarts,
                traits(),
                new FrameBounds(
                        grammar.blanks(), gaps, steps, programStarts, table, tables, keyNames.size(), frames.size()),
                sets.toArray(),
                table,
                tables,
                keyNames.size(),
                scope.related().stream()
                        .map(near -> near.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new),
                new TextNames(new CoinedNames(scope.names()), scope.names(), grammar),
                grammar);
    }

    private FrameTraits traits() {
        byte[] marks = new byte[frames.size()];
        int[] joints = new int[frames.size()];
        byte[] fillings = new byte[frames.size()];
        for (int frame = 0; frame < marks.length; frame++) {
            marks[frame] = (byte) frames.get(frame).marks();
            joints[frame] = frames.get(frame).joint();
            fillings[frame] = (byte) Math.min(Byte.MAX_VALUE, frames.get(frame).fillings());
        }
        return new FrameTraits(marks, joints, fillings, kinds.build());
    }

    private void frames(FrameFile file) {
        for (FrameRole role : FrameRole.values()) {
            for (int tone = -1; tone <= 1; tone++) {
                sets.add(frames.size());
                for (FrameEntry frame : file.frames().getOrDefault(role, List.of())) {
                    if (frame.tone() == tone) {
                        programs.add(code.size());
                        frames.add(compiler.frame(file, frame.text(), role));
                        kinds.add(file, frame);
                    }
                }
            }
        }
    }

    /** Lists by topic and key. Entries with slots of their own may ask for further keys while this goes on. */
    private int[] tables() {
        List<int[]> columns = new ArrayList<>();
        for (int key = 0; key < keyNames.size(); key++) {
            String name = keyNames.get(key);
            boolean plural = name.startsWith(PLURAL);
            int bar = name.indexOf('|');
            String form = plural ? ListBuilder.PLURAL : bar < 0 ? "" : name.substring(bar + 1);
            String list = plural ? name.substring(PLURAL.length()) : bar < 0 ? name : name.substring(0, bar);
            boolean lacking = plural && !grammar.english();
            String plain = FrameScope.list(list);
            int[] column = new int[scope.topics().size()];
            for (int topic = 0; topic < column.length; topic++) {
                FrameFile file = scope.fileOf(topic, list);
                column[topic] = file == null || lacking ? -1 : lists.add(file, plain, form);
            }
            columns.add(column);
        }
        int[] tables = new int[scope.topics().size() * columns.size()];
        for (int key = 0; key < columns.size(); key++) {
            for (int topic = 0; topic < scope.topics().size(); topic++) {
                tables[topic * columns.size() + key] = columns.get(key)[topic];
            }
        }
        return tables;
    }

    /** An entry of a list: a piece, or the complement of a program if it has slots or can be said in other words. */
    private int entry(FrameFile file, String list, String text) {
        boolean plain = text.indexOf('{') < 0;
        if (plain
                && (!VARIED.contains(list)
                        || wordings.in(text, Optional.empty(), Optional.empty()).isEmpty())) {
            return pieces.addNew(text);
        }
        programs.add(code.size());
        compiler.entry(file, text);
        return ~(programs.size() - 1);
    }
}
