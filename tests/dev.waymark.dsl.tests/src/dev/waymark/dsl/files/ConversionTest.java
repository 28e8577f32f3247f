/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Texts;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Step;
import dev.waymark.model.journey.Transition;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.GeneratedJourneys;

/** Text and XMI are two notations of one model. */
class ConversionTest {

    @TempDir
    Path folder;

    static List<Path> examples() {
        return Examples.files();
    }

    static IntStream variants() {
        return IntStream.range(0, 30);
    }

    static IntStream seeds() {
        return IntStream.range(1000, 1100);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleSurvivesTheWayToXmiAndBack(Path example) throws IOException {
        JourneyModel model = Texts.model(example);
        Examples.copy(example.getParent(), folder);

        Texts.FILES.save(Texts.model(folder.resolve(example.getFileName())), folder.resolve("a.xmi"));
        JourneyModel fromXmi = load("a.xmi");
        Texts.FILES.save(fromXmi, folder.resolve("b.journey"));
        JourneyModel fromText = load("b.journey");

        assertEquals(Optional.empty(), SameModel.difference(model, fromXmi));
        assertEquals(Optional.empty(), SameModel.difference(model, fromText));
        assertEquals(Optional.empty(), SameModel.difference(fromText, model));
        String text = Files.readString(folder.resolve("b.journey"));
        assertEquals(text, Texts.FILES.format(text));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleSurvivesTheWayToXmiAndBackElsewhere(Path example) throws IOException {
        Texts.FILES.save(Texts.model(example), folder.resolve("a.xmi"));
        Texts.FILES.save(load("a.xmi"), folder.resolve("b.journey"));

        assertEquals(Optional.empty(), SameModel.difference(load("a.xmi"), load("b.journey")));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everythingThatTheMetamodelKnowsCanBeWritten(int variant) throws IOException {
        assertSurvives(FullModels.full(variant));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void modelsByChanceCanBeWritten(int seed) throws IOException {
        assertSurvives(FullModels.byChance(seed));
    }

    private void assertSurvives(JourneyModel model) throws IOException {
        String text = Texts.FILES.toText(model);
        Loaded read = Texts.FILES.parse(text);
        assertEquals(List.of(), read.problems());
        assertEquals(Optional.empty(), SameModel.difference(model, read.model()));
        assertEquals(text, Texts.FILES.format(text));

        Texts.FILES.save(model, folder.resolve("a.xmi"));
        assertEquals(Optional.empty(), SameModel.difference(model, load("a.xmi")));
    }

    @Test
    void theFullModelIsFull() {
        Set<EStructuralFeature> open = new HashSet<>();
        JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .forEach(type -> open.addAll(type.getEStructuralFeatures()));
        open.removeIf(EStructuralFeature::isTransient);
        for (int variant : variants().toArray()) {
            for (EObject element : FullModels.elements(FullModels.full(variant))) {
                open.removeIf(f -> f.getEContainingClass().isInstance(element) && element.eIsSet(f));
            }
        }
        open.removeAll(Set.of(JourneyPackage.Literals.JOURNEY_MODEL__DEFINITIONS,
                JourneyPackage.Literals.JOURNEY_MODEL__USES)); // FileReaderTest
        open.removeAll(JourneyPackage.Literals.USE.getEStructuralFeatures());

        assertEquals(Set.of(), open);
    }

    @Test
    void xmiCarriesQualifiedNamesAsIds() throws IOException {
        Texts.FILES.save(Texts.model(Examples.text("running-shoes")), folder.resolve("a.xmi"));

        Loaded loaded = Texts.FILES.load(folder.resolve("a.xmi"));
        Journey journey = Definitions.journeys(loaded.model()).get(0);
        EObject step = journey.getStages().get(0).getNodes().get(0);

        assertEquals(journey.getName() + "." + journey.getStages().get(0).getName() + "." + ((Step) step).getName(),
                loaded.resource().getURIFragment(step));
    }

    @Test
    void aThousandStepsSurvive() throws IOException {
        assertSurvives(Texts.model(GeneratedJourneys.text(1000, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a.b", "9lives", "", "e-mail", "^x"})
    void aNameThatIsNoNameIsRefused(String name) {
        JourneyModel model = Texts.model("channel web");
        model.getDefinitions().get(0).setName(name);

        assertThrows(UnwritableModelException.class, () -> Texts.FILES.toText(model));
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        JourneyModel model = Texts.model("metric m");
        ((Metric) model.getDefinitions().get(0)).setTarget(Double.NaN);

        assertThrows(UnwritableModelException.class, () -> Texts.FILES.toText(model));
    }

    @Test
    void anArrowToNowhereIsRefused() {
        JourneyModel model = Texts.model("journey j { stage s { step a } }");
        Transition arrow = JourneyFactory.eINSTANCE.createTransition();
        Texts.named(model, Step.class, "a").getTransitions().add(arrow);

        assertEquals("The model cannot be written as text: This transition needs a target. (j.s.a.transitions-1)",
                refusal(model));

        arrow.setTarget(JourneyFactory.eINSTANCE.createStep());
        assertEquals("The model cannot be written as text: 'target' of j.s.a.transitions-1 leads to something that is "
                + "in no file.", refusal(model));
    }

    @Test
    void aReferenceToADeletedElementIsRefused() {
        JourneyModel model = Texts.model("channel web touchpoint cart on web");
        model.getDefinitions().remove(0);

        assertEquals("The model cannot be written as text: 'channel' of cart leads to something that is in no file.",
                refusal(model));
    }

    @Test
    void halvesOfLettersSurvive() throws IOException {
        JourneyModel model = Texts.model("channel web");
        model.getDefinitions().get(0).setLabel("\uDE42 and \uD83D");

        String text = Texts.FILES.toText(model);

        assertEquals("channel web \"\\ude42 and \\ud83d\" digital\n", text);
        assertEquals(Optional.empty(), SameModel.difference(model, Texts.model(text)));
    }

    private static String refusal(JourneyModel model) {
        return assertThrows(UnwritableModelException.class, () -> Texts.FILES.toText(model)).getMessage();
    }

    @Test
    void whatCannotBeSavedLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.journey"), "channel old\n");
        JourneyModel model = Texts.model("channel web");
        model.getDefinitions().get(0).setName("no name");

        assertThrows(UnwritableModelException.class, () -> Texts.FILES.save(model, file));

        assertEquals("channel old\n", Files.readString(file));
        assertEquals(Set.of("a.journey"), names());
    }

    @Test
    void controlCharactersAreRefusedInXmi() {
        JourneyModel model = Texts.model("channel web \"\\u0007\"");

        assertTrue(assertThrows(UnwritableModelException.class,
                () -> Texts.FILES.save(model, folder.resolve("a.xmi"))).getMessage().contains("XMI"));
    }

    @Test
    void whatIsNamedTwiceIsRefusedInXmi() {
        JourneyModel model = Texts.model("touchpoint cart journey j { stage s { end a at cart, cart } }");
        UnwritableModelException refusal = assertThrows(UnwritableModelException.class,
                () -> Texts.FILES.save(model, folder.resolve("a.xmi")));
        assertEquals("XMI cannot hold 'cart' twice among the touchpoints of 'j.s.a'. Name it once.",
                refusal.getMessage());
    }

    @Test
    void textThatAnAuthorWroteKeepsItsWordingWhereTheModelIsTheSame() {
        String text = """
                channel web digital
                touchpoint page on web

                journey j {
                  stage s {
                    step a at page {
                      evidence "Photo"
                      feels glad +1
                    }
                  }
                }
                """;
        assertEquals(text, Texts.model(text).eResource() instanceof org.eclipse.xtext.resource.XtextResource resource
                ? resource.getSerializer().serialize(resource.getContents().get(0)) : "");
    }

    private Set<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private JourneyModel load(String name) throws IOException {
        Loaded loaded = Texts.FILES.load(folder.resolve(name));
        assertEquals(List.of(), loaded.problems());
        return loaded.model();
    }
}
