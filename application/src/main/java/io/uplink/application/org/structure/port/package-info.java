/** Where branches, departments and teams are kept, and what their pages show. */
@NullMarked
package io.uplink.application.org.structure.port;

import org.jspecify.annotations.NullMarked;
