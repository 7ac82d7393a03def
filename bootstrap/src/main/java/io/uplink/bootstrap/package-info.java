/** Starts Uplink: finds the database, migrates it, wires the use cases. */
@NullMarked
package io.uplink.bootstrap;

import org.jspecify.annotations.NullMarked;
