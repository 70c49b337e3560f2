package io.github.milvusfakedata.cli;

/** The version of this build. */
final class Version {
    private Version() {}

    /** The version in the jar's manifest, or "development" when run from classes. */
    static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
