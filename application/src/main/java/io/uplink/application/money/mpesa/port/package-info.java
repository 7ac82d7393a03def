/** What mobile money needs of the store, of Safaricom and of the rest of the company. */
@NullMarked
package io.uplink.application.money.mpesa.port;

import org.jspecify.annotations.NullMarked;
