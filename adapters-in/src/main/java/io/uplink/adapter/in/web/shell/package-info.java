/**
 * What every page for people who are signed in stands in: menu, top bar, sentence of the moment.
 */
@NullMarked
package io.uplink.adapter.in.web.shell;

import org.jspecify.annotations.NullMarked;
