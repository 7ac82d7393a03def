/** What asking payers needs of the store and of messages. */
@NullMarked
package io.uplink.application.money.naming.port;

import org.jspecify.annotations.NullMarked;
