/** Registering, finding, correcting and removing customers. */
@NullMarked
package io.uplink.application.care.customer;

import org.jspecify.annotations.NullMarked;
