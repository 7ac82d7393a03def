/** Copies of the database, with a real pg_dump and a real PostgreSQL. */
@NullMarked
package io.uplink.bootstrap.platform.backup;

import org.jspecify.annotations.NullMarked;
