/** Personal data of customers, for whoever may hand them out and erase them. */
@NullMarked
package io.uplink.adapter.in.web.care.privacy;

import org.jspecify.annotations.NullMarked;
