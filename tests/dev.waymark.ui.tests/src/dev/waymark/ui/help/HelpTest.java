/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;

@ExtendWith(InWorkbench.class)
class HelpTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#:]+)(?:#[^\"]*)?\"");
    private static final Pattern COMMAND = Pattern.compile("serialization=\"([^\"]+)\"");

    private static InputStream open(String page) throws IOException {
        return WaymarkUi.get().getBundle().getEntry(page).openStream();
    }

    private static String read(String page) throws IOException {
        try (InputStream in = open(page)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyPlaceHasHelpThatLeadsToAPage() throws IllegalAccessException {
        for (Field field : Help.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                String id = WaymarkUi.ID + "." + field.get(null);
                IContext2 context = (IContext2) HelpSystem.getContext(id);
                assertNotNull(context, id);
                assertTrue(context.getText().length() > 40, id);
                assertTrue(context.getRelatedTopics().length > 0, id);
                for (IHelpResource topic : context.getRelatedTopics()) {
                    assertPage(topic.getHref());
                }
            }
        }
    }

    @Test
    void theTableOfContentsHasEveryPage() {
        IToc toc = List.of(HelpSystem.getTocs()).stream().filter(one -> one.getLabel().equals("Waymark")).findFirst()
                .orElseThrow();
        List<String> pages = new ArrayList<>();
        for (ITopic topic : toc.getTopics()) {
            assertPage(topic.getHref());
            pages.add(topic.getHref().replaceAll(".*/", ""));
        }
        assertEquals(new TreeSet<>(List.of("workbench.html", "concepts.html", "language.html", "themes.html",
                "command-line.html", "studio.html", "diagrams.html", "editors.html", "interchange.html",
                "measures.html", "report.html")), new TreeSet<>(pages));
    }

    private static void assertPage(String href) {
        String page = href.replaceFirst("^/dev\\.waymark\\.ui/", "");
        assertNotNull(WaymarkUi.get().getBundle().getEntry(page), href);
    }

    @Test
    void everyPageIsFoundByATitleOfItsOwn() throws IOException {
        assertTrue(read("help/html/language.html").contains("The journey language</title>"));
        assertTrue(read("help/html/workbench.html").contains("The workbench</title>"));
    }

    @Test
    void theLanguageReferenceShowsItsPictures() throws IOException {
        List<String> links = LINK.matcher(read("help/html/language.html")).results().map(found -> found.group(1))
                .filter(link -> link.startsWith("images/")).toList();
        assertTrue(links.size() > 20, links.toString());
        links.forEach(link -> assertPage("help/html/" + link));
    }

    @Test
    void everyStepOfTheTourCanBeDoneForTheUser() throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        List<MatchResult> steps = COMMAND.matcher(read("help/tour.xml")).results().toList();
        assertTrue(steps.size() >= 5);
        for (MatchResult step : steps) {
            ParameterizedCommand parsed = commands.deserialize(step.group(1));
            Command command = parsed.getCommand();
            assertTrue(command.isDefined() && Ui.get(command::isHandled), step.group(1));
        }
    }
}
