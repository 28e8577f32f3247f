/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import dev.waymark.maps.Kpi;
import dev.waymark.maps.MapHead;
import dev.waymark.maps.PersonaCard;
import dev.waymark.render.MapKind;
import dev.waymark.render.head.HeadFacts;
import dev.waymark.render.head.KpiText;
import dev.waymark.render.svg.SvgWriter;
import dev.waymark.render.theme.Role;

/** Puts the page together: cover, contents, pictures, walk, findings, opportunities, plan. */
final class ReportPage {

    private final Report report;
    private final Html html = new Html();

    ReportPage(Report report) {
        this.report = report;
    }

    String write() {
        String script = resource("walk.js");
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
        head(script);
        html.open("body");
        cover();
        contents();
        html.open("main");
        report.pictures().forEach(this::picture);
        new WalkPart(report, html).write();
        report.chapters().forEach(this::chapter);
        html.close();
        html.raw("<script>" + script + "</script>\n");
        html.close().close();
        return html.toString();
    }

    /** The page may run its own script and nothing else, and may ask for nothing. */
    private void head(String script) {
        html.open("head").empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; img-src data:; "
                        + "style-src 'unsafe-inline'; script-src 'sha256-" + hash(script)
                        + "'; base-uri 'none'; form-action 'none'")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .say("title", report.head().title() + ": report")
                .raw("<style>" + colours() + resource("report.css") + "</style>\n").close();
    }

    private String colours() {
        StringBuilder css = new StringBuilder(":root{");
        for (Role role : Role.values()) {
            css.append("--").append(role.key()).append(':').append(report.theme().colour(role).hex()).append(';');
        }
        return css.append("}\n").toString();
    }

    private void cover() {
        MapHead head = report.head();
        html.open("header").say("p", "Journey report", "class", "kind").say("h1", head.title());
        html.say("p", head.scenario(), "class", "scenario");
        html.say("p", String.join(" · ", HeadFacts.of(head)), "class", "about");
        for (PersonaCard persona : head.personas()) {
            html.open("div", "class", "persona").say("strong", persona.name()).say("span", persona.facts())
                    .say("q", persona.quote()).close();
        }
        html.list(head.objectives().stream().map(ReportPage::objective).toList()).close();
    }

    static String objective(Kpi kpi) {
        return "Objective: " + kpi.title() + " (" + KpiText.aim(kpi) + ")";
    }

    private void contents() {
        html.open("nav", "aria-label", "Contents").open("ol");
        report.pictures().forEach(kind -> entry(kind.key(), kind.title()));
        entry(WalkPart.ID, WalkPart.TITLE);
        report.chapters().forEach(chapter -> entry(chapter.id(), chapter.title()));
        html.close().close();
    }

    private void entry(String id, String title) {
        html.open("li").say("a", title, "href", "#part-" + id).close();
    }

    private void picture(MapKind kind) {
        String id = "part-" + kind.key();
        html.open("section", "id", id, "class", "picture", "aria-labelledby", id + "-title")
                .say("h2", kind.title(), "id", id + "-title")
                .open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label",
                        kind.title().toLowerCase(Locale.ROOT) + ", scrolls");
        StringBuilder svg = new StringBuilder();
        try {
            SvgWriter.write(report.draw(kind), svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        html.raw(svg.toString()).close().close();
    }

    private void chapter(Chapter chapter) {
        String id = "part-" + chapter.id();
        html.open("section", "id", id, "aria-labelledby", id + "-title")
                .say("h2", chapter.title(), "id", id + "-title");
        chapter.parts().forEach(part -> {
            if (part instanceof Chapter.Table table) {
                table(table);
            } else if (part instanceof Chapter.Words words) {
                html.say("p", words.text());
            }
        });
        html.close();
    }

    private void table(Chapter.Table table) {
        html.say("h3", table.title()).open("table").open("thead").open("tr");
        table.headers().forEach(title -> html.say("th", title, "scope", "col"));
        html.close().close().open("tbody");
        for (List<String> row : table.rows()) {
            html.open("tr").open("th", "scope", "row").text(row.get(0)).close();
            row.stream().skip(1).forEach(cell -> html.open("td").text(cell).close());
            html.close();
        }
        html.close().close();
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String script) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
