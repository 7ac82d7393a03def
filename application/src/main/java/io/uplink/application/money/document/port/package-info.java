/** What putting documents on paper needs of the store and of a printer. */
@NullMarked
package io.uplink.application.money.document.port;

import org.jspecify.annotations.NullMarked;
