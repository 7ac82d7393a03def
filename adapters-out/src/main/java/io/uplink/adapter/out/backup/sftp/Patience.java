package io.uplink.adapter.out.backup.sftp;

import java.time.Duration;

/**
 * How long the far side may take.
 *
 * @param connect until it takes the connection
 * @param greeting until both agreed on keys and it proved who it is
 * @param login until it let us in
 * @param idle for each answer after that, and for each piece that it takes
 * @param whole for a whole copy
 */
record Patience(
        Duration connect, Duration greeting, Duration login, Duration idle, Duration whole) {

    /**
     * The same to connect and in all as for a bucket. A small machine takes seconds to agree on
     * keys; one that slows down who guesses passwords takes them to let in; a disk that was asleep,
     * half a minute to wake up.
     */
    static final Patience USUAL =
            new Patience(
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofHours(4));
}
