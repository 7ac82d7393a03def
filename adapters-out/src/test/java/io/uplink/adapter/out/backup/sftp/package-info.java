/** A second place by SFTP, against a server on loopback. */
@NullMarked
package io.uplink.adapter.out.backup.sftp;

import org.jspecify.annotations.NullMarked;
