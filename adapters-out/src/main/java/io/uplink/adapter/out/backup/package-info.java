/** Copies of the database on this machine and far from it; and the programs that make them. */
@NullMarked
package io.uplink.adapter.out.backup;

import org.jspecify.annotations.NullMarked;
