package io.uplink.application.care.privacy.port;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lists of customers that somebody brought along: files and rows full of personal data. */
public interface ImportedLists {

    /**
     * Forgets what stood in lists that nothing happened to since, within the caller's unit of work:
     * the file, and what its rows said. How many rows came to what is still known. One that still
     * waited for a yes counts as cancelled; one that is being read or imported is left alone.
     *
     * @param at when they are forgotten
     */
    List<Forgotten> forget(Instant before, Instant at, int most);

    /** A list that was forgotten. */
    record Forgotten(UUID id, String fileName) {}
}
