package io.github.milvusfakedata.internal.tree;

import io.github.milvusfakedata.schema.Shown;
import java.util.Optional;

/**
 * The way from the outermost value of a text to another one. It becomes text where a problem needs it and not before, since
 * nearly all values have none, and writing all paths out took a fifth of the time of reading.
 *
 * @param around the value around this one; empty for the outermost
 * @param name the name of a member; empty for an item of a list
 * @param item the place of an item in its list, from 0; 0 for a member
 * @param isItem whether it is an item of a list
 */
record TreePath(Optional<TreePath> around, String name, int item, boolean isItem) {
    /** The outermost value. */
    static final TreePath ROOT = new TreePath(Optional.empty(), "", 0, false);

    /** A member of the object that stands here. */
    TreePath member(String member) {
        return new TreePath(Optional.of(this), member, 0, false);
    }

    /** An item of the list that stands here. */
    TreePath item(int index) {
        return new TreePath(Optional.of(this), "", index, true);
    }

    /**
     * The path as the checks write it: a bare list is the list of fields, and a schema inside a dataset's meta.json is the
     * schema itself.
     */
    String text(Content content) {
        if (around.isEmpty()) {
            return "";
        }
        String before = around.get().text(content);
        if (isItem) {
            return (before.isEmpty() ? content.outermostList() : before) + '[' + item + ']';
        }
        if (before.isEmpty()) {
            return content.isLeftOut(name) ? "" : Shown.plain(name);
        }
        return before + '.' + Shown.plain(name);
    }
}
