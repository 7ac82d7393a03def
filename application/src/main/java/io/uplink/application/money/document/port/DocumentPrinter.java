package io.uplink.application.money.document.port;

/** Lays a sheet out on A4 pages. */
@FunctionalInterface
public interface DocumentPrinter {

    /** A PDF; the same bytes for the same sheet. */
    byte[] print(PaperSheet sheet);
}
