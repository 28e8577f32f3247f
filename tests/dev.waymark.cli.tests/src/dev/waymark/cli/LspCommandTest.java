/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** {@code waymark lsp}, with a client that only says what it has to. */
class LspCommandTest extends CommandTest {

    private static final String INITIALIZE =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
    private static final String OPEN = "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":"
            + "{\"textDocument\":{\"uri\":\"file:///walk.journey\",\"languageId\":\"journey\",\"version\":1,"
            + "\"text\":\"journey\"}}}";
    private static final String INITIALIZED = "{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}";
    private static final String SYMBOLS = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"workspace/symbol\",\"params\":"
            + "{\"query\":\"\"}}";
    private static final String SHUTDOWN = "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"shutdown\"}";
    private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";
    private static final Pattern MESSAGE = Pattern.compile("Content-Length: (\\d+)\r\n\r\n");


    private int serve(String option, String... messages) {
        desk.piping(new Client(List.of(messages)));
        return option.isEmpty() ? desk.run("lsp") : desk.run("lsp", option);
    }

    /** Says one thing after the other, and waits for the answer where one is due. */
    private final class Client extends InputStream {

        private static final Pattern ID = Pattern.compile("\"id\":\\d+,");

        private final Iterator<String> messages;
        private InputStream current = InputStream.nullInputStream();
        private String awaited = "";

        Client(List<String> messages) {
            this.messages = messages.iterator();
        }

        @Override
        public int read() throws IOException {
            int next = current.read();
            if (next >= 0 || !messages.hasNext()) {
                return next;
            }
            while (!desk.out().contains(awaited)) {
                Thread.onSpinWait();
            }
            begin(messages.next());
            return current.read();
        }

        private void begin(String message) {
            Matcher id = ID.matcher(message);
            awaited = id.find() ? id.group() : "";
            String framed = "Content-Length: " + message.length() + "\r\n\r\n" + message;
            current = new ByteArrayInputStream(framed.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theServerAnswersAndEndsWhenItsClientSaysSo() {
        assertEquals(0, serve("--stdio", INITIALIZE, INITIALIZED, OPEN, SYMBOLS, SHUTDOWN, EXIT));
        assertTrue(desk.out().contains("\"serverInfo\":{\"name\":\"waymark\""), desk.out());
        assertEquals("", desk.err());
    }

    @Test
    void aClientThatLeavesWithoutAskingIsAFailure() {
        assertEquals(1, serve("", INITIALIZE, EXIT));
        assertEquals(1, serve(""));
        assertEquals("", desk.err());
    }

    @Test
    void nothingButTheProtocolGoesToTheStandardOutput() {
        serve("--log", INITIALIZE, INITIALIZED, OPEN, SYMBOLS, "nonsense", SHUTDOWN, EXIT);
        byte[] bytes = desk.out().getBytes(StandardCharsets.UTF_8);
        int at = 0;
        while (at < bytes.length) {
            Matcher header = MESSAGE.matcher(new String(bytes, at, bytes.length - at, StandardCharsets.UTF_8));
            assertTrue(header.lookingAt(), desk.out());
            at += header.end() + Integer.parseInt(header.group(1));
        }
        assertEquals(bytes.length, at);
    }

    @Test
    void failuresAreToldOnRequest() {
        serve("", INITIALIZE, "nonsense", SHUTDOWN, EXIT);
        assertEquals("", desk.err());
        serve("--log", INITIALIZE, "nonsense", SHUTDOWN, EXIT);
        assertTrue(desk.err().contains("nonsense") || desk.err().contains("SEVERE"), desk.err());
    }
}
