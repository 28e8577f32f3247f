/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.formatting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatter;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.preferences.TypedPreferenceKey;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1;

import dev.waymark.dsl.formatting.Columns.Row;
import dev.waymark.dsl.formatting.Layout.Property;
import dev.waymark.model.journey.Actor;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Element;
import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Outcome;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Stage;

/**
 * The canonical layout. Definitions stand one to a line, in groups with a blank line between them, their parts in
 * columns. A block that the author wrote on one line stays there if it fits; otherwise its properties stand on lines of
 * their own, two spaces further in, save those that the author put side by side and that fit. Blank lines of the author
 * stay, one at most.
 */
public class JourneyFormatter extends AbstractJavaFormatter {

    private static final String INDENTATION = "  ";

    /** Blocks that take lines of their own in a text that is made from a model. */
    private static final List<Class<?>> TALL =
            List.of(Persona.class, Journey.class, Initiative.class, Stage.class, Node.class);

    /** The parts of definitions that stand in columns after the name. */
    private static final Map<EClass, List<EStructuralFeature>> COLUMNS = Map.of(
            JourneyPackage.Literals.USE,
            List.of(JourneyPackage.Literals.USE__PATH, JourneyPackage.Literals.USE__ALIAS),
            JourneyPackage.Literals.CHANNEL,
            List.of(JourneyPackage.Literals.NAMED__LABEL, JourneyPackage.Literals.CHANNEL__KIND),
            JourneyPackage.Literals.TOUCHPOINT,
            List.of(JourneyPackage.Literals.NAMED__LABEL, JourneyPackage.Literals.TOUCHPOINT__KIND,
                    JourneyPackage.Literals.TOUCHPOINT__CHANNEL, JourneyPackage.Literals.TOUCHPOINT__OWNER),
            JourneyPackage.Literals.TEAM, List.of(JourneyPackage.Literals.NAMED__LABEL),
            JourneyPackage.Literals.SUPPORT_SYSTEM, List.of(JourneyPackage.Literals.NAMED__LABEL),
            JourneyPackage.Literals.SOURCE,
            List.of(JourneyPackage.Literals.NAMED__LABEL, JourneyPackage.Literals.SOURCE__KIND),
            JourneyPackage.Literals.METRIC,
            List.of(JourneyPackage.Literals.NAMED__LABEL, JourneyPackage.Literals.METRIC__UNIT,
                    JourneyPackage.Literals.METRIC__DIRECTION),
            JourneyPackage.Literals.SEGMENT, List.of(JourneyPackage.Literals.NAMED__LABEL));

    private String lineEnd = "\n";

