/** Numbers about Uplink itself, from PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.platform.operations;

import org.jspecify.annotations.NullMarked;
