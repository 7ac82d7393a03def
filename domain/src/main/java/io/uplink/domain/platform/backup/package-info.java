/** Copies of the database: when they are made, how long they are kept, what proves them. */
@NullMarked
package io.uplink.domain.platform.backup;

import org.jspecify.annotations.NullMarked;
