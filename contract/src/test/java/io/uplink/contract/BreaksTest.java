package io.uplink.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreaksTest {

    private static final String DOCUMENT =
            """
            openapi: 3.1.0
            info:
              title: Tickets
              version: v1
            paths:
              /tickets:
                get:
                  parameters:
                  - name: state
                    in: query
                    required: false
                    schema:
                      type: string
                  responses:
                    "200":
                      description: OK
                      content:
                        application/json:
                          schema:
                            $ref: "#/components/schemas/Ticket"
                post:
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          $ref: "#/components/schemas/NewTicket"
                  responses:
                    "204":
                      description: Done
              /tickets/counts:
                get:
                  responses:
                    "204":
                      description: Done
            components:
              schemas:
                Ticket:
                  type: object
                  properties:
                    number:
                      type: string
                    stars:
                      type: integer
                NewTicket:
                  type: object
                  properties:
                    subject:
                      type: string
            """;

    @Test
    void theSameBreaksNothing() {
        assertThat(Breaks.between(DOCUMENT, DOCUMENT)).isEmpty();
    }

    @Test
    void whatIsAddedBreaksNothing() {
        assertThat(
                        Breaks.between(
                                DOCUMENT,
                                with(
                                        "        stars:\n",
                                        "        rated:\n          type: string\n        stars:\n")))
                .isEmpty();
    }

    @Test
    void aCallThatIsGoneIsABreak() {
        assertThat(breaksWith("  /tickets/counts:", "  /tickets/sums:"))
                .contains("/tickets/counts");
    }

    @Test
    void aFieldThatIsGoneIsABreak() {
        assertThat(breaksWith("        stars:\n", "        points:\n"))
                .isEqualTo("gone: Ticket.stars");
    }

    @Test
    void anAnswerOfAnotherTypeIsABreak() {
        assertThat(breaksWith("          type: integer\n", "          type: string\n"))
                .contains("stars");
    }

    @Test
    void aDemandOfMoreIsABreak() {
        assertThat(breaksWith("required: false", "required: true")).contains("state");
        assertThat(
                        breaksWith(
                                "    NewTicket:\n      type: object\n",
                                "    NewTicket:\n      type: object\n      required:\n      - subject\n"))
                .contains("subject");
    }

    private static String breaksWith(String before, String after) {
        return Breaks.between(DOCUMENT, with(before, after));
    }

    private static String with(String before, String after) {
        assertThat(DOCUMENT).contains(before);
        return DOCUMENT.replace(before, after);
    }
}
