/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.engines;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.trino.plugin.memory.MemoryPlugin;
import io.trino.testing.DistributedQueryRunner;
import io.trino.testing.TestingSession;

/**
 * Starts a Trino of three servers in this process, gives it the events of a file without quotation marks, and measures
 * a journey with the command line twice: from the file, and over JDBC. Both must write the same bytes.
 * Arguments: the command, the driver, the journey, the log.
 */
final class TrinoProof {

    /** The servers turn everything that is printed later into lines of their log. */
    private static final PrintStream OUT = System.out;
    private static final int SERVERS = 3;
    private static final int ROWS_AT_ONCE = 200;
    private static final int TIME = 3;

    private final String command;
    private final String driver;
    private final String journey;
    private final Path log;

    private TrinoProof(String[] args) {
        command = args[0];
        driver = args[1];
        journey = args[2];
        log = Path.of(args[3]);
    }

    public static void main(String[] args) {
        int status = 1;
        try {
            boolean same = new TrinoProof(args).isSame();
            OUT.println(same ? "The same, byte for byte." : "These differ.");
            status = same ? 0 : 1;
        } catch (Exception e) {
            OUT.println("This could not be tried: " + e);
        }
        System.exit(status); // for servers leave threads behind
    }

    private boolean isSame() throws Exception {
        Path folder = Files.createTempDirectory("waymark-trino");
        Path fromFile = folder.resolve("file.json");
        Path fromEngine = folder.resolve("trino.json");
        try (DistributedQueryRunner trino = DistributedQueryRunner.builder(TestingSession.testSessionBuilder()
                .setCatalog("memory").setSchema("default").build()).setNodeCount(SERVERS).build()) {
            trino.installPlugin(new MemoryPlugin());
            trino.createCatalog("memory", "memory", Map.of());
            String address = "jdbc:trino://" + trino.getCoordinator().getBaseUrl().getAuthority()
                    + "/memory/default?user=waymark";
            fill(address);
            measure("--events", log.toString(), "-o", fromFile.toString());
            measure("--jdbc", address, "--driver", driver, "-o", fromEngine.toString());
        }
        OUT.println(fromFile + " from the embedded engine, " + fromEngine + " from Trino");
        return Files.mismatch(fromFile, fromEngine) < 0;
    }

    private void fill(String address) throws SQLException, IOException {
        List<String> lines = Files.readAllLines(log);
        List<String> columns = List.of(lines.get(0).split(","));
        try (Connection connection = DriverManager.getConnection(address);
                var statement = connection.createStatement()) {
            statement.execute(columns.stream().map(name -> '"' + name + '"' + (name.equals(columns.get(TIME))
                    ? " TIMESTAMP(3)" : " VARCHAR")).collect(Collectors.joining(", ", "CREATE TABLE events (", ")")));
            for (int first = 1; first < lines.size(); first += ROWS_AT_ONCE) {
                statement.execute(lines.subList(first, Math.min(lines.size(), first + ROWS_AT_ONCE)).stream()
                        .map(line -> row(line, columns.size())).collect(Collectors.joining(", ",
                                "INSERT INTO events VALUES ", "")));
            }
        }
    }

    private static String row(String line, int columns) {
        List<String> values = Arrays.asList(line.split(",", columns));
        List<String> written = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            String text = "'" + values.get(i).replace("'", "''") + "'";
            written.add(values.get(i).isEmpty() ? "NULL"
                    : i == TIME ? "TIMESTAMP " + text.replace('T', ' ').replace("Z", "") : text);
        }
        return "(" + String.join(", ", written) + ")";
    }

    private void measure(String... options) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(List.of(command, "measure", journey));
        whole.addAll(List.of(options));
        long started = System.nanoTime();
        int status = new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        OUT.printf("%s: status %d after %.1f s%n", options[0], status, (System.nanoTime() - started) / 1e9);
        if (status != 0) {
            throw new IllegalStateException("The command refused.");
        }
    }
}
