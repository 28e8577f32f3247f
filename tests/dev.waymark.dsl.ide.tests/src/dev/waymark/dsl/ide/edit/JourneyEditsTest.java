/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.ide.Editor;
import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.model.journey.Channel;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Statement;
import dev.waymark.model.journey.Step;
import dev.waymark.model.journey.Team;
import dev.waymark.model.journey.Touchpoint;
import dev.waymark.model.journey.Use;

/** Programs change the model; the text of the author stays where nothing has changed. */
class JourneyEditsTest {

    private static final Injector INJECTOR = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();

    private static final String TEXT = """
            // About the shop. All figures of 2026.

            channel web    "Website"   digital // the new one
            channel phone  "Hotline"   interpersonal

            // where they pay
            touchpoint cart on web {
                allows   "Pay"
            }

            persona maya "Maya" {
                age 31 // as of today
                goal "Run"
            }

            journey buy "Buying" {
                persona maya

                stage decide "Deciding" {
                    // the first one
                    step look "Looks" { feels curious +1 } // short

                    step pay "Pays" at cart {
                        feels annoyed -1 // why?
                        /* all of them */ maya thinks "Where?"
                        -> look
                    }
                }
            }
            """;

    @Test
    void nothingChangedNothingEdited() {
        assertEquals(List.of(), edits(TEXT, model -> { }));
    }

    @Test
    void aValueIsReplacedWhereItStands() {
        assertEquals(List.of(new Replacement(TEXT.indexOf("31") + 1, 1, "2")),
                edits(TEXT, model -> find(model, "maya", Persona.class).setAge(32)));
    }

    @Test
    void referencesFollowARename() {
        assertEquals(TEXT.replaceAll("\\bmaya\\b", "mia"),
                change(TEXT, model -> find(model, "maya", Persona.class).setName("mia")));
    }

    @Test
    void aReferenceIsMadeLongerWhereTheNewNameWouldMeanAnotherElement() {
        String text = """
                journey j {
                  stage a { step one { pain slow } }
                  stage b { step two { pain late } }
                }
                initiative i {
                  delivers best
                }
                journey k { stage c { step three { opportunity best solves late } } }
                """;

        String changed = change(text, model -> find(model, "j.b.two.late", PainPoint.class).setName("slow"));

        assertEquals(text.replace("pain late", "pain slow").replace("solves late", "solves two.slow"), changed);
    }

    @Test
    void aValueThatIsClearedGoesAndItsCommentStays() {
        assertEquals(TEXT.replace("    age 31 // as of today\n", "    // as of today\n"),
                change(TEXT, model -> find(model, "maya", Persona.class).setAge(null)));
    }

    @Test
    void aDeletedElementTakesTheCommentAboveIt() {
        assertEquals(TEXT.replace("// where they pay\ntouchpoint cart on web {\n    allows   \"Pay\"\n}\n\n", "")
                .replace(" at cart", ""),
                change(TEXT, model -> EcoreUtil.delete(find(model, "cart", Touchpoint.class), true)));
    }

    @Test
    void theHeadOfTheFileStaysWhenTheFirstElementGoes() {
        assertEquals(TEXT.replace("channel web    \"Website\"   digital // the new one\n", "").replace(" on web", ""),
                change(TEXT, model -> EcoreUtil.delete(find(model, "web", Channel.class), true)));
    }

    @Test
    void aNewElementIsIndentedAsTheAuthorDoes() {
        String end = "            -> look\n        }\n";

        assertEquals(TEXT.replace(end, end + "        step wait \"Waits\" {\n            feels bored -1\n        }\n"),
                change(TEXT, model -> {
                    Step step = JourneyFactory.eINSTANCE.createStep();
                    step.setName("wait");
                    step.setLabel("Waits");
                    step.getFeelings().add(feeling("bored", -1));
                    find(model, "buy.decide", Stage.class).getNodes().add(step);
                }));
    }

    @Test
    void whatFitsStaysOnOneLine() {
        assertEquals(TEXT.replace("{ feels curious +1 }", "{ feels curious +1  expects \"Fun\" }"),
                change(TEXT, model -> find(model, "buy.decide.look", Step.class).getExpectations()
                        .add(statement("Fun"))));
    }

