/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.ide.completion.Completion;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.ide.hover.Hovers;
import dev.waymark.dsl.ide.navigation.Mention;
import dev.waymark.dsl.ide.navigation.References;
import dev.waymark.dsl.ide.navigation.RenameException;
import dev.waymark.dsl.ide.navigation.Renaming;
import dev.waymark.dsl.ide.outline.JourneyFoldings;
import dev.waymark.dsl.ide.outline.JourneyHighlighting;
import dev.waymark.dsl.ide.outline.Lenses;
import dev.waymark.dsl.ide.outline.Outline;
import dev.waymark.dsl.ide.quickfix.Fix;
import dev.waymark.dsl.ide.quickfix.QuickFixes;
import dev.waymark.tests.support.Examples;

/** An editor asks while its text is half written: every service answers at every place of every text. */
class BrokenTextTest {

    /** The examples as they are, and one of them broken in many ways. */
    static Stream<Editor> editors() {
        return Stream.concat(Examples.files().stream().map(Editor::of),
                broken(Examples.text("running-shoes").replace("|", "")).map(Editor::with));
    }

    private static Stream<String> broken(String text) {
        return Stream.of(text.substring(0, text.length() / 3), text.substring(0, 2 * text.length() / 3 + 1),
                text.substring(text.length() / 2), text.replace("\"", ""), text.replace("}", ""),
                text.replace(" ", " -> "), text.replace("step", "stp"));
    }

    @ParameterizedTest
    @MethodSource("editors")
    void everyServiceAnswersAtEveryPlace(Editor editor) {
        XtextResource resource = editor.resource();
        assertWhole(resource);
        for (int offset = 0; offset <= editor.text().length(); offset += 97) {
            Editor.service(Hovers.class).at(resource, offset);
            References.definition(resource, offset);
        }
        for (int offset = 0; offset <= editor.text().length(); offset += 1103) {
            References.to(resource, offset);
            for (ContentAssistEntry entry : Editor.service(Completion.class).at(resource, offset)) {
                assertFalse(entry.getProposal().isEmpty());
            }
        }
        editor.issues().forEach(issue -> fixes(resource, issue).forEach(fix -> apply(fix, editor.text())));
    }

    private static void assertWhole(XtextResource resource) {
        Outline.of(resource);
        Lenses.of(resource, List.of(resource)).forEach(lens -> assertFalse(lens.text().isEmpty()));
        new JourneyFoldings().getFoldingRanges(resource, CancelIndicator.NullImpl);
        new JourneyHighlighting().provideHighlightingFor(resource, (offset, length, styles) ->
                assertTrue(length > 0 && styles.length > 0), CancelIndicator.NullImpl);
    }

    private static List<Fix> fixes(XtextResource resource, Issue issue) {
        return issue.getOffset() == null ? List.of() : Editor.service(QuickFixes.class)
                .of(resource, issue.getCode(), issue.getOffset(), issue.getLength());
    }

    private static void apply(Fix fix, String text) {
        assertFalse(fix.label().isEmpty());
        assertFalse(Replacement.apply(text, fix.changes()).equals(text), fix.label());
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.tests.support.Examples#files")
    void everyElementOfAnExampleCanBeRenamedWithoutErrors(Path example) throws RenameException {
        Editor editor = Editor.of(example);
        for (int offset = 0; offset < editor.text().length(); offset += 1409) {
            Mention mention = Mention.at(editor.resource(), offset).orElse(null);
            if (mention != null) {
                Editor.service(Renaming.class).rename(mention.element(), "brandNewName",
                        References.filesThatMayUse(mention.element().eResource()));
            }
        }
    }

    @Test
    void anEmptyTextHasAllServices() {
        Editor editor = Editor.with("");

        assertWhole(editor.resource());
        assertTrue(Editor.service(Hovers.class).at(editor.resource(), 0).isEmpty());
        assertFalse(Editor.service(Completion.class).at(editor.resource(), 0).isEmpty());
    }
}
