/** What the desk needs of the outside. */
@NullMarked
package io.uplink.application.care.desk.port;

import org.jspecify.annotations.NullMarked;
