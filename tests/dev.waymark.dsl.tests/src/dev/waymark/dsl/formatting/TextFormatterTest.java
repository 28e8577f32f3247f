/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.Texts;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.GeneratedJourneys;

class TextFormatterTest {

    private static final String CANONICAL = """
            // The shop

            channel web   "Online shop" digital  // where it all happens
            channel phone "Hotline"     interpersonal
            channel letters

            touchpoint cart     "Cart" website on web owner shop
            touchpoint callBack "Call"         on phone
            touchpoint page     "Page"         on web {
              allows "Read"
              note "Old"
            }

            team shop  "Shop"
            system erp "Resources"

            source clicks "Clicks" clickstream { period 2026-07-01 .. 2026-09-30  sample 18200 }
            source talks           interview   { date 2026-10-05 }

            persona maya "Maya" {
              age 31  occupation "Nurse"
              goal "Run"                 evidence talks
              need "Know the right size" evidence talks, clicks
              frustration "Sizes differ"

              says "Just tell me which one."
            }

            journey buy "Buying" {
              persona maya
              scenario "Before the race"

              stage find "Find" {
                goal "Choose"

                // first of all
                step look "Looks" at page, cart {
                  feels curious +1  takes 12 min
                  pain slow "Slow" severity 3 evidence clicks { note "Measured twice" }
                  opportunity fast "Faster" solves slow impact 5 effort 2
                  physical evidence "Screen"
                  frontstage shop "Answers" {
                    rule "Within a day"
                    /* the shop's own words */
                    takes 5 min
                  }
                  moment of truth
                  -> decide 50 % when "in a hurry"
                }
                decision decide "Which?" {
                  yes          62 %          -> done
                  "no, thanks" 100 customers -> out
                }
                exit out
                end done { feels glad +2 }
              }
            }
            """;