    @Test
    void whatDoesNotFitIsBroken() {
        String longText = "x".repeat(90);

        assertEquals(TEXT.replace("{ feels curious +1 }", """
                {
                            feels curious +1
                            expects "%s"
                        }""".formatted(longText)), change(TEXT,
                model -> find(model, "buy.decide.look", Step.class).getExpectations().add(statement(longText))));
    }

    @Test
    void anElementMovesWithItsComment() {
        String look = "            // the first one\n            step look \"Looks\" { feels curious +1 } // short\n";
        String text = "journey j {\n    stage a {\n" + look + "\n            step b\n    }\n    stage c {\n    }\n}\n";

        String changed = change(text, model -> find(model, "j.c", Stage.class).getNodes()
                .add(find(model, "j.a.look", Step.class)));

        assertEquals("journey j {\n    stage a {\n            step b\n    }\n    stage c {\n"
                + look.replace("            ", "        ") + "    }\n}\n", changed);
    }

    @Test
    void referencesThatLeadNowhereAreNoHindrance() {
        assertEquals("touchpoint cart on web // later\n\nchannel web\n".replace("web\n", "web digital\n"),
                change("touchpoint cart on web // later\n", model -> {
                    Channel channel = JourneyFactory.eINSTANCE.createChannel();
                    channel.setName("web");
                    model.getDefinitions().add(channel);
                }));
    }

    @Test
    void anEmptyFileIsFilled() {
        assertEquals("team shop\n", change("", JourneyEditsTest::addShop));
        assertEquals("// empty\nteam shop\n", change("// empty\n", JourneyEditsTest::addShop));
    }

    @Test
    void aTextMayEndWithoutALineEnd() {
        assertEquals("team office\nteam shop", change("team office", JourneyEditsTest::addShop));
        assertEquals("team office // here\nteam shop", change("team office // here", JourneyEditsTest::addShop));
    }

    private static void addShop(JourneyModel model) {
        Team team = JourneyFactory.eINSTANCE.createTeam();
        team.setName("shop");
        model.getDefinitions().add(team);
    }

    @Test
    void everythingCanGoButTheHeadOfTheFile() {
        assertTrue(change(TEXT, model -> model.getDefinitions().clear()).startsWith("// About the shop."));
    }

    @Test
    void windowsLineEndsStay() {
        String changed = change(TEXT.replace("\n", "\r\n"), model -> find(model, "buy.decide", Stage.class).getGoals()
                .add(statement("Choose")));

        assertEquals(changed.split("\n").length, changed.split("\r\n").length);
        assertTrue(changed.contains("goal \"Choose\"\r\n"), changed);
    }

    @Test
    void aCommentStaysAtTheEndOfItsLineThoughItsLastPartGoes() {
        String text = """
                journey j { stage a { step one {
                  measured by event "page_view" where "page" is "/shoes" // as of May
                  takes 5 min
                } } }
                """;

        String changed = change(text, model -> find(model, "j.a.one", Step.class).getEvents().get(0).getConditions()
                .clear());

        assertEquals(text.replace(" where \"page\" is \"/shoes\"", ""), changed);
    }

    @Test
    void aCommentStaysAtTheEndOfItsLine() {
        assertEquals("team a { note \"so\" } // why\nteam b\n", change("team a // why\nteam b\n",
                model -> find(model, "a", Team.class).getNotes().add("so")));
    }

