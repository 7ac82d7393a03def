/** Statements of shortcodes, and the proof of their days. */
@NullMarked
package io.uplink.adapter.out.postgres.money.statement;

import org.jspecify.annotations.NullMarked;
