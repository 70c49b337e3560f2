package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.SharedFlag;
import io.github.milvusfakedata.internal.spec.FlagSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class OldFlags {
    private static final int PERCENT_OTHERWISE = 50;

    /** Names and the share of true values, in per cent. */
    private static final List<Map.Entry<String, Integer>> PERCENTS = List.of(
            Map.entry("in stock, available, is available, availability, stock, purchasable, orderable", 85),
            Map.entry("active, is active, enabled, valid, is valid, alive, online", 80),
            Map.entry("public, is public, visible, published, is published, listed, open, is open", 75),
            Map.entry(
                    "verified, is verified, confirmed, approved, email verified, has consent, subscribed, indexed", 65),
            Map.entry("has image, has photo, has thumbnail, has picture, image, has description, has email", 70),
            Map.entry("has subtitle, has caption, subtitle, caption, has transcript, returned customer, processed", 45),
            Map.entry(
                    "discount, on sale, is on sale, has discount, discounted, sale, has video, video, has comment", 25),
            Map.entry("premium, is premium, vip, pro, paid, is paid, featured, is featured, recommended, member", 20),
            Map.entry("new, is new, trending, popular, bestseller, sponsored, promoted, exclusive, has attachment", 12),
            Map.entry("admin, is admin, adult, explicit, nsfw, sensitive, archived, is archived, draft, private", 8),
            Map.entry("breaking, is breaking, deleted, is deleted, banned, blocked, spam, fraud, is fraud, flagged", 4),
            Map.entry("error, failed, duplicate, expired, hidden, suspended, locked, removed, test, bot, broken", 3));

    private OldFlags() {}

    static ValueSpec of(FieldName name) {
        return new FlagSpec(percent(name), shared(name));
    }

    static List<Map.Entry<String, Integer>> percents() {
        return PERCENTS;
    }

    private static int percent(FieldName name) {
        NameIndex<Integer> index = new NameIndex<>();
        for (Map.Entry<String, Integer> entry : PERCENTS) {
            index.add(entry.getKey(), entry.getValue());
        }
        return index.find(name).orElse(PERCENT_OTHERWISE);
    }

    private static Optional<SharedFlag> shared(FieldName name) {
        NameIndex<Optional<SharedFlag>> index = new NameIndex<>();
        index.add(
                "in stock, available, is available, availability, purchasable, orderable",
                Optional.of(SharedFlag.AVAILABLE));
        index.add("public, is public, visible, published, is published, listed", Optional.of(SharedFlag.VISIBLE));
        index.add("has subtitle, has caption, subtitle, caption", Optional.of(SharedFlag.SUBTITLED));
        for (Map.Entry<String, Integer> entry : PERCENTS) {
            index.add(entry.getKey(), Optional.empty());
        }
        return index.find(name).orElse(Optional.empty());
    }
}
