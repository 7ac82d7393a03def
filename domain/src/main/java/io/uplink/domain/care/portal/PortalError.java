package io.uplink.domain.care.portal;

import io.uplink.domain.shared.DomainError;

/** What is refused to customers who come to their own pages. */
public sealed interface PortalError extends DomainError {

    /** The telephone got as many codes as it gets in an hour. */
    record Enough() implements PortalError {
        @Override
        public String code() {
            return "portal.enough-codes";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }
    }

    /** The customer wanted as many new numbers as anybody may in an hour. */
    record EnoughNumbers() implements PortalError {
        @Override
        public String code() {
            return "portal.enough-numbers";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }
    }

    /** The number stands on a record that is only read with the customer's own. */
    record NumberElsewhere() implements PortalError {
        @Override
        public String code() {
            return "portal.number-elsewhere";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }
    }

    /** Nobody is in, or no longer. */
    record NotIn() implements PortalError {
        @Override
        public String code() {
            return "portal.not-in";
        }

        @Override
        public Category category() {
            return Category.UNAUTHENTICATED;
        }
    }
}
