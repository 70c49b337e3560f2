package io.github.milvusfakedata.internal.gen.language;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.ArrayList;
import java.util.List;

/** In what proportion the sentences of a subject's texts are of each kind. */
enum Genre {
    /** Explains and describes. */
    PROSE(29, 7, 7, 5, 2, 4, 10),
    /** Reports, and lets people speak. */
    REPORT(24, 7, 6, 12, 2, 3, 10),
    /** Sells. */
    OFFER(32, 6, 6, 3, 2, 5, 10);

    private final byte[] roles;

    Genre(int... shares) {
        List<FrameRole> table = new ArrayList<>();
        for (int role = 0; role < shares.length; role++) {
            for (int share = 0; share < shares[role]; share++) {
                table.add(body(role));
            }
        }
        roles = new byte[table.size()];
        for (int place = 0; place < roles.length; place++) {
            roles[place] = (byte) table.get(place).ordinal();
        }
    }

    private static FrameRole body(int role) {
        return FrameRole.values()[role + 1];
    }

    /** The genre of a subject. */
    static Genre of(Subject subject) {
        return switch (subject) {
            case NEWS -> REPORT;
            case COMMERCE -> OFFER;
            case GENERAL, DOCUMENTS, IMAGES, USERS, VIDEOS -> PROSE;
        };
    }

    /** The roles of sentences between the first and the last, each as often as it comes. */
    byte[] roles() {
        return roles;
    }
}
