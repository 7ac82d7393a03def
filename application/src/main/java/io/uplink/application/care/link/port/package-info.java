/** What the use cases of links need from outside. */
@NullMarked
package io.uplink.application.care.link.port;

import org.jspecify.annotations.NullMarked;
