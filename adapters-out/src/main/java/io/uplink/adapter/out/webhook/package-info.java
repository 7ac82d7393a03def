/** Calls to the programs of others, signed, and never to a machine of the inside. */
@NullMarked
package io.uplink.adapter.out.webhook;

import org.jspecify.annotations.NullMarked;
