package io.uplink.domain.care.field;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a field of a ticket; never blank. */
public sealed interface FieldValue {

    /** As one types it, and as programs read it: {@code -21.5}, {@code 2026-11-24}, {@code yes}. */
    String typed();

    /** Words, or the key of what was chosen. */
    record Words(String typed) implements FieldValue {}

    /** A number in the unit of its field. */
    record Amount(BigDecimal number) implements FieldValue {

        /** {@code 1.50} is {@code 1.5}. */
        public Amount {
            number = number.stripTrailingZeros();
            if (number.scale() < 0) {
                number = number.setScale(0);
            }
        }

        @Override
        public String typed() {
            return number.toPlainString();
        }
    }

    /** A day. */
    record Day(LocalDate day) implements FieldValue {
        @Override
        public String typed() {
            return day.toString();
        }
    }

    /** Yes or no. */
    record Answer(boolean yes) implements FieldValue {
        @Override
        public String typed() {
            return yes ? "yes" : "no";
        }
    }
}
