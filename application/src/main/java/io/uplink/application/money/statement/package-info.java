/** Takes statements, books what only they know, and proves each day against calls and books. */
@NullMarked
package io.uplink.application.money.statement;

import org.jspecify.annotations.NullMarked;
