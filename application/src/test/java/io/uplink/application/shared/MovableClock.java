package io.uplink.application.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Stands still until a test moves it. */
public final class MovableClock implements InstantSource {

    private Instant now;

    public MovableClock(Instant now) {
        this.now = now;
    }

    /** Stands at an instant written as {@code 2026-03-02T06:00:00Z}. */
    public static MovableClock at(String instant) {
        return new MovableClock(Instant.parse(instant));
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    public void moveTo(Instant instant) {
        now = instant;
    }
}
