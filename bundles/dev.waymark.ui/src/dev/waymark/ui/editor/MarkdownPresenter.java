/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Shows the little Markdown of explanations as formatted text: bold, italic, code, quotes and lists. */
public final class MarkdownPresenter implements IInformationPresenter, IInformationPresenterExtension {

    private static final Pattern PIECE = Pattern.compile("\\*\\*(?<bold>(?:\\\\.|[^*\\\\])+)\\*\\*"
            + "|\\*(?<italic>(?:\\\\.|[^*\\\\])+)\\*|`(?<code>[^`]+)`|\\\\(?<plain>.)", Pattern.DOTALL);

    @Override
    public String updatePresentation(Drawable drawable, String markdown, TextPresentation presentation, int width,
            int height) {
        return present(markdown, presentation);
    }

    @Override
    public String updatePresentation(Display display, String markdown, TextPresentation presentation, int width,
            int height) {
        return present(markdown, presentation);
    }

    private static String present(String markdown, TextPresentation presentation) {
        String source = markdown.replaceAll("(?m)^- ", "\u2022 ").replaceAll("(?m)^> ", "\u201c")
                .replaceAll("(?m)(^\u201c.*)$", "$1\u201d");
        StringBuilder text = new StringBuilder();
        append(source, SWT.NORMAL, text, presentation);
        return text.toString();
    }

    private static void append(String source, int style, StringBuilder text, TextPresentation presentation) {
        Matcher piece = PIECE.matcher(source);
        int done = 0;
        while (piece.find()) {
            text.append(source, done, piece.start());
            done = piece.end();
            int start = text.length();
            if (piece.group("bold") != null) {
                append(piece.group("bold"), SWT.BOLD, text, presentation);
                presentation.addStyleRange(new StyleRange(start, text.length() - start, null, null, SWT.BOLD));
            } else if (piece.group("italic") != null) {
                append(piece.group("italic"), SWT.ITALIC, text, presentation);
                presentation.addStyleRange(new StyleRange(start, text.length() - start, null, null, SWT.ITALIC));
            } else {
                text.append(piece.group("code") == null ? piece.group("plain") : piece.group("code"));
            }
        }
        text.append(source, done, source.length());
    }
}
