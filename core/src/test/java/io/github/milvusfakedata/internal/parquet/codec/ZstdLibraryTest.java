package io.github.milvusfakedata.internal.parquet.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZstdLibraryTest {
    private static final List<String> FOLDERS = List.of("/first", "/second", "/third");

    @Test
    void directoriesAreTriedInTheirOrderUpToTheFirstThatAllowsIt() {
        List<String> tried = new ArrayList<>();

        assertThat(ZstdLibrary.attempt(FOLDERS, folder -> {
                    tried.add(folder);
                    return folder.equals("/second");
                }))
                .isEmpty();
        assertThat(tried).containsExactly("/first", "/second");
    }

    @Test
    void whereNoneAllowsItAllAreNamed() {
        assertThat(ZstdLibrary.attempt(FOLDERS, folder -> false).orElseThrow())
                .startsWith(
                        "The native library for zstd can't be loaded from any of /first, /second, /third: it needs");
    }
}
