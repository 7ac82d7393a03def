/** What is sent on which occasion: shown, tried and changed. */
@NullMarked
package io.uplink.application.outreach.template;

import org.jspecify.annotations.NullMarked;
