package io.uplink.adapter.in.web.org;

/** A choice of a select or of a row of boxes. */
public record Option(String value, String text, boolean chosen) {}
