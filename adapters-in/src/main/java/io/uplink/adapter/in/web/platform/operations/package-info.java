/** Health, metrics and the access log, for whoever keeps Uplink running. */
@NullMarked
package io.uplink.adapter.in.web.platform.operations;

import org.jspecify.annotations.NullMarked;
