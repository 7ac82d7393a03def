/** Copies of the database: making, keeping, trying and handing them out. */
@NullMarked
package io.uplink.application.platform.backup;

import org.jspecify.annotations.NullMarked;
