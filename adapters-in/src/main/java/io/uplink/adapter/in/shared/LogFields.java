package io.uplink.adapter.in.shared;

/** Names of what is attached to every line of a call, a delivery or a run of a job. */
public final class LogFields {

    /** The name of the call; also that of everything it caused later. */
    public static final String CORRELATION = "correlation";

    private LogFields() {}
}
