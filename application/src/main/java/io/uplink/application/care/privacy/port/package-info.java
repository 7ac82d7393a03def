/** What the personal data of customers need of the outside. */
@NullMarked
package io.uplink.application.care.privacy.port;

import org.jspecify.annotations.NullMarked;
