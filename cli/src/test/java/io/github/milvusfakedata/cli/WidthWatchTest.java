package io.github.milvusfakedata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.cli.WidthWatch.Question;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WidthWatchTest {
    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicBoolean answered = new AtomicBoolean();

    private final class Narrower implements Question {
        @Override
        public boolean isAnswered() {
            return answered.get();
        }

        @Override
        public Optional<Integer> answer() {
            return Optional.of(60);
        }
    }

    private Optional<Question> ask() {
        questions.incrementAndGet();
        return Optional.of(new Narrower());
    }

    /** Seen: after a terminal became narrower, every drawing of the bar left a line behind. */
    @Test
    void asksOnceASecondAndWaitsForNoAnswer() {
        WidthWatch watch = new WidthWatch(80, this::ask, clock::get);
        assertThat(watch.columns()).isEqualTo(80);
        assertThat(questions).hasValue(0);

        clock.set(1_000_000_000);
        assertThat(watch.columns()).isEqualTo(80);
        clock.set(9_000_000_000L);
        assertThat(watch.columns()).isEqualTo(80);
        assertThat(questions).hasValue(1);

        answered.set(true);
        assertThat(watch.columns()).isEqualTo(60);
        assertThat(questions).hasValue(2);
    }

    @Test
    void keepsTheWidthWhereNobodyKnowsIt() {
        WidthWatch watch = new WidthWatch(80, Optional::empty, clock::get);
        clock.set(5_000_000_000L);

        assertThat(watch.columns()).isEqualTo(80);
    }

    @Test
    void anAnswerThatTellsNothingLeavesTheWidthAsItIs() {
        Question mute = new Question() {
            @Override
            public boolean isAnswered() {
                return true;
            }

            @Override
            public Optional<Integer> answer() {
                return Optional.empty();
            }
        };
        WidthWatch watch = new WidthWatch(132, () -> Optional.of(mute), clock::get);
        clock.set(2_000_000_000L);

        assertThat(watch.columns()).isEqualTo(132);
        assertThat(watch.columns()).isEqualTo(132);
    }
}
