/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.words;

import jakarta.inject.Singleton;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

import dev.waymark.model.journey.JourneyPackage;

/**
 * What the words of the language mean, in a sentence each. The sentences are those of the metamodel's documentation:
 * a word that begins an element is explained by the element's type, any other by the property that it introduces.
 */
@Singleton
public class Explanations {

    private EPackage documented;

    /** What a word of the grammar means; empty for punctuation but the arrow. */
    public String of(Keyword word) {
        if (!Character.isLetter(word.getValue().charAt(0)) && !word.getValue().equals("->")) {
            return "";
        }
        if (word.eContainer() instanceof EnumLiteralDeclaration literal) {
            EEnum type = (EEnum) literal.getEnumLiteral().eContainer();
            return text(((EEnum) twin(type)).getEEnumLiteral(literal.getEnumLiteral().getName()));
        }
        AbstractRule rule = GrammarUtil.containingRule(word);
        EClass type = (EClass) rule.getType().getClassifier();
        Assignment assignment = Phrases.assignment(word);
        boolean beginsElement = assignment == null || Phrases.begins(word, rule);
        return beginsElement ? of(type) : of(type.getEStructuralFeature(assignment.getFeature()));
    }

    /** What elements of a type are. */
    public String of(EClassifier type) {
        return text(twin(type));
    }

    /** What a property says. */
    public String of(EStructuralFeature property) {
        return text(((EClass) twin(property.getEContainingClass())).getEStructuralFeature(property.getName()));
    }

    private static String text(EModelElement element) {
        String text = EcoreUtil.getDocumentation(element);
        return text == null ? "" : text;
    }

    private EClassifier twin(EClassifier type) {
        if (documented == null) {
            documented = load();
        }
        return documented.getEClassifier(type.getName());
    }

    /** The metamodel with its documentation, which the generated code leaves out to start faster. */
    private static EPackage load() {
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        URI file = URI.createURI(JourneyPackage.class.getResource("/model/journey.ecore").toString());
        return (EPackage) resources.getResource(file, true).getContents().get(0);
    }
}
