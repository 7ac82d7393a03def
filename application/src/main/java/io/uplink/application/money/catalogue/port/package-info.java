/** Where the catalogue is kept. */
@NullMarked
package io.uplink.application.money.catalogue.port;

import org.jspecify.annotations.NullMarked;
