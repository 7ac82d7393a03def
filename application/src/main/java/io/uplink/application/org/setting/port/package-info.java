/** Where settings are declared and kept. */
@NullMarked
package io.uplink.application.org.setting.port;

import org.jspecify.annotations.NullMarked;
