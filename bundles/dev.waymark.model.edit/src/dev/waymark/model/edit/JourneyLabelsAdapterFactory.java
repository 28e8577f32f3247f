/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model.edit;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

import dev.waymark.model.journey.provider.JourneyItemProviderAdapterFactory;

/**
 * The generated item providers with the labels and icons of {@link JourneyLabels}. It extends the generated factory
 * instead of decorating each provider, so that notifications and the root of composed factories stay as EMF makes them.
 */
public class JourneyLabelsAdapterFactory extends JourneyItemProviderAdapterFactory {

    /**
     * The labels for who asks for them, else what was generated. The generated provider is attached to the element in
     * both cases, because it tells the viewers when a label changes.
     */
    @Override
    public Adapter adapt(Notifier element, Object type) {
        Adapter provider = super.adapt(element, type);
        return type == IItemLabelProvider.class ? JourneyLabels.INSTANCE : provider;
    }
}
