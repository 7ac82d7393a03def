/** What searching needs. */
@NullMarked
package io.uplink.application.insight.search.port;

import org.jspecify.annotations.NullMarked;
