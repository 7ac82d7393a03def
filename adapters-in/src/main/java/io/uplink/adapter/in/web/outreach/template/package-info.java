/** Templates: list, form with preview, and API. */
@NullMarked
package io.uplink.adapter.in.web.outreach.template;

import org.jspecify.annotations.NullMarked;
