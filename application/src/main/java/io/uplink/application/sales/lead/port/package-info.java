/** What leads need of others. */
@NullMarked
package io.uplink.application.sales.lead.port;

import org.jspecify.annotations.NullMarked;
