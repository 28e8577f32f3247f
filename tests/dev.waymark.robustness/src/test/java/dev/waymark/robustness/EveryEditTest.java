/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.files.SameModel;
import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.dsl.ide.edit.JourneyEdits;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.robustness.Changes.Change;
import dev.waymark.tests.support.Examples;

/**
 * Every kind of change of every feature, made in an example that has a comment above and behind each line. Each kind is
 * tried once; with the system property {@code waymark.edits=all} at every element.
 */
class EveryEditTest {

    private static final boolean ALL = "all".equals(System.getProperty("waymark.edits"));
    private static final Pattern COMMENT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|(// \\d+[ab])");

    private static final Injector INJECTOR = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();
    private static final JourneyFiles FILES = new JourneyFiles(INJECTOR);
    private static final JourneyEdits EDITS = INJECTOR.getInstance(JourneyEdits.class);
    private static final Shelf SHELF = new Shelf(INJECTOR);

    /** A change in an example. */
    record Case(Path example, Change change) {
        @Override
        public String toString() {
            return example.getFileName() + ": " + change;
        }
    }

    static Collection<Case> cases() {
        Map<Object, Case> cases = new LinkedHashMap<>();
        List<Path> smallestFirst = Examples.files().stream()
                .sorted(Comparator.comparingInt(example -> Examples.text(example).length())).toList();
        for (Path example : smallestFirst) {
            for (Change change : Changes.of(SHELF.read(Examples.text(example), example).model())) {
                Object key = ALL ? new Object() : List.of(change.kind(), change.feature());
                cases.putIfAbsent(key, new Case(example, change));
            }
        }
        return cases.values();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingButTheChangeChanges(Case tried) {
        String text = commented(Examples.text(tried.example()));
        Change change = tried.change();
        JourneyModel model = SHELF.read(text, tried.example()).model();
        JourneyModel wanted = SHELF.read(text, tried.example()).model();
        change.apply(wanted);
        if (!canBeWritten(wanted)) {
            return; // such as an objective without a name when its label goes
        }

        String edited = Replacement.apply(text, EDITS.change((XtextResource) model.eResource(), change::apply));

        Loaded read = SHELF.read(edited, tried.example());
        assertEquals(List.of(), read.problems());
        assertEquals(Optional.empty(), SameModel.difference(wanted, read.model()));
        assertCommentsStay(text, edited, change);
        assertOtherLinesStay(text, edited, change, model);
        assertCanBeUndone(tried, text, edited, model);
    }

    /** A number above and behind each line. */
    private static String commented(String text) {
        List<String> lines = text.lines().toList();
        StringBuilder commented = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String indent = line.substring(0, line.length() - line.stripLeading().length());
            commented.append(line.isBlank() ? "\n" : indent + "// " + i + "a\n" + line + " // " + i + "b\n");
        }
        return commented.toString();
    }

    private static boolean canBeWritten(JourneyModel model) {
        try {
            FILES.toText(model);
            return true;
        } catch (UnwritableModelException e) {
            return false;
        }
    }

    private static void assertCommentsStay(String text, String edited, Change change) {
        List<String> before = comments(text);
        List<String> after = comments(edited);
        if (change.kind().contains(" to ")) {
            assertEquals(before.stream().sorted().toList(), after.stream().sorted().toList());
            return;
        }
        List<String> lost = new ArrayList<>(before);
        lost.removeAll(after);
        boolean children = change.feature() instanceof EReference reference && reference.isContainment();
        assertTrue(lost.isEmpty() || children && !change.kind().startsWith("add"), () -> "lost " + lost);
        before.removeAll(lost);
        assertEquals(before, after);
    }

    private static List<String> comments(String text) {
        return new ArrayList<>(COMMENT.matcher(text).results().map((MatchResult found) -> found.group(1))
                .filter(comment -> comment != null).toList());
    }

    private static void assertOtherLinesStay(String text, String edited, Change change, JourneyModel model) {
        boolean elsewhere = change.feature() == JourneyPackage.Literals.NAMED__NAME
                || change.kind().startsWith("remove") || change.kind().equals("clear");
        ICompositeNode node = NodeModelUtils.findActualNodeFor(change.element(model));
        if (!elsewhere && change.element() > 0) {
            String head = text.substring(0, text.lastIndexOf('\n', node.getOffset()) + 1);
            String tail = text.substring(text.indexOf('\n', node.getEndOffset()));
            assertEquals(head, edited.substring(0, head.length()));
            assertEquals(tail, edited.substring(edited.length() - tail.length()));
        }
    }

    private static void assertCanBeUndone(Case tried, String text, String edited, JourneyModel original) {
        Change change = tried.change();
        EObject old = change.element(original);
        EStructuralFeature feature = change.feature();
        boolean attribute = feature instanceof EAttribute && !feature.isMany() && change.kind().equals("set");
        if (attribute || change.kind().startsWith("add") || change.kind().contains(" to ")) {
            XtextResource file = (XtextResource) SHELF.read(edited, tried.example()).resource();
            String undone = Replacement.apply(edited, EDITS.change(file,
                    model -> undo(change.element(model), feature, change.kind(), old)));
            assertEquals(Optional.empty(), SameModel.difference(original,
                    SHELF.read(undone, tried.example()).model()));
            assertEquals(comments(text).stream().sorted().toList(), comments(undone).stream().sorted().toList());
        }
    }

    private static void undo(EObject element, EStructuralFeature feature, String kind, EObject old) {
        if (kind.equals("set")) {
            element.eSet(feature, old.eIsSet(feature) ? old.eGet(feature) : feature.getDefaultValue());
            return;
        }
        EList<?> list = (EList<?>) element.eGet(feature);
        switch (kind) {
            case "add first" -> list.remove(0);
            case "add last", "add last far" -> list.remove(list.size() - 1);
            case "last to front" -> list.move(list.size() - 1, 0);
            default -> list.move(0, list.size() - 1);
        }
    }
}
