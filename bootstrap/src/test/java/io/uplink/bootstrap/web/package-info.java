/** What tests of pages and resources share. */
@NullMarked
package io.uplink.bootstrap.web;

import org.jspecify.annotations.NullMarked;
