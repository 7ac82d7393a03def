/** Random tokens, digests and sealing. */
@NullMarked
package io.uplink.adapter.out.crypto;

import org.jspecify.annotations.NullMarked;
