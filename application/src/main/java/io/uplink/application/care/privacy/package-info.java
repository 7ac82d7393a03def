/** Personal data of customers: handing them out, erasing them, and who looked at them. */
@NullMarked
package io.uplink.application.care.privacy;

import org.jspecify.annotations.NullMarked;
