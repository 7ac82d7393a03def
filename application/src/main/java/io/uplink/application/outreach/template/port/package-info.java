/** Where templates are kept. */
@NullMarked
package io.uplink.application.outreach.template.port;

import org.jspecify.annotations.NullMarked;
