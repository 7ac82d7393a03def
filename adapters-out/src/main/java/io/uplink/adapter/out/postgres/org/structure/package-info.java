/** Branches, departments and teams as rows. */
@NullMarked
package io.uplink.adapter.out.postgres.org.structure;

import org.jspecify.annotations.NullMarked;
