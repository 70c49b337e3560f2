package io.github.milvusfakedata.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.Feature;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.VersionRange;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each boundary of the table of versions, tried from both sides by those who judge schemas and files. */
class VersionBoundariesTest {
    /** Servers differ in them, and nothing that is judged without one: see the tests of imports and of servers' rules. */
    private static final Set<Feature> OF_SERVERS = EnumSet.of(Feature.REST_IMPORT, Feature.SEVERAL_VECTORS);

    /** Later than any patch that there is. */
    private static final int LAST_PATCH = 99;

    private static final VersionSamples SAMPLES = new VersionSamples();

    @TempDir
    Path directory;

    static Stream<Arguments> boundaries() {
        return Arrays.stream(Feature.values())
                .filter(feature -> SAMPLES.of(feature).isPresent())
                .flatMap(feature ->
                        feature.versions().boundaries().stream().map(boundary -> Arguments.of(feature, boundary)));
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void aBoundaryIsKeptOnBothSides(Feature feature, VersionRange.Boundary boundary) {
        VersionSamples.Shown shown = SAMPLES.of(feature).orElseThrow();
        MilvusVersion before = before(boundary.version());

        assertThat(shown.sample().judge(boundary.version(), directory))
                .as("%s in %s", feature.meaning(), boundary.version())
                .isEqualTo(boundary.has() ? shown.with() : shown.without());
        if (before.isAtLeast(MilvusVersion.OLDEST)) {
            assertThat(shown.sample().judge(before, directory))
                    .as("%s in %s", feature.meaning(), before)
                    .isEqualTo(boundary.has() ? shown.without() : shown.with());
        }
    }

    /** The release before it in its line, else the last one of the line before. */
    private static MilvusVersion before(MilvusVersion version) {
        if (version.patch() > 0) {
            return new MilvusVersion(version.major(), version.minor(), version.patch() - 1);
        }
        return version.minor() > 0
                ? new MilvusVersion(version.major(), version.minor() - 1, LAST_PATCH)
                : new MilvusVersion(version.major() - 1, LAST_PATCH, LAST_PATCH);
    }

    @Test
    void everyFeatureHasASampleAndASource() {
        Set<Feature> unshown = EnumSet.allOf(Feature.class);
        unshown.removeIf(feature -> SAMPLES.of(feature).isPresent());
        unshown.removeAll(OF_SERVERS);

        assertThat(unshown).containsExactly(Feature.ALWAYS);
        assertThat(Feature.values()).allSatisfy(feature -> {
            assertThat(feature.source()).isNotBlank();
            assertThat(feature.meaning()).isNotBlank();
        });
    }
}
