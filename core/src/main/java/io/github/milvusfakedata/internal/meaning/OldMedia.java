package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.text.MediaKind;
import java.util.Optional;

final class OldMedia {
    private OldMedia() {}

    static Optional<MediaKind> of(FieldName name) {
        if (name.has("image")
                || name.has("img")
                || name.has("photo")
                || name.has("picture")
                || name.has("thumbnail")
                || name.has("avatar")
                || name.has("cover")
                || name.has("poster")
                || name.has("logo")
                || name.has("icon")) {
            return Optional.of(MediaKind.IMAGE);
        }
        if (name.has("video") || name.has("movie") || name.has("clip")) {
            return Optional.of(MediaKind.VIDEO);
        }
        if (name.has("audio") || name.has("song") || name.has("track") || name.has("podcast")) {
            return Optional.of(MediaKind.AUDIO);
        }
        if (name.has("doc") || name.has("document") || name.has("report") || name.has("pdf")) {
            return Optional.of(MediaKind.DOCUMENT);
        }
        return Optional.empty();
    }
}
