/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Menus;
import dev.waymark.ui.support.Ui;

/** The help as the program shows it: pages that open, lead on and can be searched. */
@ExtendWith(InWorkbench.class)
class HelpPagesTest {

    private static final String LANGUAGE = "/dev.waymark.ui/help/html/language.html";
    private static final Pattern LINK = Pattern.compile("(?:href=\"(/help/topic[^\"#]+)|src=\"(images[^\"]+))\"");

    private static URL address(String page) {
        return Ui.get(() -> PlatformUI.getWorkbench().getHelpSystem().resolve(page, false));
    }

    /** What comes back for a request line, as a browser or somebody worse may send it. */
    private static String request(String path, String host) throws IOException {
        URL server = address(LANGUAGE);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String called = host == null ? server.getAuthority() : host;
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: " + called
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(String path) throws IOException {
        String answer = request(path, null);
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        return answer;
    }

    /** Waits until some browser of the workbench shows the words. */
    private static void awaitPage(String words) {
        Ui.await("a page with '" + words + "'", () -> Arrays.stream(Ui.display().getShells())
                .flatMap(shell -> Ui.all(shell, Browser.class).stream())
                .anyMatch(browser -> browser.getText().contains(words)));
    }

    @Test
    void theMenuOpensTheGuide() {
        Menus.choose("Help", "Help Contents");
        awaitPage("Journeys in Eclipse: the text at the top");
    }

    @Test
    void aTopicOpensWithTheContentsBesideIt() {
        Ui.start(() -> PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(LANGUAGE));
        awaitPage("The journey language");
        awaitPage("aria-current=\"page\">The language</a>");
    }

    @Test
    void everyPageOfTheContentsAndItsPicturesAreServed() throws IOException {
        String page = get("/help/topic" + LANGUAGE);
        List<String> links = LINK.matcher(page).results().map(link -> link.group(1) != null ? link.group(1)
                : "/help/topic/dev.waymark.ui/help/html/" + link.group(2)).distinct().toList();
        assertTrue(links.size() > 25, links.toString());
        for (String link : links) {
            get(link);
        }
        assertTrue(get(links.stream().filter(link -> link.endsWith(".svg")).findFirst().orElseThrow())
                .contains("Content-type: image/svg+xml"));
    }

    @Test
    void aPageOfTheHelpViewComesWithoutTheContents() throws IOException {
        assertFalse(get("/help/ntopic" + LANGUAGE).contains("<nav"));
    }

    @Test
    void aMissingPageIsToldAndLeadsOn() throws IOException {
        String answer = request("/help/topic/dev.waymark.ui/help/html/cooking.html", null);
        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        assertTrue(answer.contains("There is no such page") && answer.contains(LANGUAGE), answer);
        assertFalse(request("/help/topic/a/<script>.html", null).contains("<script>"));
    }

    @Test
    void theSearchLeadsToTheSection() throws IOException {
        String answer = get("/help/search?q=pain+SEVERITY");
        assertTrue(answer.contains("places about"), answer);
        assertTrue(answer.contains("<a href=\"/help/topic" + LANGUAGE + "#pain\">The language: pain</a>"), answer);
        assertTrue(get("/help/search?q=xylophone").contains("Nothing about \u201cxylophone\u201d"));
        assertTrue(get("/help/search?q=%3Cb%3E").contains("\u201c&lt;b&gt;\u201d"));
        assertTrue(get("/help/search?q=").contains("Nothing about"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/help/topic/dev.waymark.ui/help/html/../toc.xml", "/help/topic/../plugin.xml",
        "/help/topic/dev.waymark.ui/help/%2e%2e/help/html/language.html",
        "/help/topic/dev.waymark.ui/help/%252e%252e/help/html/language.html",
        "/help/topic/dev.waymark.ui/help/html%5c..%5clanguage.html", "/help/topic//etc/passwd.html",
        "/help/topic/dev.waymark.ui/plugin.xml", "/help/topic/dev.waymark.ui/dev/waymark/ui/WaymarkUi.class",
        "/etc/passwd"})
    void nothingElseIsServed(String path) throws IOException {
        String answer = request(path, null);
        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
    }

    @Test
    void answersThisMachineOnly() throws IOException {
        assertTrue(request("/help/topic" + LANGUAGE, "example.org").startsWith("HTTP/1.1 403"));
        URL server = address(LANGUAGE);
        assertEquals("127.0.0.1", server.getHost());
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress other : network.inetAddresses().filter(one -> !one.isLoopbackAddress()).toList()) {
                assertThrows(ConnectException.class, () -> new Socket(other, server.getPort()).close());
            }
        }
    }
}
