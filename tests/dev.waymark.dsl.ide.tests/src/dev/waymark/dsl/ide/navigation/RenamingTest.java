/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import dev.waymark.dsl.ide.Editor;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.model.journey.Named;

class RenamingTest {

    private static Map<URI, List<Replacement>> changes(Editor editor, String name) throws RenameException {
        Named element = Mention.at(editor.resource(), editor.cursor()).orElseThrow().element();
        return Editor.service(Renaming.class).rename(element, name,
                References.filesThatMayUse(element.eResource()));
    }

    /** The text after the element at the bar was renamed. */
    private static String renamed(String textWithBar, String name) throws RenameException {
        Editor editor = Editor.with(textWithBar);
        String text = Replacement.apply(editor.text(),
                changes(editor, name).getOrDefault(editor.resource().getURI(), List.of()));
        assertEquals(editor.errors(), Editor.with(text).errors());
        return text;
    }

    private static String refusal(String textWithBar, String name) {
        Editor editor = Editor.with(textWithBar);
        return assertThrows(RenameException.class, () -> changes(editor, name)).getMessage();
    }

    @Test
    void theDefinitionAndAllReferencesChange() throws RenameException {
        assertEquals("persona anna \"maya\" /* maya */ journey j { persona anna stage s { "
                + "end e { anna feels glad +1 } } }", renamed("persona ma|ya \"maya\" /* maya */ journey j { "
                        + "persona maya stage s { end e { maya feels glad +1 } } }", "anna"));
    }

    @Test
    void aReferenceCanBeTheStart() throws RenameException {
        assertEquals("team b touchpoint t owner b", renamed("team a touchpoint t owner |a", "b"));
    }

    @Test
    void qualifiedNamesChangeInTheirPart() throws RenameException {
        String text = "journey j { stage s { step start { pain fees } "
                + "end e { pain fees opportunity o solves start.fees, s.start.fees } } }";

        assertEquals(text.replace("start", "begin"), renamed(text.replace("step start", "step st|art"), "begin"));
        assertEquals(text.replace("start.fees", "start.cost").replace("{ pain fees }", "{ pain cost }"),
                renamed(text.replace("{ pain fees }", "{ pain fe|es }"), "cost"));
    }

    @Test
    void aWordOfTheLanguageGetsItsCaretWhereItNeedsOne() throws RenameException {
        assertEquals("persona goal journey j { persona goal stage s { end e { ^goal feels glad +1 } } }", renamed(
                "persona ma|ya journey j { persona maya stage s { end e { maya feels glad +1 } } }", "goal"));
        assertEquals("persona maya journey j { persona maya stage s { end e { maya feels glad +1 } } }", renamed(
                "persona go|al journey j { persona goal stage s { end e { ^goal feels glad +1 } } }", "maya"));
    }

    @Test
    void everyFileThatUsesTheElementChanges() throws RenameException {
        Editor editor = Editor.with("use \"people.journey\" as crew journey j { persona crew.ma|ya }", Map.of(
                "people.journey", "persona maya",
                "other.journey", "use \"people.journey\" journey k { persona maya compare with people.k }",
                "stranger.journey", "persona maya"));
        Map<String, String> after = new TreeMap<>();
        changes(editor, "anna").forEach((file, changes) -> after.put(file.lastSegment(), Replacement.apply(
                ((XtextResource) editor.resource().getResourceSet().getResource(file, false)).getParseResult()
                        .getRootNode().getText(), changes)));

        assertEquals(Map.of("people.journey", "persona anna",
                "other.journey", "use \"people.journey\" journey k { persona anna compare with people.k }",
                "text.journey", "use \"people.journey\" as crew journey j { persona crew.anna }"), after);
    }

    @Test
    void theSameNameChangesNothing() throws RenameException {
        assertEquals("team a", renamed("team |a", "a"));
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        assertEquals("The name 'my shop' cannot be written in a journey file. Use letters, digits and underscores, "
                + "beginning with a letter.", refusal("team |a", "my shop"));
        assertEquals("The name '' cannot be written in a journey file. Use letters, digits and underscores, "
                + "beginning with a letter.", refusal("team |a", ""));
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        assertEquals("There is already a team called 'b' here. Give one of them another name.",
                refusal("team |a team b", "b"));
    }

    @Test
    void aNameThatWouldChangeTheMeaningOfAReferenceIsRefused() {
        assertEquals("'slow' would mean something else in a place that refers to 'fees'. Choose another name.",
                refusal("journey j { stage s { step a { pain fe|es } end e { pain slow opportunity o solves fees } } }",
                        "slow"));
    }

    @Test
    void aNameThatHidesOneOfAUsedFileIsRefused() {
        Editor editor = Editor.with("use \"people.journey\" persona an|na journey j { persona maya, anna }",
                Map.of("people.journey", "persona maya"));

        assertEquals("'maya' would mean something else in a place that refers to 'maya'. Choose another name.",
                assertThrows(RenameException.class, () -> changes(editor, "maya")).getMessage());
    }

    @Test
    void aNameThatAnotherFileKnowsAlreadyIsRefused() {
        Editor editor = Editor.with("persona an|na", Map.of("staff.journey", "persona maya",
                "other.journey", "use \"text.journey\" use \"staff.journey\" journey j { persona maya }"));

        assertEquals("'maya' would mean something else in a place that refers to 'maya'. Choose another name.",
                assertThrows(RenameException.class, () -> changes(editor, "maya")).getMessage());
    }

    @Test
    void otherTextsStayAsTheyAre() throws RenameException {
        String text = "team a \"a\"\n// a\ntouchpoint a2 \"a\" owner  a /* a */ { allows \"a\" }";
        assertEquals(List.of("5 1", "41 1"), changes(Editor.with(text.replaceFirst("team a", "team |a")), "b").values()
                .stream().flatMap(List::stream).map(c -> c.offset() + " " + c.length()).collect(Collectors.toList()));
    }
}
