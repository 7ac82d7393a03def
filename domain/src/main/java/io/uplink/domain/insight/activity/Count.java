package io.uplink.domain.insight.activity;

/**
 * Entries as they are now.
 *
 * @param last the place of the last one; 0 if there is none
 * @param digest as {@link Block#digest}
 */
public record Count(long last, int entries, String digest) {}
