package io.uplink.domain.sales.site;

import io.uplink.domain.shared.DomainException;
import java.util.Optional;

/**
 * The public page: what is being written, and what visitors see meanwhile.
 *
 * @param shown empty while there is no public page
 */
public record Site(SiteContent draft, Optional<SiteContent> shown, long version) {

    public Site written(SiteContent content) {
        return new Site(content, shown, version);
    }

    /** Visitors see what was written from now on; a page without a title says nothing. */
    public Site published() {
        if (draft.text(SiteField.TITLE_EN).isEmpty() && draft.text(SiteField.TITLE_SW).isEmpty()) {
            throw new DomainException(new SiteError.NoTitle());
        }
        return new Site(draft, Optional.of(draft), version);
    }

    /** Visitors are shown the way in instead; what was written stays. */
    public Site withdrawn() {
        return new Site(draft, Optional.empty(), version);
    }

    public boolean hasUnpublished() {
        return !shown.equals(Optional.of(draft));
    }
}
