package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.milvusfakedata.internal.gen.Language;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The resources of every language in {@code frames/languages.txt} but English. Whoever writes them puts a line there and runs
 * this: {@code mvn -B -ntp test -pl core -Dtest=LanguagesTest}. Every mistake is shown with file and line, all at once.
 */
class LanguagesTest {
    private static final int FILLERS = 12;
    private static final int FILLERS_OF_CHARACTERS = 14;
    private static final Map<String, Integer> LISTS = new LinkedHashMap<>();
    /** Captions say what is seen. */
    private static final Set<String> UNSEEN = Set.of("claim", "term");

    private static final Map<FrameRole, Integer> FRAMES = new EnumMap<>(FrameRole.class);
    private static final List<String> NAMES = List.of(
            "given_f",
            "given_m",
            "family",
            "company_kind",
            "street_kind",
            "surname_1",
            "town_1",
            "town_2",
            "company_1",
            "brand_1",
            "brand_2");

    static {
        LISTS.put("thing", 8);
        LISTS.put("part", 6);
        LISTS.put("claim", 8);
        LISTS.put("term", 4);
        LISTS.put("quality", 5);
        FRAMES.put(FrameRole.OPEN, 6);
        FRAMES.put(FrameRole.DETAIL, 20);
        FRAMES.put(FrameRole.NUMBER, 6);
        FRAMES.put(FrameRole.EXAMPLE, 5);
        FRAMES.put(FrameRole.QUOTE, 5);
        FRAMES.put(FrameRole.QUESTION, 4);
        FRAMES.put(FrameRole.LIST, 4);
        FRAMES.put(FrameRole.SHORT, 8);
        FRAMES.put(FrameRole.CLOSE, 8);
        FRAMES.put(FrameRole.TITLE, 8);
        FRAMES.put(FrameRole.QUESTION_OF_USER, 6);
        FRAMES.put(FrameRole.COMMENT, 6);
    }

    private final Set<String> mistakes = new LinkedHashSet<>();

    static List<Language> languages() {
        return Language.all().stream().filter(language -> !language.isEnglish()).toList();
    }

    static Stream<Object[]> subjects() {
        return languages().stream()
                .flatMap(language -> Stream.of(Subject.values()).map(subject -> new Object[] {language, subject}));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyFrameOfASubjectCanBeFilled(Language language, Subject subject) {
        String root = language.code() + '/';
        Grammar grammar = Grammar.of(language);
        Optional<FrameFile> shared = read(root + "shared");
        Optional<FrameFile> own = read(root + subject.id() + "/shared");
        own.ifPresent(file -> FRAMES.forEach((role, least) -> count(
                file.name(),
                "the role " + role.id(),
                file.frames().getOrDefault(role, List.of()).size(),
                least)));
        for (TopicWords topic : Pools.topics(subject.id())) {
            read(root + subject.id() + '/' + topic.slug()).ifPresent(file -> {
                List<FrameFile> scope = new ArrayList<>(List.of(file));
                scope.addAll(borrowed(file, root));
                own.ifPresent(scope::add);
                shared.ifPresent(scope::add);
                List<FrameFile> files = new ArrayList<>(List.of(file));
                own.ifPresent(files::add);
                shared.ifPresent(files::add);
                files.forEach(each ->
                        mistakes.addAll(new FrameCheck(grammar, each, scope, true, new HashMap<>()).mistakes()));
                LISTS.forEach((list, least) -> count(
                        file.name(),
                        "the list " + list,
                        scope.stream()
                                .filter(each -> each.lists().containsKey(list))
                                .findFirst()
                                .map(each -> each.lists().get(list).size())
                                .orElse(0),
                        subject == Subject.IMAGES && UNSEEN.contains(list) ? 0 : least));
            });
        }
        tell();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatEveryTextNeedsIsThere(Language language) {
        String root = language.code() + '/';
        Grammar grammar = Grammar.of(language);
        read(root + "names")
                .ifPresent(file -> NAMES.forEach(list -> {
                    count(file.name(), "the list " + list, entries(file, list).size(), 1);
                }));
        read(root + "shared").ifPresent(file -> {
            count(file.name(), "the list month", entries(file, "month").size(), 12);
            count(file.name(), "the role exchange", frames(file, FrameRole.ASK), 10);
            count(file.name(), "the role thanks", frames(file, FrameRole.THANKS), 4);
            Set<Integer> lengths = new HashSet<>();
            entries(file, "filler").forEach(entry -> lengths.add(grammar.count(entry.text())));
            for (int words = 1; words <= (grammar.blanks() ? FILLERS : FILLERS_OF_CHARACTERS); words++) {
                if (!lengths.contains(grammar.blanks() ? words - 1 : words)) {
                    mistakes.add("frames/" + file.name() + ".txt: the list filler needs an entry of " + words
                            + (grammar.blanks() ? " words" : " characters"));
                }
            }
        });
        tell();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFormThatAnEntrySaysGoesBeforeThatOfItsClass(Language language) {
        Grammar grammar = Grammar.of(language);
        for (String form : grammar.forms()) {
            assertThat(grammar.find("x|unknown|y|" + form + "=z", form)).contains("z");
        }
    }

    private static int frames(FrameFile file, FrameRole role) {
        return file.frames().getOrDefault(role, List.of()).size();
    }

    private static List<FrameEntry> entries(FrameFile file, String list) {
        return file.lists().getOrDefault(list, List.of());
    }

    private List<FrameFile> borrowed(FrameFile file, String root) {
        List<FrameFile> files = new ArrayList<>();
        entries(file, "use").forEach(entry -> read(root + entry.text()).ifPresent(files::add));
        return files;
    }

    private Optional<FrameFile> read(String name) {
        try {
            Optional<FrameFile> file = FrameFile.find(name);
            if (file.isEmpty()) {
                mistakes.add("frames/" + name + ".txt is not there");
            }
            return file;
        } catch (FrameMistake mistake) {
            mistakes.add(mistake.getMessage());
            return Optional.empty();
        }
    }

    private void count(String file, String what, int count, int least) {
        if (count < least) {
            mistakes.add("frames/" + file + ".txt: " + what + " has " + count + ", " + least + " at least are needed");
        }
    }

    private void tell() {
        if (!mistakes.isEmpty()) {
            fail(mistakes.size() + " mistakes:\n" + String.join("\n", mistakes));
        }
    }
}
