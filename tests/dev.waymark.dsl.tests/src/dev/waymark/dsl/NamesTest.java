/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.inject.Injector;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.services.JourneyGrammarAccess;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Step;

/** Every word of the language may also be a name. */
class NamesTest {

    private static final Injector INJECTOR = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
    private static final JourneyGrammarAccess GRAMMAR = INJECTOR.getInstance(JourneyGrammarAccess.class);

    static Set<String> words() {
        return GrammarUtil.getAllKeywords(GRAMMAR.getGrammar()).stream().filter(k -> k.matches("\\p{L}+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theRuleForNamesListsEveryWordOfTheLanguage() {
        Set<String> listed = EcoreUtil2.getAllContentsOfType(GRAMMAR.getNameRule(), Keyword.class).stream()
                .map(Keyword::getValue).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(words(), listed);
    }

    @ParameterizedTest
    @MethodSource("words")
    void aWordOfTheLanguageNamesEverything(String word) {
        String text = """
                channel K "c" digital
                team K "t"
                touchpoint K "p" website on K owner K
                source K "s" survey { date 2026-01-01 }
                metric K "m" K2 higher is better { source K }
                segment K "g" { based on K }
                persona K "p" in K { prefers K goal "x" evidence K }
                journey K "j" {
                  persona K
                  mapped by K
                  objective K "o" by K
                  stage K "s" {
                    run by K
                    measured by K
                    step K "a" at K {
                      ^K feels K +1 evidence K
                      ^K thinks "x" evidence K
                      pain K "p" for K evidence K
                      opportunity K "o" solves K evidence K
                      frontstage K "y"
                      -> K.K
                    }
                    decision other1 "d" { K 50 % -> K.K  K3 -> other2 }
                    exit other2
                  }
                }
                initiative K "i" { delivers K owner K improves K contributes K "z" }
                """.replace("K2", "unit").replace("K3", "otherwise").replaceAll("\\bK\\b", word);

        JourneyModel model = Texts.model(text);

        Step step = Texts.named(model, Step.class, word);
        Feeling feeling = step.getFeelings().get(0);
        assertEquals(word, feeling.getPersona().getName());
        assertEquals(word, feeling.getWord());
        assertEquals(step, step.getTransitions().get(0).getTarget());
        assertEquals(word, Texts.named(model, Decision.class, "other1").getOutcomes().get(0).getName());
        assertEquals(step.getOpportunities(), Texts.named(model, Initiative.class, word).getDelivers());
        String written = Texts.FILES.toText(model);
        assertTrue(written.contains("^" + word + " feels " + word), written);
    }

    static Stream<String> capitals() {
        return Stream.of("Step", "STEP", "steps", "step1", "_step");
    }

    @ParameterizedTest
    @MethodSource("capitals")
    void namesTellCapitalsApart(String name) {
        Step step = Texts.named(Texts.model("journey j { stage s { step step step " + name + " } }"), Step.class, name);

        assertEquals(name, step.getName());
    }
}
