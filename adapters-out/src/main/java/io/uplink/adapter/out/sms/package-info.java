/** Any gateway that takes texts over HTTP. */
@NullMarked
package io.uplink.adapter.out.sms;

import org.jspecify.annotations.NullMarked;
