/** What is done about who sells for us, and what they get for it. */
@NullMarked
package io.uplink.application.sales.commission;

import org.jspecify.annotations.NullMarked;
