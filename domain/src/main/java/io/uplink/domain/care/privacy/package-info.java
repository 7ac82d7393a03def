/** Personal data of customers: what is erased of them, and what has to stay. */
@NullMarked
package io.uplink.domain.care.privacy;

import org.jspecify.annotations.NullMarked;
