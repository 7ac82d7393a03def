package io.uplink.application.shared;

/**
 * What the operator set, or what is usual. Reading needs no unit of work and no query each time.
 */
public interface Settings {

    <T> T get(Setting<T> setting);
}
