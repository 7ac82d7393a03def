/** Works off what Safaricom told, and asks what it did not tell. */
@NullMarked
package io.uplink.adapter.in.schedule.money.mpesa;

import org.jspecify.annotations.NullMarked;
