/** Customers: who they are, how to reach them, where their service is and how it stands. */
@NullMarked
package io.uplink.domain.care.customer;

import org.jspecify.annotations.NullMarked;
