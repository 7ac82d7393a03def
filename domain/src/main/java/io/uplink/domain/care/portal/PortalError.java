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
