/** What every use case may rely on: who asks, one unit of work, the outbox, the activity trail. */
@NullMarked
package io.uplink.application.shared;

import org.jspecify.annotations.NullMarked;
