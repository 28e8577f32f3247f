/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.mermaid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.waymark.interop.Draft;
import dev.waymark.interop.Intake;
import dev.waymark.interop.table.Sheet;

/** Reads Mermaid's flowchart. Subgraphs are stages; what the arrows say are outcomes, conditions and shares. */
public final class FlowchartReader {

    private static final Pattern SUBGRAPH = Pattern.compile("subgraph\\s+([^\\s\\[\"]+)?\\s*(?:\\[(.*)\\]|(.*))");
    private static final Set<String> LOOKS = Set.of("style", "classdef", "class", "linkstyle", "click");
    private static final Set<String> PLAIN = Set.of("", "[", "(", "{", "{{", "([", "((", ">");
    private static final Pattern CODE_BEFORE = Pattern.compile("#\\w{1,8}$");
    private static final int LONGEST_LINE = 10_000;

    private final Draft draft;
    private final Intake intake;
    private final Graph graph = new Graph();
    private final Deque<Graph.Group> open = new ArrayDeque<>();
    private boolean described;

    /** Into a draft. */
    public FlowchartReader(Draft draft, Intake intake) {
        this.draft = draft;
        this.intake = intake;
    }

    /** Reads a text. */
    public void read(String text) {
        List<Sheet.Line> lines = MermaidText.lines(text, intake, draft);
        if (lines.isEmpty() || !lines.get(0).cells().get(0).matches("(?i)(flowchart|graph)\\b.*")) {
            intake.trouble(lines.isEmpty() ? 1 : lines.get(0).number(),
                    "This is no flowchart of Mermaid. It begins with the word 'flowchart' or 'graph'.");
            return;
        }
        for (Sheet.Line line : lines) {
            String rest = line == lines.get(0) ? line.cells().get(0).replaceFirst("^\\w+\\s*(TB|TD|BT|LR|RL)?", "")
                    : line.cells().get(0);
            statements(rest, line.number());
        }
        if (graph.groups().isEmpty() && !intake.isRefused()) {
            intake.trouble(lines.get(0).number(), "This flowchart has no point, such as 'pay[Pays] --> done'.");
        }
        if (!intake.isRefused()) {
            new FlowDraft(draft, intake).build(graph);
        }
    }

    /** Statements end with a line or a semicolon; those in quotes and codes do not count. */
    private void statements(String line, int number) {
        if (line.length() > LONGEST_LINE) {
            intake.trouble(number, "This line is longer than " + LONGEST_LINE + " characters. Break it.");
            return;
        }
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= line.length(); i++) {
            quoted ^= i < line.length() && line.charAt(i) == '"';
            if (i == line.length() || line.charAt(i) == ';' && !quoted
                    && !CODE_BEFORE.matcher(line.substring(start, i)).find()) {
                statement(line.substring(start, i).strip(), number);
                start = i + 1;
            }
        }
    }

    private void statement(String text, int line) {
        if (text.isEmpty()) {
            return;
        }
        String word = text.split("[\\s:]", 2)[0].toLowerCase(Locale.ROOT);
        if (described) {
            described = !text.contains("}");
        } else if (word.equals("subgraph")) {
            subgraph(text, line);
        } else if (text.equals("end")) {
            end(line);
        } else if (LOOKS.contains(word)) {
            intake.lose(word.equals("click") ? "link of a point" : "style", line);
        } else if (word.startsWith("acc")) {
            intake.lose("description for screen readers", line);
            described = text.contains("{") && !text.contains("}");
        } else if (!text.matches("direction\\s+\\w+")) {
            chain(new Statement(text), text, line);
        }
    }

    private void subgraph(String text, int line) {
        Matcher matcher = SUBGRAPH.matcher(text);
        if (!matcher.matches()) {
            intake.trouble(line, "A subgraph is written as 'subgraph pay[Payment]'.");
            return;
        }
        String id = Optional.ofNullable(matcher.group(1)).orElse("");
        String more = Optional.ofNullable(matcher.group(2)).orElse(Optional.ofNullable(matcher.group(3)).orElse(""));
        boolean titled = matcher.group(2) != null && !more.isBlank();
        String label = Statement.text(titled ? more : (id + " " + more).strip());
        if (open.isEmpty()) {
            open.push(graph.group(id.isEmpty() || !titled ? label : id, label));
        } else {
            intake.lose("subgraph inside another", line);
            open.push(open.peek());
        }
    }

    private void end(int line) {
        if (open.isEmpty()) {
            intake.trouble(line, "This 'end' closes nothing; there is no 'subgraph' open.");
        } else {
            open.pop();
        }
    }

    private void chain(Statement statement, String text, int line) {
        List<Statement.Point> from = points(statement, line);
        while (!from.isEmpty() && !statement.isDone()) {
            Optional<Statement.Link> link = statement.link();
            List<Statement.Point> to = link.isEmpty() ? List.of() : points(statement, line);
            if (link.isPresent()) {
                link(from, link.get(), to, line);
            }
            from = to;
        }
        if (from.isEmpty()) {
            intake.trouble(line, "'" + text
                    + "' is not understood. Points and arrows are written as 'pay[Pays] --> done'.");
        }
    }

    private List<Statement.Point> points(Statement statement, int line) {
        List<Statement.Point> points = statement.points();
        for (Statement.Point point : points) {
            if (!graph.isGroup(point.id())) {
                graph.add(point, open.peek(), line);
            }
            if (point.styled()) {
                intake.lose("style", line);
            }
            if (!PLAIN.contains(point.open())) {
                intake.lose("shape of a point", line);
            }
        }
        return points;
    }

    private void link(List<Statement.Point> from, Statement.Link link, List<Statement.Point> to, int line) {
        if (!link.visible()) {
            intake.lose("invisible link", line);
            return;
        }
        from.forEach(start -> to.forEach(target -> graph.link(start.id(), target.id(), link.label(), line)));
    }
}
