/** What complaints need from outside the core. */
@NullMarked
package io.uplink.application.care.complaint.port;

import org.jspecify.annotations.NullMarked;
