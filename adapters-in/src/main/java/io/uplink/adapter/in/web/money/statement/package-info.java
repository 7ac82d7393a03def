/** Statements of shortcodes, and the proof of their days. */
@NullMarked
package io.uplink.adapter.in.web.money.statement;

import org.jspecify.annotations.NullMarked;
