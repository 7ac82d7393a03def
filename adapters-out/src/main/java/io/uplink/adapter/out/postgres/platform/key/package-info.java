/** Sealed secrets, wherever they are stored. */
@NullMarked
package io.uplink.adapter.out.postgres.platform.key;

import org.jspecify.annotations.NullMarked;
