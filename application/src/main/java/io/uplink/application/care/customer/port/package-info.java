/** Where customers are kept, and what their screens show. */
@NullMarked
package io.uplink.application.care.customer.port;

import org.jspecify.annotations.NullMarked;
