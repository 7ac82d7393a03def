package io.uplink.bootstrap;

/** Uplink cannot start as it is told to; the message is for the operator. */
final class StartRefused extends RuntimeException {

    StartRefused(String message) {
        super(message);
    }
}
