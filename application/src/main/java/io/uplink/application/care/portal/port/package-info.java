/** What customers' own pages need from outside. */
@NullMarked
package io.uplink.application.care.portal.port;

import org.jspecify.annotations.NullMarked;