    @Test
    void elementsOfUsedFilesCanBeReferredTo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("people.journey"), "persona anna \"Anna\"\n");
        String text = """
                use "people.journey" // ours

                journey j {
                  persona anna
                  stage s {
                    step a
                  }
                }
                """;
        Path file = Files.writeString(folder.resolve("a.journey"), text);
        XtextResource resource = (XtextResource) new JourneyFiles(INJECTOR).load(file).resource();

        List<Replacement> changes = INJECTOR.getInstance(JourneyEdits.class).change(resource, model -> {
            Feeling feeling = feeling("glad", 1);
            feeling.setPersona(find(model, "j", Journey.class).getPersonas().get(0));
            find(model, "j.s.a", Step.class).getFeelings().add(feeling);
        });

        assertEquals(text.replace("step a\n", "step a {\n      anna feels glad +1\n    }\n"),
                Replacement.apply(text, changes));
    }

    @Test
    void whatComesFirstStandsAboveTheCommentOfWhatWasFirst() {
        Channel phone = JourneyFactory.eINSTANCE.createChannel();
        phone.setName("phone");

        assertEquals("""
                channel phone digital
                // the new one
                // of last year
                channel web // and mobile
                """, change("""
                // the new one
                // of last year
                channel web // and mobile
                """, model -> model.getDefinitions().add(0, phone)));
    }

    @Test
    void aWordThatComesToTheFrontStandsWhereTheFirstOneStood() {
        String text = """
                persona maya
                journey j {
                  persona maya
                  stage s {
                    step a {
                      // as she says
                      feels glad +1 // mostly
                      thinks "Nice"
                    }
                  }
                }
                """;

        assertEquals(text.replace("feels", "maya feels").replace("thinks", "maya thinks"), change(text, model -> {
            Persona maya = find(model, "maya", Persona.class);
            find(model, "j.s.a.feelings-1", Feeling.class).setPersona(maya);
            find(model, "j.s.a", Step.class).getThoughts().get(0).setPersona(maya);
        }));
    }

    @Test
    void whatIsOpenInAnEditorCanBeUsedBeforeItIsSaved() {
        String text = "use \"people.journey\"\njourney j { persona anna }\n";
        Editor editor = Editor.with(text, Map.of("people.journey", "persona anna persona ben"));

        List<Replacement> changes = INJECTOR.getInstance(JourneyEdits.class).change(editor.resource(), model -> {
            List<Persona> personas = find(model, "j", Journey.class).getPersonas();
            personas.add((Persona) personas.get(0).eResource().getEObject("ben"));
        });

        assertEquals(text.replace("anna }", "anna, ben }"), Replacement.apply(text, changes));
    }

    @Test
    void aProgramCanUseAnotherFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("people.journey"), "persona anna \"Anna\"\n");
        Path file = Files.writeString(folder.resolve("a.journey"), "team shop // ours\n");
        XtextResource resource = (XtextResource) new JourneyFiles(INJECTOR).load(file).resource();

        List<Replacement> changes = INJECTOR.getInstance(JourneyEdits.class).change(resource, model -> {
            Use use = JourneyFactory.eINSTANCE.createUse();
            use.setPath("people.journey");
            model.getUses().add(use);
        });

        assertEquals("use \"people.journey\"\n\nteam shop // ours\n",
                Replacement.apply("team shop // ours\n", changes));
    }

    @Test
    void whatIsSaidTwiceIsLeftToTheAuthor() {
        assertTrue(assertThrows(UnwritableModelException.class,
                () -> edits("persona p { age 3 age 4 }", model -> { })).getMessage().contains("twice"));
    }

    @Test
    void aTextWithSyntaxErrorsIsNotTouched() {
        assertTrue(assertThrows(UnwritableModelException.class, () -> edits("team {", model -> { })).getMessage()
                .contains("A name comes after 'team'"));
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        assertThrows(UnwritableModelException.class,
                () -> edits(TEXT, model -> find(model, "maya", Persona.class).setName("two words")));
        assertThrows(UnwritableModelException.class,
                () -> edits(TEXT, model -> EcoreUtil.remove(find(model, "maya", Persona.class))));
    }

    private static String change(String text, Consumer<JourneyModel> change) {
        return Replacement.apply(text, edits(text, change));
    }

    private static List<Replacement> edits(String text, Consumer<JourneyModel> change) {
        return INJECTOR.getInstance(JourneyEdits.class).change(text, change);
    }

    private static <T> T find(JourneyModel model, String id, Class<T> type) {
        return type.cast(model.eResource().getEObject(id));
    }

    private static Feeling feeling(String word, int score) {
        Feeling feeling = JourneyFactory.eINSTANCE.createFeeling();
        feeling.setWord(word);
        feeling.setScore(score);
        return feeling;
    }

    private static Statement statement(String text) {
        Statement statement = JourneyFactory.eINSTANCE.createStatement();
        statement.setText(text);
        return statement;
    }
}
