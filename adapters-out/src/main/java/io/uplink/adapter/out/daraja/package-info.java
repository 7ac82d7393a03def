/** Safaricom's Daraja API: what we ask of it, and what it writes to us. */
@NullMarked
package io.uplink.adapter.out.daraja;

import org.jspecify.annotations.NullMarked;
