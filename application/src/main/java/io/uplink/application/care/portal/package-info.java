/** Customers on their own pages: what they owe, what they reported, how we reach them. */
@NullMarked
package io.uplink.application.care.portal;

import org.jspecify.annotations.NullMarked;
