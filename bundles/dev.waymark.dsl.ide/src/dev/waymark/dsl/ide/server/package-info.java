/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The language server: what an editor asks over the Language Server Protocol, answered by the services of this bundle.
 */
package dev.waymark.dsl.ide.server;
