/** Where quotes are kept. */
@NullMarked
package io.uplink.application.money.quote.port;

import org.jspecify.annotations.NullMarked;
