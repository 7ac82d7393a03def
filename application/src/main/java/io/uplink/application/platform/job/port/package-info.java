/** What running jobs needs: the jobs there are, and the ledger of their runs. */
@NullMarked
package io.uplink.application.platform.job.port;

import org.jspecify.annotations.NullMarked;
