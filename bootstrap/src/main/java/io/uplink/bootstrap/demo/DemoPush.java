package io.uplink.bootstrap.demo;

/** A phone that was asked to pay, and how it will answer. */
record DemoPush(
        String checkout,
        String callback,
        String shortcode,
        String phone,
        long shillings,
        String reference,
        Ending ending,
        long endsAtNanos) {

    boolean over() {
        return System.nanoTime() >= endsAtNanos;
    }

    /** How a request ends: the last digit of the phone decides. */
    enum Ending {
        PAID(0, "The service request is processed successfully."),
        PAID_TWICE_TOLD(0, "The service request is processed successfully."),
        CANCELLED(1032, "Request cancelled by user"),
        NO_MONEY(1, "The balance is insufficient for the transaction."),
        UNHEARD(0, "The service request is processed successfully."),
        UNREACHABLE(1037, "DS timeout user cannot be reached");

        private final int code;
        private final String words;

        Ending(int code, String words) {
            this.code = code;
            this.words = words;
        }

        int code() {
            return code;
        }

        String words() {
            return words;
        }

        static Ending of(String phone) {
            return switch (phone.isEmpty() ? '0' : phone.charAt(phone.length() - 1)) {
                case '5' -> PAID_TWICE_TOLD;
                case '6' -> CANCELLED;
                case '7' -> NO_MONEY;
                case '8' -> UNHEARD;
                case '9' -> UNREACHABLE;
                default -> PAID;
            };
        }
    }
}