    static List<Path> examples() {
        return Examples.files();
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @Test
    void canonicalTextStays() {
        assertEquals(CANONICAL, Texts.FILES.format(CANONICAL));
    }

    @Test
    void carelessTextBecomesCanonical() {
        String careless = """
                channel web "Online shop"   digital // where it all happens
                channel phone
                "Hotline" interpersonal channel letters
                touchpoint cart "Cart" website on web owner shop touchpoint call "Call" on phone


                touchpoint page "Page" on web{allows "Read"
                note "Old"}
                team shop "Shop"
                persona maya "Maya" { age 31   occupation "Nurse"
                goal "Run" evidence talks
                    need "Know" evidence talks ,clicks }
                journey buy {persona maya scenario "Before the race"
                stage find "Find" {goal "Choose"
                // first of all
                step look "Looks" at page,cart { feels curious +1 takes 12 min
                frontstage shop "Answers" {
                rule "Within a day" /* the shop's own words */ takes 5 min
                } moment of truth }
                decision decide "Which?" { yes 62 % -> done
                "no, thanks" 38 % -> out } exit out end done{feels glad +2}
                }}""";

        assertEquals("""
                channel web   "Online shop" digital  // where it all happens
                channel phone "Hotline"     interpersonal
                channel letters

                touchpoint cart "Cart" website on web owner shop
                touchpoint call "Call"         on phone

                touchpoint page "Page" on web {
                  allows "Read"
                  note "Old"
                }

                team shop "Shop"

                persona maya "Maya" {
                  age 31  occupation "Nurse"
                  goal "Run"  evidence talks
                  need "Know" evidence talks, clicks
                }

                journey buy {
                  persona maya  scenario "Before the race"

                  stage find "Find" {
                    goal "Choose"

                    // first of all
                    step look "Looks" at page, cart {
                      feels curious +1  takes 12 min
                      frontstage shop "Answers" {
                        rule "Within a day"  /* the shop's own words */
                        takes 5 min
                      }
                      moment of truth
                    }
                    decision decide "Which?" {
                      yes          62 % -> done
                      "no, thanks" 38 % -> out
                    }
                    exit out
                    end done { feels glad +2 }
                  }
                }
                """, Texts.FILES.format(careless));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void formattedExamplesStay(Path example) {
        String once = Texts.FILES.format(Examples.text(example));

        assertEquals(once, Texts.FILES.format(once));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreFormatted(Path example) {
        assertEquals(Texts.FILES.format(Examples.text(example)), Examples.text(example));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void generatedJourneysStay(int seed) {
        String once = Texts.FILES.format(GeneratedJourneys.text(40, seed));

        assertEquals(once, Texts.FILES.format(once));
    }

    /** Whatever the author did to the line ends, spaces and comments, the second time changes nothing. */
    @ParameterizedTest
    @MethodSource("seeds")
    void carelessTextStaysOnceFormatted(int seed) {
        Random random = new Random(seed);
        StringBuilder careless = new StringBuilder();
        boolean quoted = false;
        for (char c : Examples.text("running-shoes").replaceAll("//.*", "").toCharArray()) {
            quoted ^= c == '"';
            careless.append(!quoted && Character.isWhitespace(c) ? gap(random) : String.valueOf(c));
        }
        String once = Texts.FILES.format(careless.toString());

        assertEquals(once, Texts.FILES.format(once));
    }

    private static String gap(Random random) {
        List<String> gaps = List.of(" ", " ", " ", " ", "  ", "\n", "\n\n\n", "\t", "  // why\n", "\n/* a\n b */ ",
                " /* c */ ");
        return gaps.get(random.nextInt(random.nextInt(3) == 0 ? gaps.size() : 5));
    }

    @Test
    void everyCommentIsKept() {
        String formatted = Texts.FILES.format("""
                /* 1 */ team /* 2 */ a // 3
                // 4
                { // 5
                note /* 6 */ "x" /* 7 */ } /* 8 */
                // 9""");

        for (int i = 1; i <= 9; i++) {
            assertTrue(formatted.contains(String.valueOf(i)), formatted);
        }
        assertEquals(formatted, Texts.FILES.format(formatted));
    }

    @Test
    void windowsLineEndsStay() {
        assertEquals("team a\r\n\r\nchannel b\r\n", Texts.FILES.format("team a\r\nchannel b"));
    }

    @Test
    void lineEndsOfOldMachinesAreReadAndReplaced() {
        assertEquals("// one\nteam a  // two\n\nchannel b\n", Texts.FILES.format("// one\rteam a // two\rchannel b"));
    }

    @Test
    void whatIsSpaceInOtherScriptsIsNoComment() {
        assertEquals("team a\nteam b { note \"x\" }\n",
                Texts.FILES.format("\uFEFFteam\u2003a\n\uFEFF team\u202Fb\u00A0{ note\u3000\"x\" }"));
    }

    @Test
    void aLongLineIsBroken() {
        String long1 = "x".repeat(80);

        assertEquals("source s \"" + long1 + "\" survey {\n  date 2026-01-01  link \"" + "y".repeat(40) + "\"\n}\n",
                Texts.FILES.format("source s \"" + long1 + "\" survey { date 2026-01-01 link \"" + "y".repeat(40)
                        + "\" }"));
    }

    @Test
    void columnsAreGivenUpWhereALineWouldBeTooLong() {
        String text = "team a \"" + "x".repeat(100) + "\"\nteam someLongerName \"y\"\n";

        assertEquals(text, Texts.FILES.format(text));
    }

    @Test
    void whatCannotBeReadIsNotTouched() {
        assertTrue(assertThrows(UnwritableModelException.class, () -> Texts.FILES.format("team {"))
                .getMessage().contains("A name comes after 'team'"));
    }

    @Test
    void unknownNamesAreNoHindrance() {
        assertEquals("touchpoint a on web\n", Texts.FILES.format("touchpoint   a on web"));
    }

    @Test
    void aTextWithoutDefinitionsStays() {
        assertEquals("\n // nothing \n", Texts.FILES.format("\n // nothing \n"));
    }
}
