/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.tests.support.Examples;

/** Help, version and completion. */
class HelpTest extends CommandTest {

    static Set<String> commands() {
        return CommandTree.all().getSubcommands().keySet();
    }

    @Test
    void helpListsTheCommandsAndTheExitStatuses() {
        assertEquals(0, desk.run("--help"));
        String help = desk.out();
        commands().forEach(command -> assertTrue(help.contains("\n  " + command), command));
        for (ExitStatus status : ExitStatus.values()) {
            assertTrue(help.contains("\n  " + status.code() + " "), status.name());
        }
        assertEquals(0, desk.run("help"));
        assertEquals(help, desk.out());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandExplainsItself(String command) {
        assertEquals(0, desk.run(command, "--help"));
        assertTrue(desk.out().startsWith("Usage: waymark " + command + " "), desk.out());
        String help = desk.out();
        assertEquals(0, desk.run("help", command));
        assertEquals(help, desk.out());
        assertEquals("", desk.err());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theVersionIsToldEverywhere(String command) {
        assertEquals(0, desk.run("--version"));
        String version = desk.out();
        assertTrue(version.matches("waymark \\d+\\.\\d+\\.\\d+\n"), version);
        assertEquals(0, desk.run(command, "-V"));
        assertEquals(version, desk.out());
    }

    @Test
    void theVersionIsThatOfTheBundle() {
        Path manifest = Examples.repository().resolve("bundles/dev.waymark.cli/META-INF/MANIFEST.MF");
        assertTrue(Examples.text(manifest).contains("Bundle-Version: " + Waymark.VERSION + ".qualifier"));
    }

    @Test
    void withoutACommandTheHelpIsShownAsAMistake() {
        assertEquals(2, desk.run());
        assertEquals("", desk.out());
        assertTrue(desk.err().startsWith("Usage: waymark "), desk.err());
    }

    @Test
    void anUnknownCommandIsAnsweredWithThoseThatExist() {
        assertEquals(2, desk.run("draw"));
        assertEquals("waymark: error: There is no command 'draw'. There are: " + String.join(", ", commands())
                + ". [waymark.usage]\n", desk.err());
        assertEquals(2, desk.run("help", "draw"));
    }

    @Test
    void bashCompletesCommandsOptionsAndTheirValues() throws IOException, InterruptedException {
        assertEquals(0, desk.run("completion", "bash"));
        Path script = desk.put("waymark_completion", desk.out());
        assertTrue(completed(script, "ren").contains("render"));
        assertTrue(completed(script, "render", "--m").contains("--map"));
        assertTrue(completed(script, "render", "--map", "").contains("flowchart"));
        assertTrue(completed(script, "new", "run").contains("running-shoes"));
    }

    private static String completed(Path script, String... words) throws IOException, InterruptedException {
        String asked = "source '" + script + "'; COMP_WORDS=(waymark '" + String.join("' '", words) + "'); COMP_CWORD="
                + words.length + "; _complete_waymark; echo \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "-c", asked).redirectErrorStream(true).start();
        String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), answer);
        return answer;
    }

    @Test
    void zshIsTaughtToUnderstandTheSameScript() {
        assertEquals(0, desk.run("completion", "zsh"));
        assertTrue(desk.out().contains("bashcompinit"), desk.out());
    }

    @Test
    void thereIsNoCompletionForOtherShells() {
        assertEquals(2, desk.run("completion", "fish"));
        assertEquals(2, desk.run("completion"));
        assertFalse(desk.err().isEmpty());
    }
}
