package io.uplink.domain.shared;

/**
 * Carries a {@link DomainError} to the inbound adapter, rolling the unit of work back on its way.
 */
public final class DomainException extends RuntimeException {

    private final transient DomainError error;

    public DomainException(DomainError error) {
        super(error.code());
        this.error = error;
    }

    public DomainError error() {
        return error;
    }
}
