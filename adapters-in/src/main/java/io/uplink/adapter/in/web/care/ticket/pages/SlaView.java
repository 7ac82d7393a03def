package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;

/**
 * How a promise stands, in words and as a bar.
 *
 * @param kind the class that colours it: ok, risk, late, hold, met or none
 * @param icon of Tabler, without its prefix; empty for none
 * @param percent of the time that is used
 * @param running whether a bar says more than the words
 */
@TemplateData
public record SlaView(String kind, String icon, String text, int percent, boolean running) {

    static SlaView settled(String kind, String icon, String text) {
        return new SlaView(kind, icon, text, 100, false);
    }

    static SlaView running(String kind, String icon, String text, int percent) {
        return new SlaView(kind, icon, text, percent, true);
    }

    SlaView saying(String other) {
        return new SlaView(kind, icon, other, percent, running);
    }
}
