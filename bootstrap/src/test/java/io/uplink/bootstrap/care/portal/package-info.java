/** Tests of customers' own pages. */
@NullMarked
package io.uplink.bootstrap.care.portal;

import org.jspecify.annotations.NullMarked;
