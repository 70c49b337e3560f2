package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.milvus.internal.wire.Utf8Builder;
import java.util.Arrays;

/**
 * JSON with its members in the order of their names, without blanks and needless zeros and escapes, so that all texts of one value
 * are equal. Works on bytes, since columns of JSON are long. Not safe for use by several threads.
 */
final class CanonicalJson {
    /** Deeper than anything that is made here; a foreign answer must not exhaust the stack. */
    private static final int DEEPEST = 200;

    private static final int INTS_PER_MEMBER = 3;
    private static final int FIRST_ROOM = 60;

    private final JsonNumber number = new JsonNumber();
    private final JsonString string = new JsonString();
    private byte[] text = {};
    private int at;
    private int end;
    private Utf8Builder out = new Utf8Builder();
    private int depth;
    /** Of each member of the open objects: where it starts in the output, where its name ends, and where it ends. */
    private int[] members = {};

    private int memberInts;

    /** Writes the canonical text; false, with some of it written, where the text is no JSON. */
    boolean write(byte[] from, int start, int to, Utf8Builder canonical) {
        text = from;
        at = start;
        end = to;
        out = canonical;
        depth = 0;
        memberInts = 0;
        skipBlanks();
        if (!value()) {
            return false;
        }
        skipBlanks();
        return at == end;
    }

    private void skipBlanks() {
        while (at < end && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    /** Whether this character comes next, blanks aside; goes on behind it. */
    private boolean takes(char character) {
        skipBlanks();
        if (at < end && text[at] == character) {
            at++;
            return true;
        }
        return false;
    }

    private boolean value() {
        if (at >= end) {
            return false;
        }
        switch (text[at]) {
            case '"' -> {
                return string();
            }
            case 't' -> {
                return word("true");
            }
            case 'f' -> {
                return word("false");
            }
            case 'n' -> {
                return word("null");
            }
            case '{', '[' -> {
                depth++;
                boolean written = depth <= DEEPEST && (text[at++] == '{' ? object() : list());
                depth--;
                return written;
            }
            default -> {
                int length = number.read(text, at, end);
                at += length;
                if (length > 0) {
                    number.write(out);
                }
                return length > 0;
            }
        }
    }

    private boolean word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= end || text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        out.add(word);
        return true;
    }

    private boolean list() {
        out.add('[');
        if (takes(']')) {
            out.add(']');
            return true;
        }
        do {
            skipBlanks();
            if (!value()) {
                return false;
            }
            out.add(',');
        } while (takes(','));
        out.cut(out.size() - 1);
        out.add(']');
        return takes(']');
    }

    private boolean object() {
        out.add('{');
        if (takes('}')) {
            out.add('}');
            return true;
        }
        int first = memberInts;
        int begin = out.size();
        do {
            int start = out.size();
            if (!member()) {
                return false;
            }
            add(start);
            out.add(',');
        } while (takes(','));
        sort(first, begin);
        memberInts = first;
        out.cut(out.size() - 1);
        out.add('}');
        return takes('}');
    }

    /** Writes a member, and puts where its name ends where {@link #add} finds it. */
    private boolean member() {
        skipBlanks();
        if (at >= end || text[at] != '"' || !string() || !takes(':')) {
            return false;
        }
        int nameEnd = out.size();
        out.add(':');
        skipBlanks();
        boolean written = value();
        makeRoom();
        members[memberInts + 1] = nameEnd;
        return written;
    }

    private void makeRoom() {
        if (members.length < memberInts + INTS_PER_MEMBER) {
            members = Arrays.copyOf(members, 2 * members.length + FIRST_ROOM);
        }
    }

    private void add(int start) {
        members[memberInts] = start;
        members[memberInts + 2] = out.size();
        memberInts += INTS_PER_MEMBER;
    }

    /** Puts the members of the object that was written last into the order of their names; of equal names the last stays. */
    private void sort(int first, int begin) {
        boolean sorted = true;
        for (int i = first + INTS_PER_MEMBER; i < memberInts; i += INTS_PER_MEMBER) {
            for (int j = i; j > first && compareNames(j - INTS_PER_MEMBER, j) >= 0; j -= INTS_PER_MEMBER) {
                sorted = false;
                if (compareNames(j - INTS_PER_MEMBER, j) == 0) {
                    remove(j - INTS_PER_MEMBER);
                    i -= INTS_PER_MEMBER;
                    break;
                }
                swap(j - INTS_PER_MEMBER, j);
            }
        }
        if (!sorted) {
            rewrite(first, begin);
        }
    }

    private int compareNames(int member, int other) {
        return Arrays.compareUnsigned(
                out.bytes(), members[member], members[member + 1], out.bytes(), members[other], members[other + 1]);
    }

    private void remove(int member) {
        System.arraycopy(members, member + INTS_PER_MEMBER, members, member, memberInts - member - INTS_PER_MEMBER);
        memberInts -= INTS_PER_MEMBER;
    }

    private void swap(int member, int other) {
        for (int i = 0; i < INTS_PER_MEMBER; i++) {
            int kept = members[member + i];
            members[member + i] = members[other + i];
            members[other + i] = kept;
        }
    }

    /** Writes the members once more, behind themselves, and moves them to where they began. */
    private void rewrite(int first, int begin) {
        int written = out.size();
        for (int i = first; i < memberInts; i += INTS_PER_MEMBER) {
            out.add(out.bytes(), members[i], members[i + 2]).add(',');
        }
        int size = out.size() - written;
        System.arraycopy(out.bytes(), written, out.bytes(), begin, size);
        out.cut(begin + size);
    }

    private boolean string() {
        at = string.copy(text, at, end, out);
        return at >= 0;
    }
}
