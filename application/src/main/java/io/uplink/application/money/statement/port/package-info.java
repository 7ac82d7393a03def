/** What statements need of the store. */
@NullMarked
package io.uplink.application.money.statement.port;

import org.jspecify.annotations.NullMarked;