    @Override
    protected void initialize(FormatterRequest request) {
        super.initialize(request);
        String text = request.getTextRegionAccess().regionForDocument().getText();
        lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Uses and definitions, and the space between all tokens where nothing else is said. */
    protected void format(JourneyModel model, IFormattableDocument doc) {
        for (ISemanticRegion token : allSemanticRegions(model)) {
            boolean first = token.getPreviousSemanticRegion() == null;
            doc.prepend(token, it -> {
                it.setSpace(first ? "" : " ".repeat(Layout.gap(token)));
                it.lowPriority();
            });
        }
        List<Row> rows = new ArrayList<>();
        EObject previous = null;
        for (EObject definition : model.eContents()) {
            if (previous != null) {
                doc.prepend(definition, separation(previous, definition));
            }
            if (previous != null && group(previous) != group(definition)) {
                Columns.align(rows, doc);
                rows.clear();
            }
            rows.add(row(definition));
            doc.format(definition);
            previous = definition;
        }
        Columns.align(rows, doc);
        doc.append(model, it -> it.setNewLines(1, 1, 1));
    }

    /** Every element that has a block. */
    protected void format(Element element, IFormattableDocument doc) {
        alignEvidence(formatBlock(element, doc), doc);
    }

    /** Decisions, whose outcomes stand in columns. */
    protected void format(Decision decision, IFormattableDocument doc) {
        List<ISemanticRegion> lines = formatBlock(decision, doc).stream().map(Property::first).toList();
        List<Row> rows = new ArrayList<>();
        for (Outcome outcome : decision.getOutcomes()) {
            ISemanticRegion name = regionFor(outcome).feature(JourneyPackage.Literals.OUTCOME__NAME);
            ISemanticRegion arrow = regionFor(outcome).keyword("->");
            ISemanticRegion amount = name.getNextSemanticRegion();
            if (lines.contains(name)) {
                rows.add(new Row(Arrays.asList(name, amount == arrow ? null : amount, arrow), lastOf(outcome)));
            }
        }
        Columns.align(rows, doc);
    }

    private static Procedure1<IHiddenRegionFormatter> separation(EObject previous, EObject definition) {
        boolean sameGroup = group(previous) == group(definition);
        return it -> it.setNewLines(sameGroup ? 1 : 2, sameGroup && !isTall(definition) ? 1 : 2, 2);
    }

    private static EClass group(EObject definition) {
        return definition instanceof Actor ? JourneyPackage.Literals.ACTOR : definition.eClass();
    }

    private static boolean isTall(EObject element) {
        return TALL.stream().anyMatch(type -> type.isInstance(element));
    }

    private Row row(EObject definition) {
        List<ISemanticRegion> cells = new ArrayList<>();
        cells.add(firstOf(definition));
        for (EStructuralFeature feature : COLUMNS.getOrDefault(definition.eClass(), List.of())) {
            ISemanticRegion value = regionFor(definition).feature(feature);
            ISemanticRegion before = value == null ? null : value.getPreviousSemanticRegion();
            boolean introduced = before != null && List.of("as", "on", "owner", "in").stream()
                    .anyMatch(word -> Layout.isKeyword(before, word));
            cells.add(introduced ? before : value);
        }
        ISemanticRegion open = regionFor(definition).keyword("{");
        boolean oneLine = open != null && staysOnOneLine(definition, open);
        cells.add(oneLine ? open : null);
        return new Row(cells, open == null || oneLine ? lastOf(definition) : open);
    }

    /** Lays out the block of an element and returns the properties that stand alone on lines of their own. */
    private List<Property> formatBlock(Element element, IFormattableDocument doc) {
        ISemanticRegion open = regionFor(element).keyword("{");
        ISemanticRegion close = regionFor(element).keyword("}");
        List<Property> alone = List.of();
        if (open != null && close != null && !staysOnOneLine(element, open)) {
            doc.interior(open, close, this::indent);
            doc.prepend(close, this::newLine);
            alone = breakLines(element, Layout.properties(open, close), doc);
        }
        element.eContents().forEach(doc::format);
        return alone;
    }

    private boolean staysOnOneLine(EObject element, ISemanticRegion open) {
        if (element instanceof Journey || element instanceof Stage) {
            return false;
        }
        ISemanticRegion close = lastOf(element);
        for (ISemanticRegion r = open; r != close; r = r.getNextSemanticRegion()) {
            IHiddenRegion gap = r.getNextHiddenRegion();
            if (gap.isUndefined() ? isTall(element) : Layout.isBroken(gap)) {
                return false;
            }
        }
        return INDENTATION.length() * depth(element) + Layout.width(firstOf(element), close) <= Layout.WIDTH;
    }

    /** How many blocks an element stands in. */
    private static int depth(EObject element) {
        int depth = -1;
        for (EObject outer = element.eContainer(); outer != null; outer = outer.eContainer()) {
            depth++;
        }
        return depth;
    }

    private static List<Property> breakLines(Element owner, List<Property> properties, IFormattableDocument doc) {
        List<Property> alone = new ArrayList<>();
        int indent = INDENTATION.length() * (depth(owner) + 1);
        int column = 0;
        Property previous = null;
        for (Property property : properties) {
            int width = property.hasBlock() ? 0 : Layout.width(property.first(), property.last());
            boolean sameLine = previous != null && mayShareLine(owner, previous, property)
                    && column + 2 + width <= Layout.WIDTH;
            if (sameLine) {
                forget(previous, alone);
            } else {
                doc.prepend(property.first(), lineBreak(owner, previous, property));
                alone.add(property);
            }
            column = (sameLine ? column + 2 : indent) + width;
            previous = property;
        }
        return alone;
    }

    private static void forget(Property property, List<Property> alone) {
        if (!alone.isEmpty() && alone.get(alone.size() - 1) == property) {
            alone.remove(alone.size() - 1);
        }
    }

    private static boolean mayShareLine(Element owner, Property previous, Property property) {
        return !Layout.isBroken(property.first().getPreviousHiddenRegion()) && !previous.hasBlock()
                && !property.hasBlock() && !property.isStructure(owner) && !previous.isStructure(owner);
    }

    private static Procedure1<IHiddenRegionFormatter> lineBreak(Element owner, Property previous, Property property) {
        if (previous == null) {
            return it -> it.setNewLines(1, 1, 1);
        }
        boolean apart = property.isStructure(owner) && (owner instanceof Journey || !previous.isStructure(owner));
        return it -> it.setNewLines(apart ? 2 : 1, apart ? 2 : 1, 2);
    }

    private ISemanticRegion firstOf(EObject element) {
        return regionForEObject(element).getPreviousHiddenRegion().getNextSemanticRegion();
    }

    private ISemanticRegion lastOf(EObject element) {
        return regionForEObject(element).getNextHiddenRegion().getPreviousSemanticRegion();
    }

    /** Statements one below the other, with their evidence in a column. */
    private void alignEvidence(List<Property> lines, IFormattableDocument doc) {
        List<Row> rows = new ArrayList<>();
        for (Property line : lines) {
            ISemanticRegion text = line.first().getNextSemanticRegion();
            boolean statement = text != null && text.getSemanticElement().eClass() == JourneyPackage.Literals.STATEMENT;
            ISemanticRegion evidence = statement ? regionFor(text.getSemanticElement()).keyword("evidence") : null;
            rows.add(new Row(evidence == null ? List.of(line.first()) : List.of(line.first(), evidence), line.last()));
        }
        Columns.align(rows, doc);
    }

    @Override
    public ITextReplacer createHiddenRegionReplacer(IHiddenRegion region, IHiddenRegionFormatting formatting) {
        return region.containsComment() ? new GapReplacer(region, formatting)
                : super.createHiddenRegionReplacer(region, formatting);
    }

    /** The indentation is part of the canonical layout; the ends of lines are those that the text has. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> T getPreference(TypedPreferenceKey<T> key) {
        if (key == FormatterPreferenceKeys.indentation) {
            return (T) INDENTATION;
        }
        if (key == FormatterPreferenceKeys.lineSeparator) {
            return (T) lineEnd;
        }
        return super.getPreference(key);
    }
}
