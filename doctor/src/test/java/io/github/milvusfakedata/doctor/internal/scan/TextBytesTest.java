package io.github.milvusfakedata.doctor.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBytesTest {
    /** Forty-five JSON fields with a text of 15 MB each kept as many arrays, which filled the heap. */
    @Test
    void theRoomOfALongTextIsLetGoOf() {
        TextBytes text = new TextBytes();
        for (int i = 0; i < 3 << 20; i++) {
            text.add('a');
        }
        assertThat(text.length()).isEqualTo(3 << 20);

        text.clear();
        text.add('b');

        assertThat(text.bytes()).hasSize(1 << 20).startsWith('b');
        assertThat(text.length()).isEqualTo(1);
    }
}
