package io.uplink.application.money.document.port;

/**
 * What proves that a code is ours. It is the same for as long as paper lasts, whatever keys are
 * changed, so it lies with the documents.
 */
@FunctionalInterface
public interface DocumentSecret {

    /** Sixty-four hexadecimal digits of chance. */
    String value();
}
