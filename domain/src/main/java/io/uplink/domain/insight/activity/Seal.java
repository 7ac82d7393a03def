package io.uplink.domain.insight.activity;

/**
 * A keyed digest that whoever can only write to the database cannot make.
 *
 * @param key the name of its key
 * @param mac in hex
 */
public record Seal(String key, String mac) {}
