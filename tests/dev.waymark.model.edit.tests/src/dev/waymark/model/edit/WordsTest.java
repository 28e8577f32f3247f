/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.JourneyPackage;

/** The words for the metamodel are complete, and written as people write. */
class WordsTest {

    private static final Pattern OF_METAMODEL = Pattern.compile("_UI_.*_(type|feature|description|literal)");
    private static final Pattern OF_EMF = Pattern.compile("_UI_(Unknown|Boolean|PropertyDescriptor|Create\\w+?)_.*");
    private static final Pattern SENTENCE_CASE =
            Pattern.compile("(CRM|SMS|[A-Z][a-z]*)([ -][a-z]+)*(, [a-z]+)*( [a-z]+)*( \\(.*\\))?");

    private final Properties words = words();

    private static Properties words() {
        try (InputStream stream = JourneyLabels.class.getResourceAsStream("/plugin.properties")) {
            Properties words = new Properties();
            words.load(stream);
            return words;
        } catch (IOException e) {
            throw new AssertionError("plugin.properties cannot be read", e);
        }
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        Metamodel.types().forEach(type -> keys.add("_UI_" + type.getName() + "_type"));
        Metamodel.features().forEach(feature -> keys.add(key(feature) + "_feature"));
        Metamodel.features().forEach(feature -> keys.add(key(feature) + "_description"));
        for (EEnum words : Metamodel.enumerations()) {
            words.getELiterals().forEach(literal -> keys.add("_UI_" + words.getName() + "_" + literal.getName()
                    + "_literal"));
        }
        return keys;
    }

    private static String key(EStructuralFeature feature) {
        return "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName();
    }

    @Test
    void everyTypeFeatureAndLiteralHasItsWords() {
        Set<String> missing = new TreeSet<>(keys());
        missing.removeAll(words.keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void noWordsAreLeftFromWhatTheMetamodelNoLongerHas() {
        Set<String> stale = new TreeSet<>(words.stringPropertyNames());
        keys().forEach(stale::remove);
        stale.removeIf(key -> !OF_METAMODEL.matcher(key).matches() || OF_EMF.matcher(key).matches());
        assertEquals(Set.of(), stale);
    }

    @Test
    void labelsAreInSentenceCase() {
        for (String key : keys()) {
            String word = words.getProperty(key);
            assertTrue(key.endsWith("_description") || SENTENCE_CASE.matcher(word).matches(), key + " = " + word);
        }
    }

    @Test
    void descriptionsSayWhatTheMetamodelSays() {
        Resource ecore = new EcoreResourceFactoryImpl().createResource(URI.createURI("journey.ecore"));
        try (InputStream stream = JourneyPackage.class.getResourceAsStream("/model/journey.ecore")) {
            ecore.load(stream, null);
        } catch (IOException e) {
            throw new AssertionError("journey.ecore cannot be read", e);
        }
        Set<String> documented = new HashSet<>();
        for (EClassifier type : ((EPackage) ecore.getContents().get(0)).getEClassifiers()) {
            if (type instanceof EClass described) {
                for (EStructuralFeature feature : described.getEStructuralFeatures()) {
                    assertEquals(EcoreUtil.getDocumentation(feature), words.getProperty(key(feature) + "_description"));
                    documented.add(key(feature));
                }
            }
        }
        assertEquals(Metamodel.features().size(), documented.size());
    }
}
