package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.meaning.NumberPlan.Fit;
import java.util.ArrayList;
import java.util.List;

/** Numbers about persons and their attention. */
final class PeopleNumbers {

    private PeopleNumbers() {}

    static List<NumberMeaning> of() {
        List<NumberMeaning> meanings = new ArrayList<>(people());
        meanings.addAll(audience());
        return meanings;
    }

    private static List<NumberMeaning> people() {
        return List.of(
                new NumberMeaning(
                        "age, user age, customer age", "age of 16 to 90 years", NumberPlan.shared(Quantity.AGE, 1, 0)),
                new NumberMeaning(
                        "purchase, total purchase, purchase count, order, order count, num order, number of order, total order",
                        "purchases of the row's person, many of them few",
                        NumberPlan.shared(Quantity.PURCHASES, 1, 0)),
                new NumberMeaning(
                        "spent, total spent, lifetime value, ltv, customer value, total spend, spending, amount spent",
                        "what the row's purchases came to; 0 without purchases",
                        NumberPlan.money(Quantity.SPENT_CENTS, Fit.CLAMP)),
                new NumberMeaning(
                        "follower, follower count, subscriber, subscriber count, following, following count, friend, friend"
                                + " count, member, member count, fan",
                        "number of people, heavy-tailed",
                        NumberPlan.own(Distribution.heavyTail(310, 0.95, 0, 9_000_000), 0)),
                new NumberMeaning(
                        "employee, employee count, headcount, staff, team size, company size",
                        "number of employees",
                        NumberPlan.own(Distribution.heavyTail(120, 0.8, 1, 300_000), 0)),
                new NumberMeaning(
                        "population, resident, inhabitant",
                        "number of inhabitants",
                        NumberPlan.own(Distribution.heavyTail(40_000, 0.9, 100, 35_000_000), 0)),
                new NumberMeaning(
                        "rating, star, review score, avg rating, average rating, user rating, rating score, review rating, stars"
                                + " rating, customer rating",
                        "1 to 5 with one decimal, mostly high",
                        NumberPlan.shared(Quantity.RATING_TENTHS, 10, 1)),
                new NumberMeaning(
                        "experience, year of experience, experience year, tenure",
                        "0 to 40 years",
                        NumberPlan.own(Distribution.through(0, 1, 3, 5, 8, 12, 18, 26, 40), 0)));
    }

    private static List<NumberMeaning> audience() {
        return List.of(
                new NumberMeaning(
                        "view, view count, play, play count, impression, download, download count, read count,"
                                + " visit, visit count, hit, page view, stream count, listen count, click, click count",
                        "number of views, half of them below 2,400",
                        NumberPlan.shared(Quantity.VIEWS, 1, 0)),
                new NumberMeaning(
                        "like, like count, favorite, favorite count, upvote, reaction, heart, thumb up, vote, vote count, score count",
                        "1 to 9 per cent of the row's views",
                        NumberPlan.shared(Quantity.LIKES, 1, 0)),
                new NumberMeaning(
                        "comment, comment count, review count, review, num review, number of review, reply count, rating count,"
                                + " num comment, answer count, dislike, dislike count, downvote",
                        "at most a fifth of the row's likes",
                        NumberPlan.shared(Quantity.COMMENTS, 1, 0)),
                new NumberMeaning(
                        "share count, retweet, retweet count, repost, forward, citation count, citation, save count",
                        "at most a third of the row's likes",
                        NumberPlan.shared(Quantity.SHARES, 1, 0)));
    }
}
