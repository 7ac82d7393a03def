package io.uplink.domain.money.document;

import java.util.UUID;

/** Names a document, whatever its kind. */
public record DocumentRef(DocumentKind kind, UUID id) {}
