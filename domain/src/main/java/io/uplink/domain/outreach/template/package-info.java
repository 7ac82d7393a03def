/** The texts that customers and our people are sent, and what may stand in them. */
@NullMarked
package io.uplink.domain.outreach.template;

import org.jspecify.annotations.NullMarked;
