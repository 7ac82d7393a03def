package io.uplink.adapter.out.postgres.sales.site;

import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.sales.site.SiteContent;
import io.uplink.domain.sales.site.SiteField;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The row of the public page, as both clients bring it. */
final class SiteColumns {

    static final String SELECT =
            "select draft::text as draft, shown::text as shown, version from public_site";

    private SiteColumns() {}

    static Site read(String draft, @Nullable String shown, long version) {
        return new Site(content(draft), Optional.ofNullable(shown).map(it -> content(it)), version);
    }

    static String write(SiteContent content) {
        var texts = new TreeMap<String, String>();
        for (var field : SiteField.values()) {
            if (!content.text(field).isEmpty()) {
                texts.put(field.key(), content.text(field));
            }
        }
        return StoredJson.write(texts);
    }

    /** A release that reads more strictly leaves out what it cannot read, not the page. */
    private static SiteContent content(String json) {
        var texts = new HashMap<String, String>();
        for (var entry : ((Map<?, ?>) StoredJson.read(json, Map.class)).entrySet()) {
            texts.put(String.valueOf(entry.getKey()), String.valueOf(entry.getValue()));
        }
        try {
            return SiteContent.ofKeys(texts);
        } catch (DomainException outdated) {
            if (outdated.error() instanceof Invalid(var faults)) {
                faults.forEach(fault -> texts.remove(fault.field()));
                return SiteContent.ofKeys(texts);
            }
            throw outdated;
        }
    }
}
