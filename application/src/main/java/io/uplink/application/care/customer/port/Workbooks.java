package io.uplink.application.care.customer.port;

/** Reads the files that spreadsheets keep their own way. */
public interface Workbooks {

    /** Whether it looks like one: then it is no text. */
    boolean isWorkbook(byte[] content);

    /**
     * The first sheet as a table of text, a line for each of its rows and none for what lies behind
     * the most that an import takes. Days are in ISO form. Refuses what is no workbook after all,
     * and one that unpacks to more than a list of customers can be.
     */
    String asTable(byte[] content);
}
