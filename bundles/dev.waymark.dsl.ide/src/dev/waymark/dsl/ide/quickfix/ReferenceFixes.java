/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.conversion.Names;
import dev.waymark.dsl.ide.words.Naming;
import dev.waymark.dsl.messages.Nearest;
import dev.waymark.dsl.messages.Words;
import dev.waymark.dsl.scoping.VisibleNames;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;

/** References that lead nowhere, to the wrong place or to several places: write another name, or make what is named. */
class ReferenceFixes {

    private static final int MOST = 5;

    private final Naming naming;

    @Inject
    ReferenceFixes(Naming naming) {
        this.naming = naming;
    }

    Map<Rule, Fixer> fixers() {
        return Map.of(
                Rule.REFERENCE_MISSING, trouble ->
                        Stream.of(UseFixes.use(trouble), similar(trouble), creation(trouble)).flatMap(fixes -> fixes),
                Rule.REFERENCE_KIND, this::others,
                Rule.REFERENCE_OTHER_JOURNEY, trouble -> Stream.concat(others(trouble), creation(trouble)),
                Rule.REFERENCE_AMBIGUOUS, this::longerNames,
                Rule.REFERENCE_TWICE, trouble -> trouble.value().stream().flatMap(item ->
                        Trouble.one("Name it once", trouble.inText().removeItem(item))));
    }

    private Stream<Fix> similar(Trouble trouble) {
        return trouble.reference().stream().flatMap(reference -> {
            List<String> known = known(trouble, reference).toList();
            String nearest = Nearest.to(trouble.words(), known);
            return nearest == null ? Stream.empty() : Stream.of(write(nearest, trouble, reference));
        });
    }

    /** Of the right kind, the similar name first; a few others when there are not many. */
    private Stream<Fix> others(Trouble trouble) {
        return trouble.reference().stream().flatMap(reference -> {
            List<String> known = known(trouble, reference).limit(MOST + 1L).toList();
            Stream<Fix> all = known.size() > MOST ? Stream.empty()
                    : known.stream().map(name -> write(name, trouble, reference));
            return Stream.concat(similar(trouble), all).distinct();
        });
    }

    private Stream<String> known(Trouble trouble, CrossReference reference) {
        EClass type = type(reference);
        VisibleNames names = VisibleNames.at(context(trouble));
        Node own = trouble.element(Node.class).orElse(null);
        return names.all(type).filter(e -> e != own).map(e -> names.shortestName(type, e)).filter(Objects::nonNull);
    }

    private Stream<Fix> longerNames(Trouble trouble) {
        return trouble.reference().stream().flatMap(reference -> {
            VisibleNames names = VisibleNames.at(context(trouble));
            List<Named> meant = names.find(type(reference), trouble.words().replaceAll("[\\s^]", ""));
            return meant.stream().map(e -> names.shortestName(type(reference), e)).filter(Objects::nonNull)
                    .map(name -> write(name, trouble, reference));
        });
    }

    private Fix write(String name, Trouble trouble, CrossReference reference) {
        return trouble.write(naming.written(name, reference));
    }

    private static Stream<Fix> creation(Trouble trouble) {
        String name = trouble.words().replace("^", "");
        return !Names.isName(name) ? Stream.empty()
                : trouble.reference().stream().flatMap(reference -> creation(name, type(reference), trouble));
    }

    private static Stream<Fix> creation(String name, EClass type, Trouble trouble) {
        if (type == JourneyPackage.Literals.ACTOR) {
            return Stream.of(definition(name, JourneyPackage.Literals.TEAM, trouble),
                    definition(name, JourneyPackage.Literals.SUPPORT_SYSTEM, trouble));
        }
        if (type == JourneyPackage.Literals.NODE) {
            return trouble.element(Node.class).stream().map(node -> new Fix("Add the step '" + name + "'",
                    trouble.inText().addAfter(node, "step " + name + " \"" + Newcomers.label(name) + "\"")));
        }
        if (type == JourneyPackage.Literals.PAIN_POINT) {
            return trouble.element(Moment.class).stream().map(step -> new Fix("Add the pain point '" + name + "'",
                    trouble.inText().addInside(step, "pain " + name + " \"" + Newcomers.label(name) + "\"")));
        }
        boolean definable = JourneyPackage.Literals.DEFINITION.isSuperTypeOf(type);
        return definable ? Stream.of(definition(name, type, trouble)) : Stream.empty();
    }

    private static Fix definition(String name, EClass type, Trouble trouble) {
        return new Fix("Add the " + Words.kind(type) + " '" + name + "'",
                Newcomers.define(context(trouble), type, name, trouble.inText()));
    }

    private static EObject context(Trouble trouble) {
        INode value = trouble.value().orElseThrow();
        return NodeModelUtils.findActualSemanticObjectFor(value);
    }

    private static EClass type(CrossReference reference) {
        return GrammarUtil.getReference(reference).getEReferenceType();
    }
}
