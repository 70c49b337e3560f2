package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Distribution;
import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.meaning.NumberPlan.Fit;
import java.util.List;

/** Prices, sums and stocks. */
final class MoneyNumbers {

    private MoneyNumbers() {}

    static List<NumberMeaning> of() {
        return List.of(
                new NumberMeaning(
                        "price, cost, unit price, list price, regular price, msrp, amount, fee, rent",
                        "price, half of them below 39, most ending in .99",
                        NumberPlan.money(Quantity.PRICE_CENTS, Fit.SPREAD)),
                new NumberMeaning(
                        "sale price, discounted price, discount price, final price, offer price, special price",
                        "60 to 95 per cent of the row's price",
                        NumberPlan.money(Quantity.SALE_PRICE_CENTS, Fit.SPREAD)),
                new NumberMeaning(
                        "total, subtotal, order total, total price, order value, revenue, total amount, turnover, sales amount",
                        "sum of an order",
                        NumberPlan.own(Distribution.heavyTail(86, 0.6, 1, 20_000), 2)),
                new NumberMeaning(
                        "tax, shipping cost, shipping fee, delivery fee, tip, service fee",
                        "small sum",
                        NumberPlan.own(Distribution.heavyTail(5.9, 0.35, 0.5, 90), 2)),
                new NumberMeaning(
                        "salary, income, annual income, wage, budget, yearly income, funding",
                        "sum for a year",
                        NumberPlan.own(Distribution.heavyTail(48_000, 0.3, 9_000, 900_000), 0)),
                new NumberMeaning(
                        "balance, account balance, credit, debt",
                        "sum on an account",
                        NumberPlan.own(Distribution.heavyTail(1_400, 0.7, 0, 250_000), 2)),
                new NumberMeaning(
                        "stock, stock quantity, inventory, inventory count, stock level, units in stock, stock count,"
                                + " available quantity, on hand",
                        "units in stock, none of one thing in eight",
                        NumberPlan.shared(Quantity.STOCK, 1, 0)),
                new NumberMeaning(
                        "quantity, qty, order quantity, unit, piece, num item, item count, pack quantity",
                        "units of an order, mostly few",
                        NumberPlan.own(Distribution.heavyTail(2.6, 0.4, 1, 90), 0)));
    }
}
