package io.github.milvusfakedata.internal.gen.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.pool.Pools;
import io.github.milvusfakedata.internal.pool.TopicWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The resources in {@code frames/en}: shared.txt, SUBJECT/shared.txt and SUBJECT/TOPIC.txt. Whoever writes them runs this:
 * {@code mvn -B -ntp test -pl core -Dtest=FramesTest}. Every mistake is shown with file and line, all at once.
 */
class FramesTest {
    /** Words of a sentence: at most so many at 10 %, from and to at 50 %, at least so many at 90 %. */
    private static final int[] LENGTHS = {9, 10, 18, 15};

    /** Subjects whose texts say facts of one thing. */
    private static final Set<Subject> OF_FACTS = EnumSet.of(Subject.COMMERCE, Subject.IMAGES, Subject.VIDEOS);

    /** Sentences that say one fact of a thing are shorter. */
    private static final int[] FACTS_LENGTHS = {7, 6, 16, 10};

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everyFrameOfASubjectCanBeFilled(Subject subject) {
        List<String> mistakes = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        Optional<FrameFile> shared = read("en/shared", mistakes);
        Optional<FrameFile> own = read("en/" + subject.id() + "/shared", mistakes);
        List<FrameFile> above = new ArrayList<>();
        own.ifPresent(above::add);
        shared.ifPresent(above::add);
        shared.ifPresent(
                file -> mistakes.addAll(new FrameCheck(Grammar.ENGLISH, file, List.of(file), false, seen).mistakes()));
        own.ifPresent(file ->
                mistakes.addAll(new FrameCheck(Grammar.ENGLISH, file, List.copyOf(above), false, seen).mistakes()));
        for (TopicWords topic : Pools.topics(subject.id())) {
            read("en/" + subject.id() + "/" + topic.slug(), mistakes).ifPresent(file -> {
                List<FrameFile> scope = new ArrayList<>(above);
                scope.add(0, file);
                FrameCheck check = new FrameCheck(Grammar.ENGLISH, file, scope, true, new HashMap<>(seen));
                mistakes.addAll(check.mistakes());
                count(file, OF_FACTS.contains(subject) ? own : Optional.empty(), mistakes);
                lengths(file, check.lengths(), OF_FACTS.contains(subject) ? FACTS_LENGTHS : LENGTHS, mistakes);
            });
        }
        if (!mistakes.isEmpty()) {
            fail(mistakes.size() + " mistakes in frames of " + subject.id() + ":\n" + String.join("\n", mistakes));
        }
    }

    private static Optional<FrameFile> read(String name, List<String> mistakes) {
        try {
            return FrameFile.find(name);
        } catch (FrameMistake mistake) {
            mistakes.add(mistake.getMessage());
            return Optional.empty();
        }
    }

    /** Offers say facts in their topics, all else in their subject: claims, reasons, figures, quotes. */
    private static void count(FrameFile file, Optional<FrameFile> more, List<String> mistakes) {
        TopicCounts.LISTS.forEach((list, least) -> {
            int count = more.isPresent() && !TopicCounts.WORDS.contains(list)
                    ? least
                    : file.lists().getOrDefault(list, List.of()).size();
            if (count < least) {
                mistakes.add("frames/" + file.name() + ".txt: the list " + list + " has " + count + " entries, " + least
                        + " at least are needed");
            }
        });
        TopicCounts.FRAMES.forEach((role, usual) -> {
            int least = more.isPresent() ? usual * 3 / 4 : usual;
            int count = file.frames().getOrDefault(role, List.of()).size()
                    + more.map(each ->
                                    each.frames().getOrDefault(role, List.of()).size())
                            .orElse(0);
            if (count < least) {
                mistakes.add("frames/" + file.name() + ".txt: the role " + role.id() + " has " + count + " frames, "
                        + least + " at least are needed");
            }
        });
    }

    /** Long and short sentences are mixed in a topic: about 6, 15 and 28 words at 10, 50 and 90 per cent of a text are wanted. */
    private static void lengths(FrameFile file, List<Integer> lengths, int[] wanted, List<String> mistakes) {
        if (lengths.size() < 20) {
            return;
        }
        Collections.sort(lengths);
        int low = lengths.get(lengths.size() / 10);
        int middle = lengths.get(lengths.size() / 2);
        int high = lengths.get(lengths.size() * 9 / 10);
        if (low > wanted[0] || middle < wanted[1] || middle > wanted[2] || high < wanted[3]) {
            mistakes.add("frames/" + file.name() + ".txt: with slots filled the sentences have " + low + "/" + middle
                    + "/"
                    + high + " words at 10/50/90 %, wanted are at most " + wanted[0] + ", " + wanted[1] + " to "
                    + wanted[2] + ", at least " + wanted[3]);
        }
    }

    @ParameterizedTest
    @EnumSource(FrameRole.class)
    void everyRoleIsFoundByItsName(FrameRole role) {
        assertThat(FrameRole.of(role.id())).contains(role);
    }
}
