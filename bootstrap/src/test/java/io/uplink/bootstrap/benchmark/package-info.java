/**
 * What Uplink costs beside the same SQL driven by pgbench: {@code ./mvnw verify -Pbenchmark}. It
 * prints ratios of one run and asserts no time, for machines differ and are noisy.
 */
@NullMarked
package io.uplink.bootstrap.benchmark;

import org.jspecify.annotations.NullMarked;
