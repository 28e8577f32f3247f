/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.MapHead;
import dev.waymark.render.MapKind;
import dev.waymark.render.head.HeadFacts;
import dev.waymark.render.head.Personas;
import dev.waymark.render.paper.PageNumbers;
import dev.waymark.render.paper.Paper;
import dev.waymark.render.scene.Drawing;

/** Puts the pages together: cover with contents, pictures, and what stands in words. */
final class ReportPaper {

    private final Report report;
    private final List<Chapter> chapters;

    ReportPaper(Report report) {
        this.report = report;
        this.chapters = report.chapters();
    }

    List<Drawing> pages() {
        List<MapKind> kinds = report.pictures();
        List<Paper> papers = chapters.stream().map(this::paper).toList();
        List<Drawing> pages = new ArrayList<>(drawings("cover", cover(kinds, papers,
                cover(kinds, papers, 0).count())));
        kinds.forEach(kind -> pages.add(report.draw(kind)));
        for (int i = 0; i < papers.size(); i++) {
            pages.addAll(drawings(chapters.get(i).id(), papers.get(i)));
        }
        return PageNumbers.on(pages, report.theme());
    }

    private List<Drawing> drawings(String key, Paper paper) {
        return paper.drawings(key, report.head().title() + ": report");
    }

    /** The cover; its contents name the pages, which begin behind so many of its own. */
    private Paper cover(List<MapKind> kinds, List<Paper> papers, int before) {
        MapHead head = report.head();
        Paper cover = new Paper(report.theme()).cover("Journey report", head.title()).lead(head.scenario())
                .remark(String.join(" \u00B7 ", HeadFacts.of(head)));
        head.personas().forEach(persona -> cover.piece(
                new Personas(report.theme(), report.portraits()).introduction(persona, Paper.WIDTH)));
        head.objectives().forEach(objective -> cover.paragraph(ReportPage.objective(objective)));
        return cover.table(List.of("Contents", "Page", "", "Page"), inTwoColumns(contents(kinds, papers, before)));
    }

    private List<List<String>> contents(List<MapKind> kinds, List<Paper> papers, int before) {
        List<List<String>> contents = new ArrayList<>();
        int page = before + 1;
        for (MapKind kind : kinds) {
            contents.add(List.of(kind.title(), String.valueOf(page++)));
        }
        for (int i = 0; i < papers.size(); i++) {
            contents.add(List.of(chapters.get(i).title(), String.valueOf(page)));
            page += papers.get(i).count();
        }
        return contents;
    }

    private static List<List<String>> inTwoColumns(List<List<String>> entries) {
        int half = (entries.size() + 1) / 2;
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            List<String> row = new ArrayList<>(entries.get(i));
            row.addAll(i + half < entries.size() ? entries.get(i + half) : List.of("", ""));
            rows.add(row);
        }
        return rows;
    }

    private Paper paper(Chapter chapter) {
        Paper paper = new Paper(report.theme()).chapter(chapter.title());
        chapter.parts().forEach(part -> {
            if (part instanceof Chapter.Table table) {
                paper.section(table.title()).table(table.headers(), table.rows());
            } else if (part instanceof Chapter.Words words) {
                paper.paragraph(words.text());
            }
        });
        return paper;
    }
}
