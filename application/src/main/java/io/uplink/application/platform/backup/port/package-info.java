/** What copies of the database need: tools, places, a seal, and the record of both. */
@NullMarked
package io.uplink.application.platform.backup.port;

import org.jspecify.annotations.NullMarked;
