/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import dev.waymark.render.theme.Theme;

/**
 * The page of an export that writes one file of some kind for each journey.
 *
 * @param <K> the kinds of file
 */
abstract class KindPage<K> extends JourneysPage {

    private static final String KIND = "kind";

    private final Map<String, K> kinds = new LinkedHashMap<>();
    private Combo kind;

    KindPage(String name, String title, String description, String help, K[] kinds, Function<K, String> titles) {
        super(name, title, description, help);
        for (K one : kinds) {
            this.kinds.put(titles.apply(one), one);
        }
    }

    /** What is made for a kind; the theme is null on a page without themes. */
    abstract ExportPlan plan(K chosen, Theme theme);

    @Override
    void addChoices(Composite all) {
        kind = row(all, "Kind of file:", new Combo(all, SWT.READ_ONLY), true);
        kind.setItems(kinds.keySet().toArray(new String[0]));
    }

    @Override
    void restoreChoices(IDialogSettings settings) {
        List<String> titles = new ArrayList<>(kinds.keySet());
        kind.select(Math.max(0, titles.indexOf(Objects.requireNonNullElse(settings.get(KIND), ""))));
    }

    @Override
    void rememberChoices(IDialogSettings settings) {
        settings.put(KIND, kind.getText());
    }

    @Override
    Optional<String> missingChoice() {
        return Optional.empty();
    }

    @Override
    ExportPlan plan(Theme theme) {
        return plan(kinds.get(kind.getText()), theme);
    }
}
