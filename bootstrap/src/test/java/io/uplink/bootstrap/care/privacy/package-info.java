/** Personal data of customers on a real database and over HTTP. */
@NullMarked
package io.uplink.bootstrap.care.privacy;

import org.jspecify.annotations.NullMarked;
