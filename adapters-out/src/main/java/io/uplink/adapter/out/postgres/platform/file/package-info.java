/** Bytes of files in chunks, beside the rows that point to them. */
@NullMarked
package io.uplink.adapter.out.postgres.platform.file;

import org.jspecify.annotations.NullMarked;
