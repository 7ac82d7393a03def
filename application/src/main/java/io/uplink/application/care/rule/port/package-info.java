/** What rules need from the outside. */
@NullMarked
package io.uplink.application.care.rule.port;

import org.jspecify.annotations.NullMarked;
