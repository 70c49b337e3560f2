package io.github.milvusfakedata.doctor.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KeySetTest {
    /** Sixty keys of 15 MB in one row filled the heap. */
    @Test
    void longKeysAreKeptUpToALimitAndThoseBeyondItCountAsNew() {
        KeySet keys = new KeySet(Set.of("field"));
        String half = "a".repeat(1 << 21);

        assertThat(keys.add(half)).isTrue();
        assertThat(keys.add("b" + half)).isTrue();
        assertThat(keys.add("c")).isTrue();
        assertThat(keys.add(half)).isFalse();
        assertThat(keys.add("b" + half)).isTrue();
        assertThat(keys.names()).containsExactlyInAnyOrder(half, "c");

        keys.clear();
        assertThat(keys.add("b" + half)).isTrue();
        assertThat(keys.add("b" + half)).isFalse();
    }
}
