/** Rules as rows, and tickets as rules see them. */
@NullMarked
package io.uplink.adapter.out.postgres.care.rule;

import org.jspecify.annotations.NullMarked;
