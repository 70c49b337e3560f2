package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.pool.Pools;
import java.util.List;

/** Kinds of file, each with the formats that occur, the most frequent first. */
public enum MediaKind {
    IMAGE(List.of(), List.of()),
    VIDEO(
            List.of("mp4", "mov", "webm", "mkv", "avi"),
            List.of("video/mp4", "video/quicktime", "video/webm", "video/x-matroska", "video/x-msvideo")),
    AUDIO(
            List.of("mp3", "flac", "wav", "ogg", "m4a"),
            List.of("audio/mpeg", "audio/flac", "audio/wav", "audio/ogg", "audio/mp4")),
    DOCUMENT(
            List.of("pdf", "docx", "md", "html", "txt", "pptx", "xlsx", "odt"),
            List.of(
                    "application/pdf",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "text/markdown",
                    "text/html",
                    "text/plain",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.oasis.opendocument.text"));

    private final List<String> extensions;
    private final List<String> mediaTypes;

    MediaKind(List<String> extensions, List<String> mediaTypes) {
        this.extensions = extensions;
        this.mediaTypes = mediaTypes;
    }

    /** The kind of the files that rows of a subject are about, where nothing says otherwise. */
    public static MediaKind of(Subject subject) {
        return switch (subject) {
            case GENERAL, DOCUMENTS, NEWS -> DOCUMENT;
            case COMMERCE, IMAGES, USERS -> IMAGE;
            case VIDEOS -> VIDEO;
        };
    }

    /** The file name extensions, without dot. */
    public List<String> extensions() {
        return this == IMAGE ? Pools.column("image_formats", 0) : extensions;
    }

    /** The media type of each extension. */
    public List<String> mediaTypes() {
        return this == IMAGE ? Pools.column("image_formats", 1) : mediaTypes;
    }
}
