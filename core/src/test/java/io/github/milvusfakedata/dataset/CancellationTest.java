package io.github.milvusfakedata.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CancellationTest {
    private final Cancellation parent = new Cancellation();
    private final Cancellation child = parent.child();

    @Test
    void aChildIsCancelledWithItsParent() {
        assertThat(child.isCancelled()).isFalse();

        parent.cancel();

        assertThat(child.isCancelled()).isTrue();
        assertThat(parent.child().isCancelled()).isTrue();
    }

    @Test
    void cancellingAChildLeavesItsParentAndOtherChildren() {
        Cancellation other = parent.child();

        child.cancel();

        assertThat(child.isCancelled()).isTrue();
        assertThat(parent.isCancelled()).isFalse();
        assertThat(other.isCancelled()).isFalse();
    }
}
