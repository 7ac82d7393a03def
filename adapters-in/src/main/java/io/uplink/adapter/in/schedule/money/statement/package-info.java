/** Works off the lines of statements. */
@NullMarked
package io.uplink.adapter.in.schedule.money.statement;

import org.jspecify.annotations.NullMarked;
