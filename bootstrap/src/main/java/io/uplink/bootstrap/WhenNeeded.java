package io.uplink.bootstrap;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Of templates: read when a page first needs them. */
@Qualifier @Retention(RetentionPolicy.RUNTIME)
@interface WhenNeeded {}
