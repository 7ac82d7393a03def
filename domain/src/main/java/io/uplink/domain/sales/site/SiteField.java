package io.uplink.domain.sales.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is written on the public page, as it is typed. What is said in both languages is
 * two fields; a list is a line each, its parts divided by a bar: {@code Ngarua | live | Since
 * 2021}.
 */
public enum SiteField {
    DESIGN(Shape.CHOICE, 10, 1),
    TITLE_EN(Shape.LINE, 80, 1),
    TITLE_SW(Shape.LINE, 80, 1),
    LEAD_EN(Shape.TEXT, 300, 1),
    LEAD_SW(Shape.TEXT, 300, 1),
    /** What search engines and shared links say. */
    SUMMARY_EN(Shape.TEXT, 160, 1),
    SUMMARY_SW(Shape.TEXT, 160, 1),
    /** Under the heading of the packages. */
    TERMS_EN(Shape.TEXT, 200, 1),
    TERMS_SW(Shape.TEXT, 200, 1),
    /** What else we do: {@code title | text}. */
    SERVICES_EN(Shape.LINES, 240, 2),
    SERVICES_SW(Shape.LINES, 240, 2),
    /** {@code question | answer}. */
    QUESTIONS_EN(Shape.LINES, 500, 2),
    QUESTIONS_SW(Shape.LINES, 500, 2),
    /**
     * {@code name / other spelling | live, coming or none | note}; names and notes are the same in
     * every language.
     */
    AREAS(Shape.LINES, 240, 3),
    /** {@code what they said | who | where}, in the language they said it in. */
    VOICES(Shape.LINES, 320, 3),
    WHATSAPP(Shape.PHONE, 30, 1),
    EMAIL(Shape.EMAIL, 254, 1),
    FACEBOOK(Shape.ADDRESS, 200, 1),
    INSTAGRAM(Shape.ADDRESS, 200, 1),
    X(Shape.ADDRESS, 200, 1);

    /** More lines than anybody reads. */
    public static final int MOST_LINES = 20;

    /** Areas are asked for more than read. */
    public static final int MOST_AREAS = 200;

    /** How it is typed. */
    public enum Shape {
        CHOICE,
        LINE,
        TEXT,
        LINES,
        PHONE,
        EMAIL,
        ADDRESS
    }

    private final Shape shape;
    private final int longest;
    private final int parts;

    SiteField(Shape shape, int longest, int parts) {
        this.shape = shape;
        this.longest = longest;
        this.parts = parts;
    }

    /** As stored and sent: {@code title-en}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Shape shape() {
        return shape;
    }

    /** Lines, where there are several. */
    public int mostLines() {
        return this == AREAS ? MOST_AREAS : MOST_LINES;
    }

    /** Characters, of each line where there are several. */
    public int longest() {
        return longest;
    }

    /** Of a line. */
    public int parts() {
        return parts;
    }

    public static Optional<SiteField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findAny();
    }
}
