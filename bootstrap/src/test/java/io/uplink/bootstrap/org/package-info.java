/** People, structure and settings on a real database and over HTTP. */
@NullMarked
package io.uplink.bootstrap.org;

import org.jspecify.annotations.NullMarked;
