/** Looking up who changed what. */
@NullMarked
package io.uplink.application.insight.activity;

import org.jspecify.annotations.NullMarked;
