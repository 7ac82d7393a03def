package io.uplink.domain.sales.order;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people call an order, and type to pay for it: {@code ORD-2026-000001}. */
public record OrderNumber(String text) {

    private static final Pattern FORM = Pattern.compile("ORD-\\d{4}-\\d{6,9}");

    public OrderNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an order number");
        }
    }

    public static OrderNumber of(int year, long number) {
        return new OrderNumber(String.format(Locale.ROOT, "ORD-%04d-%06d", year, number));
    }

    @Override
    public String toString() {
        return text;
    }
}
