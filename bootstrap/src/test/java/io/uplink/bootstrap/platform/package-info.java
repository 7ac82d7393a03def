/** The platform's adapters on a real PostgreSQL. */
@NullMarked
package io.uplink.bootstrap.platform;

import org.jspecify.annotations.NullMarked;
