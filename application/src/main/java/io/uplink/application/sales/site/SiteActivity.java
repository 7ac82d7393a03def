package io.uplink.application.sales.site;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.sales.site.SiteField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What the activity trail says about the public page. */
final class SiteActivity {

    /** There is one page; the trail wants an id of everything. */
    private static final Subject SITE =
            new Subject("site", new UUID(0x019a000000007000L, 0x800000000000d002L), "");

    private SiteActivity() {}

    static Subject site() {
        return SITE;
    }

    /** The headlines; the whole of it would be a page in the trail. */
    static Map<String, String> facts(Site site) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("title", site.draft().text(SiteField.TITLE_EN));
        facts.put("titleSw", site.draft().text(SiteField.TITLE_SW));
        facts.put("shown", Boolean.toString(site.shown().isPresent()));
        return facts;
    }
}
