package io.github.milvusfakedata.internal.gen;

import java.util.List;
import java.util.Locale;

/** How far an order has come. */
public enum OrderState {
    /** Nobody has paid yet. */
    PENDING,
    /** It is paid. */
    PAID,
    /** Somebody packs it. */
    PROCESSING,
    /** It is on its way. */
    SHIPPED,
    /** It has arrived. */
    DELIVERED,
    /** The customer called it off before it was sent. */
    CANCELLED,
    /** The customer sent it back. */
    RETURNED;

    /** States as often as they are, so that a draw among them chooses one. */
    private static final List<OrderState> WEIGHTED = List.of(
            DELIVERED,
            DELIVERED,
            DELIVERED,
            DELIVERED,
            DELIVERED,
            DELIVERED,
            DELIVERED,
            DELIVERED,
            SHIPPED,
            SHIPPED,
            SHIPPED,
            PROCESSING,
            PROCESSING,
            PAID,
            PENDING,
            PENDING,
            CANCELLED,
            CANCELLED,
            RETURNED,
            DELIVERED);

    /** The part of {@link Draw#ORDER} that chooses a row's. */
    public static final int LANE = OrderQuantities.STATE_LANE;

    /** The state that bits choose. */
    static OrderState of(long bits) {
        return WEIGHTED.get(Spread.EVEN.index(bits, WEIGHTED.size()));
    }

    /** The words for all states, as often as they are. */
    public static List<String> words() {
        return WEIGHTED.stream()
                .map(state -> state.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The words for what became of the payment, in the same order. */
    public static List<String> payments() {
        return WEIGHTED.stream()
                .map(state -> state.isPaid()
                        ? state == RETURNED ? "refunded" : "paid"
                        : state == PENDING ? "pending" : "failed")
                .toList();
    }

    boolean isPaid() {
        return this != PENDING && this != CANCELLED;
    }

    boolean isShipped() {
        return this == SHIPPED || isDelivered();
    }

    boolean isDelivered() {
        return this == DELIVERED || this == RETURNED;
    }
}
