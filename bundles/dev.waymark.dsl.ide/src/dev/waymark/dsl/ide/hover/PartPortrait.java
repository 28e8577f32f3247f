/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.hover;

import dev.waymark.dsl.ide.words.Explanations;
import dev.waymark.model.Figures;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Channel;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Segment;
import dev.waymark.model.journey.Source;
import dev.waymark.model.journey.Touchpoint;

/** The parts that journeys share. */
final class PartPortrait {

    private PartPortrait() {
    }

    static Markdown of(Named element, Explanations explanations) {
        if (element instanceof Touchpoint touchpoint) {
            return of(touchpoint);
        }
        if (element instanceof Source source) {
            return of(source);
        }
        if (element instanceof Segment segment) {
            return of(segment);
        }
        return element instanceof Channel channel ? new Markdown().title(channel, channel.getKind().getLiteral())
                : new Markdown().title(element).facts(explanations.of(element.eClass()));
    }

    private static Markdown of(Touchpoint touchpoint) {
        return new Markdown().title(touchpoint, touchpoint.getKind().getLiteral(),
                touchpoint.getChannel() == null ? null : "on " + Titles.of(touchpoint.getChannel()),
                touchpoint.getOwner() == null ? "no owner" : "owner " + Titles.of(touchpoint.getOwner()))
                .texts("Allows", touchpoint.getActions());
    }

    private static Markdown of(Source source) {
        return new Markdown().title(source, source.getKind().getLiteral(), days(source),
                source.getSample() == null ? null : "sample " + source.getSample()).facts(source.getLink());
    }

    private static String days(Source source) {
        if (source.getDate() != null) {
            return source.getDate().toString();
        }
        if (source.getFrom() == null && source.getTo() == null) {
            return null;
        }
        return (source.getFrom() == null ? "" : source.getFrom() + " ") + "\u2026"
                + (source.getTo() == null ? "" : " " + source.getTo());
    }

    private static Markdown of(Segment segment) {
        return new Markdown().title(segment,
                segment.getShare() == null ? null : Figures.number(segment.getShare()) + " % of customers")
                .texts("Criteria", segment.getCriteria()).paragraph(Markdown.certainty(segment));
    }
}
