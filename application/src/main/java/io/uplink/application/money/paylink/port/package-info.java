/** What paying by an address needs of the store and of messages. */
@NullMarked
package io.uplink.application.money.paylink.port;

import org.jspecify.annotations.NullMarked;
