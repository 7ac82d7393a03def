package io.uplink.application.money.payment;

import io.uplink.domain.shared.DomainError;

/** No such customer, or none that the reader may see. */
public record UnknownDebtor() implements DomainError {

    @Override
    public String code() {
        return "customer.not-found";
    }

    @Override
    public Category category() {
        return Category.NOT_FOUND;
    }
}
