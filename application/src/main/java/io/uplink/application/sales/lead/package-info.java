/** What is done with people who may become customers. */
@NullMarked
package io.uplink.application.sales.lead;

import org.jspecify.annotations.NullMarked;
