/** What sending messages needs from outside: gateways, the queue, facts and links. */
@NullMarked
package io.uplink.application.outreach.message.port;

import org.jspecify.annotations.NullMarked;
