package io.uplink.adapter.in.web.insight.wallboard;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * The page around the figures.
 *
 * @param query of the addresses that the page asks: {@code ?branch=…}, or empty
 * @param light whether it was asked for in light; a wall is dark
 * @param branches to choose from; empty for who has one
 */
@TemplateData
public record WallView(String query, String branch, boolean light, List<Choice> branches) {

    /** A branch. */
    @TemplateData
    public record Choice(String id, String name, boolean chosen) {}
}
