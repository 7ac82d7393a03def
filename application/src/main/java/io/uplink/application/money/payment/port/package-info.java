/** Where payments are kept. */
@NullMarked
package io.uplink.application.money.payment.port;

import org.jspecify.annotations.NullMarked;
